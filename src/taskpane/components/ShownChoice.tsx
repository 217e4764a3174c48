import { Field, Select } from "@fluentui/react-components";
import type { PlanCheck } from "../../actions/check-plan";
import { shownKinds } from "../selectors";
import type { Shown } from "../state";
import { strings } from "../strings";

type ShownChoiceProps = {
  readonly check: PlanCheck;
  readonly shown: Shown;
  readonly onChoose: (shown: Shown) => void;
};

/** Which findings to look at; only where there are several kinds of them. */
export function ShownChoice({ check, shown, onChoose }: ShownChoiceProps) {
  const kinds = shownKinds(check);
  if (kinds.length < 3 && shown === "all") return null;

  return (
    <Field label={strings.showOnly} orientation="horizontal" size="small">
      <Select
        size="small"
        value={shown}
        onChange={(_event, { value }) =>
          onChoose(kinds.find(({ kind }) => kind === value)?.kind ?? "all")
        }
      >
        {kinds.map(({ kind, count }) => (
          <option key={kind} value={kind}>
            {strings.shown(kind, count)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
