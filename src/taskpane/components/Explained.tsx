import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactNode } from "react";
import { strings } from "../strings";
import { RemoveButton } from "./RemoveButton";
import { useExplainedStyles } from "./Explained.styles";
import { useTextStyles } from "./text.styles";

export type ExplainedKind = "info" | "question" | "failure";

type ExplainedProps = {
  readonly kind: ExplainedKind;
  readonly title: string;
  readonly advice?: string | null;
  readonly onClose?: () => void;
  readonly children?: ReactNode;
};

const ICONS = {
  info: InfoRegular,
  question: QuestionCircleRegular,
  failure: ErrorCircleRegular,
};

/** A box that says what is the case and what to do about it. */
export function Explained({ kind, title, advice, onClose, children }: ExplainedProps) {
  const styles = useExplainedStyles();
  const text = useTextStyles();
  const Icon = ICONS[kind];

  return (
    <div className={mergeClasses(styles.root, styles[kind])}>
      <Icon className={mergeClasses(styles.icon, styles[`${kind}Icon`])} aria-hidden />
      <div className={styles.words}>
        <p className={text.subheading}>{title}</p>
        {advice && <p className={text.body}>{advice}</p>}
        {children}
      </div>
      {onClose !== undefined && <RemoveButton label={strings.close} onClick={onClose} />}
    </div>
  );
}
