import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";

/** A cross that takes away or closes what it stands beside; `label` says what. */
export function RemoveButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}) {
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={<DismissRegular />}
      aria-label={label}
      onClick={onClick}
    />
  );
}
