import { Field, Select } from "@fluentui/react-components";
import { useFormStyles } from "./form.styles";

type ChoiceProps = {
  readonly label: string;
  readonly hint?: string;
  /** Which option is chosen, from 0. */
  readonly chosen: number;
  readonly options: readonly string[];
  readonly onChoose: (index: number) => void;
};

/** One of several, in a list that stays as narrow as the pane however long its lines are. */
export function Choice({ label, hint, chosen, options, onChoose }: ChoiceProps) {
  const styles = useFormStyles();

  return (
    <Field label={label} className={styles.choice} {...(hint === undefined ? {} : { hint })}>
      <Select value={`${chosen}`} onChange={(_event, { value }) => onChoose(Number(value))}>
        {options.map((option, index) => (
          <option key={index} value={index}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  );
}
