import { Field, Textarea } from "@fluentui/react-components";
import { reviewStrings } from "../../strings/review";
import { useTextStyles } from "../text.styles";
import type { StepProps } from "./ReviewView";

/** What the pupil and the parents or carers said (guidance Section 7). */
export function ViewsStep({ draft, onChange }: StepProps) {
  const text = useTextStyles();

  return (
    <>
      <p className={text.quiet}>{reviewStrings.viewsHint}</p>
      {(["pupil", "parent"] as const).map((who) => (
        <Field key={who} label={reviewStrings[who]}>
          <Textarea
            rows={5}
            resize="vertical"
            value={draft[who]}
            onChange={(_event, { value }) => onChange({ ...draft, [who]: value })}
          />
        </Field>
      ))}
    </>
  );
}
