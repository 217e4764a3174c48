import {
  outcomeOf,
  planKindOf,
  shouldConsiderSupportPlan,
  type NeedConversation,
} from "../../../meeting/need";
import { needStrings, type Concluded } from "../../strings/need";
import { useMeetingStyles } from "../meeting/Meeting.styles";
import { PlainList } from "../PlainList";
import { useTextStyles } from "../text.styles";

/** Where the answers point, with the section of the guidance; a help and no decision. */
export function OutcomeOf({ conversation }: { readonly conversation: NeedConversation }) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const outcome = outcomeOf(conversation);
  const planKind = outcome.kind === "iep" ? planKindOf(conversation) : null;

  return (
    <section className={styles.open} aria-live="polite">
      <h2 className={text.heading}>{needStrings.outcome}</h2>
      {outcome.kind === "open" ? (
        <p className={text.body}>{needStrings.open(outcome.openNeeds.length)}</p>
      ) : (
        <Conclusion {...needStrings.concluded(outcome)} />
      )}
      {outcome.kind === "iep" && (
        <>
          <p className={text.subheading}>{needStrings.core}</p>
          <PlainList items={outcome.core.map(({ text: words }) => words)} />
        </>
      )}
      {planKind !== null && <Conclusion {...needStrings.planKind(planKind)} />}
      {outcome.kind === "iep" && shouldConsiderSupportPlan(conversation) && (
        <Conclusion {...needStrings.supportPlanNote} />
      )}
      {outcome.kind === "iep" && <Conclusion {...needStrings.partners} />}
      {outcome.kind !== "open" && <p className={text.quiet}>{needStrings.oftenMoved}</p>}
    </section>
  );
}

function Conclusion({ title, advice, source }: Concluded) {
  const text = useTextStyles();

  return (
    <>
      <p className={text.subheading}>{title}</p>
      <p className={text.body}>{advice}</p>
      <p className={text.quiet}>{needStrings.source(source)}</p>
    </>
  );
}
