import { Button } from "@fluentui/react-components";
import { ArrowCircleRightRegular } from "@fluentui/react-icons/svg/arrow-circle-right";
import { strings } from "../strings";

/** The one next step: to the words that need another look most. */
export function StartHere({ onStart }: { readonly onStart: () => void }) {
  return (
    <div>
      <Button appearance="primary" icon={<ArrowCircleRightRegular />} onClick={onStart}>
        {strings.startWith}
      </Button>
    </div>
  );
}
