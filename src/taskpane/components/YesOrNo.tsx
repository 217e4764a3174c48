import { useId } from "react";
import { useTextStyles } from "./text.styles";
import { useMeetingStyles } from "./meeting/Meeting.styles";

type YesOrNoProps = {
  readonly label: string;
  /** `null`: not said yet. */
  readonly value: boolean | null;
  readonly hint?: string | null;
  readonly yes: string;
  readonly no: string;
  readonly onChoose: (value: boolean) => void;
};

/** A question with two answers, neither of them given beforehand. */
export function YesOrNo({ label, hint, value, yes, no, onChoose }: YesOrNoProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const name = useId();
  const answers = [
    { answer: true, words: yes },
    { answer: false, words: no },
  ];

  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>{label}</legend>
      {hint && <p className={text.quiet}>{hint}</p>}
      <div className={styles.answers}>
        {answers.map(({ answer, words }) => (
          <label key={words} className={styles.option}>
            <input
              type="radio"
              className={styles.tick}
              name={name}
              checked={value === answer}
              onChange={() => onChoose(answer)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
