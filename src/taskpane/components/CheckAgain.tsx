import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { strings } from "../strings";

type CheckAgainProps = { readonly checking: boolean; readonly onCheck: () => void };

/** Can still be focused while checking, so that the keyboard does not lose its place. */
export function CheckAgain({ checking, onCheck }: CheckAgainProps) {
  return (
    <Button
      size="small"
      icon={<ArrowClockwiseRegular />}
      disabledFocusable={checking}
      onClick={onCheck}
    >
      {checking ? strings.checking : strings.checkAgain}
    </Button>
  );
}
