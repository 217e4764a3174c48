import { Button } from "@fluentui/react-components";
import { marksStrings } from "../../strings/marks";
import { useTextStyles } from "../text.styles";
import { useDeed } from "./use-deed";

type CommentButtonProps = {
  /** `false`: it could not be left. */
  readonly onLeave: () => Promise<boolean>;
};

/** Leaves a finding as a comment of Word's, and says whether it could. */
export function CommentButton({ onLeave }: CommentButtonProps) {
  const text = useTextStyles();
  const { said, isBusy, perform } = useDeed();
  const leave = async () =>
    (await onLeave()) ? marksStrings.commented : marksStrings.notCommented;

  return (
    <>
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={() => perform(leave)}>
          {marksStrings.comment}
        </Button>
      </div>
      <p role="status" className={text.quiet}>
        {said}
      </p>
    </>
  );
}
