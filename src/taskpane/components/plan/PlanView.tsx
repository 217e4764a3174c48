import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { planOverview } from "../../../actions/plan-overview";
import type { PlanCheck } from "../../../actions/check-plan";
import { keptSettings } from "../../../actions/kept";
import { planStrings } from "../../strings/plan";
import { INNER_VIEWS } from "../../state";
import { countFindings } from "../../selectors";
import { strings } from "../../strings";
import type { ViewProps } from "../../views";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { WithPlan } from "../WithPlan";
import { CountBand } from "./CountBand";
import { usePlanStyles } from "./PlanView.styles";
import { Reviews } from "./Reviews";
import { Targets } from "./Targets";
import { Wellbeing } from "./Wellbeing";

/** The whole plan at a glance. */
export function PlanView({ pane }: ViewProps) {
  return (
    <WithPlan pane={pane} title={planStrings.title}>
      {(check) => (
        <>
          <Overview check={check} pane={pane} />
          <Together onChoose={pane.chooseView} />
        </>
      )}
    </WithPlan>
  );
}

/** The ways to what people do together about the plan, beside its words. */
function Together({ onChoose }: { readonly onChoose: ViewProps["pane"]["chooseView"] }) {
  const form = useFormStyles();
  const styles = usePlanStyles();
  const text = useTextStyles();

  return (
    <section className={form.section}>
      <h2 className={text.heading}>{planStrings.together}</h2>
      {INNER_VIEWS.map((view) => (
        <button key={view} type="button" className={styles.target} onClick={() => onChoose(view)}>
          <span className={styles.words}>{strings.viewName(view)}</span>
          <ChevronRightRegular aria-hidden className={form.icon} />
        </button>
      ))}
    </section>
  );
}

function Overview({ check, pane }: ViewProps & { readonly check: PlanCheck }) {
  const form = useFormStyles();
  const text = useTextStyles();
  const overview = planOverview(check);

  return (
    <>
      <p className={text.subheading}>{strings.targetsCounted(countFindings(check))}.</p>
      <CountBand setting={check.setting} current={overview.current} achieved={overview.achieved} />
      <section className={form.section}>
        <h2 className={text.heading}>{planStrings.wellbeing}</h2>
        <Wellbeing
          pane={pane}
          plan={check.plan}
          served={overview.served}
          count={keptSettings(check.kept)?.indicators}
        />
      </section>
      <section className={form.section}>
        <h2 className={text.heading}>{planStrings.reviews}</h2>
        <Reviews
          hasRecord={check.plan.has.reviewRecord}
          meetings={overview.meetings}
          dues={overview.dues}
        />
      </section>
      <section className={form.section}>
        <h2 className={text.heading}>{planStrings.targets}</h2>
        <Targets plan={check.plan} onShow={pane.showText} />
      </section>
    </>
  );
}
