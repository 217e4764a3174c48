import { Button, Field, Input } from "@fluentui/react-components";
import type { KeptTerm } from "../../../actions/kept";
import { inOrder, sessionTerms } from "../../../actions/terms";
import { settingsStrings } from "../../strings/settings";
import { typedIn } from "../../hooks/typed";
import type { ViewProps } from "../../views";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { useTermStyles } from "./TermDates.styles";

type TermDatesProps = ViewProps & {
  readonly today: string;
  readonly kept: readonly KeptTerm[] | undefined;
  readonly onKeep: (terms: readonly KeptTerm[] | undefined) => void;
};

/** The four terms of this session, to set right where a school differs. */
export function TermDates({ pane, today, kept, onKeep }: TermDatesProps) {
  const styles = useFormStyles();
  const term = useTermStyles();
  const text = useTextStyles();
  const usual = sessionTerms(today);
  const { of, type } = typedIn(pane, "terms");
  const fields = usual.map((_term, at) => ({ starts: of(`starts${at}`), ends: of(`ends${at}`) }));
  const typed = fields.some(({ starts, ends }) => starts !== "" || ends !== "") ? fields : null;
  const terms = typed ?? kept ?? usual;
  const isWrong = typed !== null && !inOrder(typed);

  function change(at: number, member: keyof KeptTerm, value: string): void {
    typeAll(terms.map((one, index) => (index === at ? { ...one, [member]: value } : one)));
  }

  /** All of them, so that an emptied day is not taken for one that nobody has touched. */
  function typeAll(all: readonly KeptTerm[]): void {
    const texts = all.flatMap(({ starts, ends }, at) => [
      [`starts${at}`, starts] as const,
      [`ends${at}`, ends] as const,
    ]);
    type(Object.fromEntries(texts));
  }

  function forget(): void {
    typeAll(usual.map(() => ({ starts: "", ends: "" })));
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
              onKeep(typed);
              forget();
            }}
          >
            {settingsStrings.keepTerms}
          </Button>
          {(kept !== undefined || typed !== null) && (
            <Button
              size="small"
              onClick={() => {
                if (kept !== undefined) onKeep(undefined);
                forget();
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
