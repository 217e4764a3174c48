import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { progressOf } from "../../../actions/plan-overview";
import type { LongTermTarget, Plan, PlanText, ShortTermTarget } from "../../../plan/model";
import { planStrings } from "../../strings/plan";
import { strings } from "../../strings";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { usePlanStyles } from "./PlanView.styles";

type Show = (text: PlanText) => void;

/** Every target under its long-term target. Each leads to its words in the document. */
export function Targets({ plan, onShow }: { readonly plan: Plan; readonly onShow: Show }) {
  const styles = usePlanStyles();
  const text = useTextStyles();

  return (
    <>
      {plan.longTermTargets.map((target, index) => (
        <LongTerm key={index} number={index + 1} target={target} onShow={onShow} />
      ))}
      {plan.unassignedShortTermTargets.length > 0 && (
        <section className={styles.card}>
          <h3 className={text.subheading}>{strings.unassigned}</h3>
          <ShortTerm targets={plan.unassignedShortTermTargets} onShow={onShow} />
        </section>
      )}
    </>
  );
}

type LongTermProps = {
  readonly number: number;
  readonly target: LongTermTarget;
  readonly onShow: Show;
};

function LongTerm({ number, target, onShow }: LongTermProps) {
  const form = useFormStyles();
  const styles = usePlanStyles();
  const text = useTextStyles();

  return (
    <section className={styles.card}>
      <h3 className={text.quiet}>{strings.longTerm(number)}</h3>
      <Words text={target.text} onShow={onShow} isStrong />
      {target.indicators.length > 0 && (
        <div className={form.chips}>
          {target.indicators.map((indicator) => (
            <span key={indicator} className={styles.chip}>
              {strings.indicatorName(indicator)}
            </span>
          ))}
        </div>
      )}
      {target.shortTermTargets.length === 0 ? (
        <p className={text.quiet}>{planStrings.notBrokenDown}</p>
      ) : (
        <ShortTerm targets={target.shortTermTargets} onShow={onShow} />
      )}
    </section>
  );
}

const PROGRESS = {
  achieved: CheckmarkCircleRegular,
  recorded: CircleHalfFillRegular,
  none: CircleRegular,
};

type ShortTermProps = { readonly targets: readonly ShortTermTarget[]; readonly onShow: Show };

function ShortTerm({ targets, onShow }: ShortTermProps) {
  const form = useFormStyles();
  const styles = usePlanStyles();

  return (
    <ul className={styles.steps}>
      {targets.map((target, index) => {
        const progress = progressOf(target);
        const Icon = PROGRESS[progress];
        const when = target.when?.text ?? "";
        return (
          <li key={index} className={form.row}>
            <Icon
              aria-hidden
              className={mergeClasses(form.icon, progress === "achieved" && form.holds)}
            />
            <div className={styles.words}>
              <Words text={target.text} onShow={onShow} />
              <span className={styles.when}>{planStrings.progress(progress, when)}</span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

type WordsProps = { readonly text: PlanText; readonly onShow: Show; readonly isStrong?: boolean };

function Words({ text, onShow, isStrong = false }: WordsProps) {
  const styles = usePlanStyles();
  const quiet = useTextStyles();
  if (text.text === "") return <span className={quiet.quiet}>{strings.emptyTarget}</span>;

  return (
    <button
      type="button"
      className={styles.target}
      title={strings.show}
      onClick={() => onShow(text)}
    >
      <span className={mergeClasses(styles.clamped, isStrong && styles.strong)}>{text.text}</span>
    </button>
  );
}
