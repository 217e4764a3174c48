import type { PlanCheck } from "../../actions/check-plan";
import { Button } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons/svg/edit";
import type { Finding, Target } from "../../rules/define-rule";
import { groupFindings, type Item, type LongTermGroup } from "../selectors";
import { strings } from "../strings";
import { FindingCard, type FindingDeeds } from "./FindingCard";
import { useFindingGroupsStyles } from "./FindingGroups.styles";
import { useTextStyles } from "./text.styles";

type GroupsProps = FindingDeeds & {
  readonly check: PlanCheck;
  /** The finding to begin with. */
  readonly first: Finding | null;
  /** Whether only some of the findings are shown, so that nothing can be said of the others. */
  readonly isFiltered: boolean;
  readonly onReword: (target: Target) => void;
};

type ListProps = Omit<GroupsProps, "check">;

/** The findings under the targets they are about, then those about the plan as a whole. */
export function FindingGroups({ check, ...list }: GroupsProps) {
  const styles = useFindingGroupsStyles();
  const text = useTextStyles();
  const { wholePlan, longTerm } = groupFindings(check);

  return (
    <div className={styles.groups}>
      {longTerm
        .filter(({ items, shortTerm }) => !list.isFiltered || items.length + shortTerm.length > 0)
        .map((group) => (
          <LongTerm key={group.number} group={group} list={list} />
        ))}
      {wholePlan.length > 0 && (
        <section className={styles.group}>
          <h2 className={text.heading}>{strings.wholePlan}</h2>
          <Items items={wholePlan} list={list} />
        </section>
      )}
      {list.isFiltered && check.audit.findings.length === 0 && (
        <p className={text.body}>{strings.noneOfThese}</p>
      )}
    </div>
  );
}

type LongTermProps = { readonly group: LongTermGroup; readonly list: ListProps };

function LongTerm({ group, list }: LongTermProps) {
  const styles = useFindingGroupsStyles();
  const text = useTextStyles();
  const { target, number, items, shortTerm, quiet } = group;
  const quietLine = list.isFiltered ? null : strings.quiet(quiet, shortTerm.length > 0);

  return (
    <section className={styles.group}>
      {target === null ? (
        <h2 className={text.heading}>{strings.unassigned}</h2>
      ) : (
        <Heading
          level="h2"
          label={strings.longTerm(number)}
          words={target.text.text}
          onReword={items.length === 0 ? null : () => list.onReword(target)}
        />
      )}
      <Items items={items} list={list} />
      {shortTerm.map((inner) => (
        <section key={inner.number} className={styles.innerGroup}>
          <Heading
            level="h3"
            label={strings.shortTerm(inner.number)}
            words={inner.target.text.text}
            onReword={target === null ? null : () => list.onReword(inner.target)}
          />
          <Items items={inner.items} list={list} />
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
  /** `null`: nothing about it needs another look, or it cannot be reworded from here. */
  readonly onReword: (() => void) | null;
};

function Heading({ level: Level, label, words, onReword }: HeadingProps) {
  const styles = useFindingGroupsStyles();
  const text = useTextStyles();

  return (
    <div>
      <Level className={Level === "h2" ? text.heading : text.subheading}>{label}</Level>
      <p className={styles.targetWords}>{words === "" ? strings.emptyTarget : words}</p>
      {onReword !== null && words !== "" && (
        <Button
          size="small"
          appearance="transparent"
          icon={<EditRegular />}
          aria-label={strings.rewordFully(label)}
          className={styles.reword}
          onClick={onReword}
        >
          {strings.reword}
        </Button>
      )}
    </div>
  );
}

type ItemsProps = { readonly items: readonly Item[]; readonly list: ListProps };

function Items({ items, list }: ItemsProps) {
  const styles = useFindingGroupsStyles();
  if (items.length === 0) return null;

  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.key}>
          <FindingCard
            item={item}
            isFirst={item.finding === list.first}
            onGoTo={list.onGoTo}
            onSetAside={list.onSetAside}
            onComment={list.onComment}
            typedAbout={list.typedAbout}
          />
        </li>
      ))}
    </ul>
  );
}
