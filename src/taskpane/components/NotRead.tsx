import { Button } from "@fluentui/react-components";
import type { PlanCheck } from "../../actions/check-plan";
import { countTargets } from "../selectors";
import { strings } from "../strings";
import { Explained } from "./Explained";
import { ProblemNotes } from "./ProblemNotes";
import { PlainList } from "./PlainList";
import { useTextStyles } from "./text.styles";

type NotReadProps = {
  readonly check: PlanCheck;
  /** Whether something was found that might be the plan; otherwise nothing was. */
  readonly unsure: boolean;
  readonly onTeach: () => void;
};

/** Says honestly that nothing was judged, what was seen instead and what to do. */
export function NotRead({ check, unsure, onTeach }: NotReadProps) {
  const text = useTextStyles();
  const { evidence, guess } = check.plan;

  return (
    <>
      <Explained
        kind={unsure ? "question" : "info"}
        {...(unsure ? strings.unsure : strings.nothingRead)}
      />
      {guess !== undefined && (
        <p className={text.quiet}>{strings.guess(countTargets(guess), guess.readFrom)}</p>
      )}
      <Button appearance={unsure ? "primary" : "secondary"} onClick={onTeach}>
        {strings.showTable}
      </Button>
      {evidence.length > 0 && (
        <section>
          <h2 className={text.heading}>{strings.seen}</h2>
          <PlainList items={evidence} />
        </section>
      )}
      <ProblemNotes check={check} />
    </>
  );
}
