import type { PlanCheck } from "../../actions/check-plan";
import type { Finding } from "../../rules/define-rule";
import { groupFindings, type Item, type LongTermGroup } from "../selectors";
import { strings } from "../strings";
import { FindingCard } from "./FindingCard";
import { useFindingGroupsStyles } from "./FindingGroups.styles";
import { useTextStyles } from "./text.styles";

type GroupsProps = {
  readonly check: PlanCheck;
  readonly onGoTo: (finding: Finding) => void;
};

/** The findings under the targets they are about, then those about the plan as a whole. */
export function FindingGroups({ check, onGoTo }: GroupsProps) {
  const styles = useFindingGroupsStyles();
  const text = useTextStyles();
  const { wholePlan, longTerm } = groupFindings(check);

  return (
    <>
      {longTerm.map((group) => (
        <LongTerm key={group.number} group={group} onGoTo={onGoTo} />
      ))}
      {wholePlan.length > 0 && (
        <section className={styles.group}>
          <h2 className={text.heading}>{strings.wholePlan}</h2>
          <Items items={wholePlan} onGoTo={onGoTo} />
        </section>
      )}
    </>
  );
}

type LongTermProps = { readonly group: LongTermGroup; readonly onGoTo: (finding: Finding) => void };

function LongTerm({ group, onGoTo }: LongTermProps) {
  const styles = useFindingGroupsStyles();
  const text = useTextStyles();
  const { target, number, items, shortTerm, quiet } = group;
  const quietLine = strings.quiet(quiet, shortTerm.length > 0);

  return (
    <section className={styles.group}>
      {target === null ? (
        <h2 className={text.heading}>{strings.unassigned}</h2>
      ) : (
        <Heading level="h2" label={strings.longTerm(number)} words={target.text.text} />
      )}
      <Items items={items} onGoTo={onGoTo} />
      {shortTerm.map((inner) => (
        <section key={inner.number} className={styles.innerGroup}>
          <Heading
            level="h3"
            label={strings.shortTerm(inner.number)}
            words={inner.target.text.text}
          />
          <Items items={inner.items} onGoTo={onGoTo} />
        </section>
      ))}
      {quietLine !== null && <p className={text.quiet}>{quietLine}</p>}
    </section>
  );
}

type HeadingProps = {
  readonly level: "h2" | "h3";
  readonly label: string;
  readonly words: string;
};

function Heading({ level: Level, label, words }: HeadingProps) {
  const styles = useFindingGroupsStyles();
  const text = useTextStyles();

  return (
    <div>
      <Level className={Level === "h2" ? text.heading : text.subheading}>{label}</Level>
      <p className={styles.targetWords}>{words === "" ? strings.emptyTarget : words}</p>
    </div>
  );
}

type ItemsProps = { readonly items: readonly Item[]; readonly onGoTo: (finding: Finding) => void };

function Items({ items, onGoTo }: ItemsProps) {
  const styles = useFindingGroupsStyles();
  if (items.length === 0) return null;

  return (
    <ul className={styles.items}>
      {items.map((item, index) => (
        <li key={index}>
          <FindingCard item={item} onGoTo={onGoTo} />
        </li>
      ))}
    </ul>
  );
}
