import { useId } from "react";
import { MET_BY, type MetBy, type Need } from "../../../meeting/need";
import { needStrings } from "../../strings/need";
import { useMeetingStyles } from "../meeting/Meeting.styles";

type MetByChoiceProps = {
  readonly need: Need;
  readonly onChoose: (metBy: MetBy) => void;
};

/** Where a need can be met, from the whole class to the one child. */
export function MetByChoice({ need, onChoose }: MetByChoiceProps) {
  const styles = useMeetingStyles();
  const name = useId();

  return (
    <fieldset className={styles.fieldset} aria-label={needStrings.metByLabel(need.text)}>
      {MET_BY.map((metBy) => (
        <label key={metBy} className={styles.option}>
          <input
            type="radio"
            className={styles.tick}
            name={name}
            checked={need.metBy === metBy}
            onChange={() => onChoose(metBy)}
          />
          {needStrings.metBy(metBy)}
        </label>
      ))}
    </fieldset>
  );
}
