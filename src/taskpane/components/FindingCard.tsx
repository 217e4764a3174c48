import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowCircleRightRegular } from "@fluentui/react-icons/svg/arrow-circle-right";
import { EyeRegular } from "@fluentui/react-icons/svg/eye";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { useRef, useState } from "react";
import type { Finding } from "../../rules/define-rule";
import { quoteOf, type Item } from "../selectors";
import { strings } from "../strings";
import type { Typed } from "../hooks/typed";
import { useFindingCardStyles } from "./FindingCard.styles";
import { focusAfter } from "./focus-after";
import { AsideForm } from "./lazy-parts";
import { CommentButton } from "./lazy-parts";
import { useTextStyles } from "./text.styles";

/** What can be done about a finding. */
export type FindingDeeds = {
  readonly onGoTo: (finding: Finding) => void;
  readonly onSetAside: (finding: Finding, reason: string) => void;
  /** Leaves it as a comment in the document; `false`: that could not be. */
  readonly onComment: (finding: Finding) => Promise<boolean>;
  /** What is being typed about a finding. */
  readonly typedAbout: (finding: Finding) => Typed;
};

type FindingCardProps = FindingDeeds & {
  readonly item: Item;
  readonly isFirst: boolean;
};

const ICONS = { violation: WrenchRegular, "needs-review": EyeRegular, note: InfoRegular };

/** One finding. Where it has a place in the document, its words are a button that leads there. */
export function FindingCard(props: FindingCardProps) {
  const { item, isFirst, onGoTo, onSetAside, onComment, typedAbout } = props;
  const styles = useFindingCardStyles();
  const text = useTextStyles();
  const root = useRef<HTMLDivElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const { finding, hasPlace } = item;

  return (
    <div
      ref={root}
      className={mergeClasses(styles.root, styles[finding.verdict])}
      data-first={isFirst || undefined}
    >
      {hasPlace ? (
        <button type="button" className={styles.button} onClick={() => onGoTo(finding)}>
          <Words finding={finding} />
          <span className={styles.show}>
            <ArrowCircleRightRegular aria-hidden className={styles.showIcon} />
            {strings.show}
          </span>
        </button>
      ) : (
        <div className={styles.words}>
          <Words finding={finding} />
        </div>
      )}
      <details
        className={styles.details}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className={styles.why}>{strings.why}</summary>
        <div className={styles.reason}>
          <p className={text.body}>{strings.help(finding.help)}</p>
          <p className={text.quiet}>{strings.guidance(finding.source)}</p>
          {isOpen && hasPlace && !isAsking && <CommentButton onLeave={() => onComment(finding)} />}
          {isAsking ? (
            <AsideForm
              typed={typedAbout(finding)}
              onSetAside={(reason) => {
                focusAfter(root.current);
                onSetAside(finding, reason);
              }}
              onCancel={() => setAsking(false)}
            />
          ) : (
            <div>
              <Button size="small" onClick={() => setAsking(true)}>
                {strings.setAside}
              </Button>
            </div>
          )}
        </div>
      </details>
    </div>
  );
}

function Words({ finding }: { readonly finding: Finding }) {
  const styles = useFindingCardStyles();
  const { verdict, message } = finding;
  const quote = quoteOf(finding);
  const Icon = ICONS[verdict];

  return (
    <>
      <span className={mergeClasses(styles.verdict, styles[`${verdict}Verdict`])}>
        <Icon aria-hidden className={styles.verdictIcon} />
        {strings.verdict(verdict)}
      </span>
      <span className={styles.message}>{message}</span>
      {quote !== null && <span className={styles.quote}>{strings.quoted(quote)}</span>}
    </>
  );
}
