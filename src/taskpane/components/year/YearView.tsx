import type { PlanCheck } from "../../../actions/check-plan";
import { keptSettings } from "../../../actions/kept";
import { duesOf, whoToInvite } from "../../../meeting/year";
import { strings } from "../../strings";
import type { ViewProps } from "../../views";
import { yearStrings } from "../../strings/year";
import { BackToPlan } from "../BackToPlan";
import { useMeetingStyles } from "../meeting/Meeting.styles";
import { PlainList } from "../PlainList";
import { useTextStyles } from "../text.styles";
import { WithPlan } from "../WithPlan";
import { Dues } from "./Dues";
import { WhoDoesWhat } from "./WhoDoesWhat";

/** What the year of a plan asks for: meetings and papers by their days, who to ask, and who does what. */
export function YearView({ pane }: ViewProps) {
  return (
    <>
      <BackToPlan pane={pane} />
      <WithPlan pane={pane} title={strings.viewName("year")}>
        {(check) => <Year check={check} pane={pane} />}
      </WithPlan>
    </>
  );
}

function Year({ check, pane }: ViewProps & { readonly check: PlanCheck }) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const names = whoToInvite(check.plan);
  const terms = keptSettings(check.kept)?.terms;

  return (
    <>
      <section className={styles.group}>
        <h2 className={text.heading}>{yearStrings.dues}</h2>
        <Dues
          plan={check.plan}
          dues={duesOf(check.plan, check.today, terms)}
          hasOwnTerms={terms !== undefined}
        />
      </section>
      <section className={styles.group}>
        <h2 className={text.heading}>{yearStrings.invite}</h2>
        <p className={text.body}>{yearStrings.inviteHint}</p>
        {names.length > 0 ? (
          <>
            <p className={text.body}>{yearStrings.alsoNamed}</p>
            <PlainList items={names} />
          </>
        ) : (
          <p className={text.quiet}>{yearStrings.nobodyNamed}</p>
        )}
      </section>
      <WhoDoesWhat pane={pane} />
    </>
  );
}
