import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { FormEvent, KeyboardEvent } from "react";
import type { Person } from "../../../meeting/meeting";
import { toAskAbout } from "../../../meeting/open-points";
import { keepWording, reword, strike, type Sheet, type Suggestion } from "../../../meeting/sheet";
import { meetingStrings, nameOf } from "../../strings/meeting";
import { typedIn } from "../../hooks/typed";
import { RemoveButton } from "../RemoveButton";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";
import type { StepProps } from "./step-props";

type SheetStepProps = Pick<StepProps, "meeting" | "judge" | "pane"> & {
  /** Another for each sheet of the meeting. */
  readonly id: string;
  readonly question: string;
  readonly sheet: Sheet;
  readonly onAdd: (text: string, by: number | null) => void;
  readonly onSheet: (sheet: Sheet) => void;
};

/** A flip-chart sheet while suggestions are called out: the newest on top, as fast as people talk. */
export function SheetStep(props: SheetStepProps) {
  const { id, pane, question, sheet, meeting, judge, onAdd, onSheet } = props;
  const { people } = meeting;
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const ask = new Set(toAskAbout(sheet, (words) => judge(words).sides.positive.holds));

  return (
    <>
      <p className={styles.question}>{question}</p>
      <WriteUp id={id} pane={pane} people={people} onAdd={onAdd} />
      <p className={text.quiet} role="status">
        {meetingStrings.written(sheet.suggestions.length)}
      </p>
      <ol className={styles.columns} reversed>
        {sheet.suggestions.toReversed().map((said) => (
          <li key={said.id} className={styles.card}>
            <div className={styles.spread}>
              <p className={styles.words}>{said.text}</p>
              <RemoveButton
                label={meetingStrings.strike(said.text)}
                onClick={() => onSheet(strike(sheet, said.id))}
              />
            </div>
            {said.firstSaid !== undefined && (
              <p className={text.quiet}>{meetingStrings.firstSaid(said.firstSaid)}</p>
            )}
            {ask.has(said) && (
              <AskProposer
                id={`${id} ${said.id}`}
                pane={pane}
                said={said}
                proposer={nameOf(people, said.by)}
                onWords={(words) => onSheet(reword(sheet, said.id, words))}
                onKeep={() => onSheet(keepWording(sheet, said.id))}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

type WriteUpProps = Pick<SheetStepProps, "id" | "pane" | "onAdd"> & {
  readonly people: readonly Person[];
};

function WriteUp({ id, pane, people, onAdd }: WriteUpProps) {
  const styles = useMeetingStyles();
  const { of, type } = typedIn(pane, "meeting", id);
  const words = of("words");
  const by = people.find((person) => `${person.id}` === of("by"))?.id ?? null;

  function write(): void {
    if (words.trim() === "") return;
    onAdd(words, by);
    type({ words: "" });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    write();
  }

  return (
    <form
      className={styles.writeUp}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        write();
        event.currentTarget.querySelector("textarea")?.focus();
      }}
    >
      <Field label={meetingStrings.suggestion} hint={meetingStrings.issuesHint}>
        <Textarea
          rows={2}
          value={words}
          onChange={(_event, { value }) => type({ words: value })}
          onKeyDown={onKeyDown}
        />
      </Field>
      {people.length > 0 && (
        <Field label={meetingStrings.by} className={styles.narrow}>
          <Select value={`${by ?? ""}`} onChange={(_event, { value }) => type({ by: value })}>
            <option value="">–</option>
            {people.map(({ id, name, isPresent }) => (
              <option key={id} value={id}>
                {isPresent ? name : meetingStrings.inWriting(name)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div>
        <Button type="submit" appearance="primary" disabled={words.trim() === ""}>
          {meetingStrings.writeUp}
        </Button>
      </div>
    </form>
  );
}

type AskProposerProps = Pick<SheetStepProps, "id" | "pane"> & {
  readonly said: Suggestion;
  readonly proposer: string | null;
  readonly onWords: (words: string) => void;
  readonly onKeep: () => void;
};

/** Guidance Section 6: the proposer is asked first; nothing is put otherwise by itself. */
function AskProposer({ id, pane, said, proposer, onWords, onKeep }: AskProposerProps) {
  const styles = useMeetingStyles();
  const { of, type } = typedIn(pane, "meeting", id);
  const words = of("words");

  return (
    <form
      className={styles.group}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onWords(words);
        type({ words: "" });
      }}
    >
      <Field label={meetingStrings.askProposer(proposer)}>
        <Input
          value={words}
          aria-description={said.text}
          onChange={(_event, { value }) => type({ words: value })}
        />
      </Field>
      <div className={styles.wrap}>
        <Button type="submit" size="small" disabled={words.trim() === ""}>
          {meetingStrings.takeWords}
        </Button>
        <Button size="small" appearance="subtle" onClick={onKeep}>
          {meetingStrings.keepWords}
        </Button>
      </div>
    </form>
  );
}
