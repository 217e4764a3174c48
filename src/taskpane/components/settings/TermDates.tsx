import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { KeptTerm } from "../../../actions/kept";
import { inOrder, sessionTerms } from "../../../actions/terms";
import { settingsStrings } from "../../settings-strings";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { useTermStyles } from "./TermDates.styles";

type TermDatesProps = {
  readonly today: string;
  readonly kept: readonly KeptTerm[] | undefined;
  readonly onKeep: (terms: readonly KeptTerm[] | undefined) => void;
};

/** The four terms of this session, to set right where a school differs. */
export function TermDates({ today, kept, onKeep }: TermDatesProps) {
  const styles = useFormStyles();
  const term = useTermStyles();
  const text = useTextStyles();
  const usual = sessionTerms(today);
  const [typed, setTyped] = useState<readonly KeptTerm[] | null>(null);
  const terms = typed ?? kept ?? usual;
  const isWrong = typed !== null && !inOrder(typed);

  function change(at: number, member: keyof KeptTerm, value: string): void {
    setTyped(terms.map((one, index) => (index === at ? { ...one, [member]: value } : one)));
  }

  return (
    <details className={styles.section}>
      <summary className={styles.disclosure}>{settingsStrings.terms}</summary>
      <div className={styles.fields}>
        <p className={text.quiet}>{settingsStrings.termsIntro}</p>
        {kept !== undefined && <p className={text.body}>{settingsStrings.termsKept}</p>}
        {usual.map(({ name }, at) => (
          <fieldset key={name} className={term.term}>
            <legend className={text.subheading}>{settingsStrings.term(name)}</legend>
            {(["starts", "ends"] as const).map((member) => (
              <Field key={member} label={settingsStrings[member]} size="small">
                <Input
                  type="date"
                  size="small"
                  className={term.date}
                  aria-label={settingsStrings[`${member}Of`](name)}
                  value={terms[at]?.[member] ?? ""}
                  onChange={(_event, { value }) => change(at, member, value)}
                />
              </Field>
            ))}
          </fieldset>
        ))}
        {isWrong && (
          <p role="status" className={text.body}>
            {settingsStrings.termsWrong}
          </p>
        )}
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={typed === null || isWrong}
            onClick={() => {
              if (typed === null || isWrong) return;
              onKeep(typed.map(({ starts, ends }) => ({ starts, ends })));
              setTyped(null);
            }}
          >
            {settingsStrings.keepTerms}
          </Button>
          {(kept !== undefined || typed !== null) && (
            <Button
              size="small"
              onClick={() => {
                if (kept !== undefined) onKeep(undefined);
                setTyped(null);
              }}
            >
              {settingsStrings.usualTerms}
            </Button>
          )}
        </div>
      </div>
    </details>
  );
}
