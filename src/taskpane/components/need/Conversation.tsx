import { Button, Field, Input } from "@fluentui/react-components";
import type { FormEvent } from "react";
import {
  addNeed,
  changeNeed,
  outcomeOf,
  removeNeed,
  type Need,
  type NeedConversation,
} from "../../../meeting/need";
import { typedIn } from "../../hooks/typed";
import type { ViewProps } from "../../views";
import { ASKED, askedText, needStrings } from "../../strings/need";
import { needRecord, recordStrings } from "../../strings/record";
import { RemoveButton } from "../RemoveButton";
import { useMeetingStyles } from "../meeting/Meeting.styles";
import { RecordAndRemove } from "../RecordAndRemove";
import { TakeFromFile } from "../TakeFromFile";
import { useTextStyles } from "../text.styles";
import { YesOrNo } from "../YesOrNo";
import { MetByChoice } from "./MetByChoice";
import { OutcomeOf } from "./OutcomeOf";

type ConversationProps = ViewProps & {
  readonly conversation: NeedConversation;
  /** Whether the document keeps anything of it yet. */
  readonly isKept: boolean;
  readonly onChange: (conversation: NeedConversation | undefined) => void;
  readonly onMeeting: () => void;
};

/** The four steps from top to bottom, and where they point. */
export function Conversation({
  pane,
  conversation,
  isKept,
  onChange,
  onMeeting,
}: ConversationProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const { needs } = conversation;
  const isIep = outcomeOf(conversation).kind === "iep";

  return (
    <>
      <section className={styles.group}>
        <h2 className={text.heading}>{needStrings.step1}</h2>
        <AddNeed pane={pane} onAdd={(words) => onChange(addNeed(conversation, words))} />
      </section>
      {!isKept && <TakeFromFile part="need" hint={needStrings.fileHint} onRead={onChange} />}
      {needs.length > 0 && (
        <section className={styles.group}>
          <h2 className={text.heading}>{needStrings.steps}</h2>
          <p className={text.quiet}>{needStrings.stepsHint}</p>
          <ul className={styles.columns}>
            {needs.map((need) => (
              <li key={need.id} className={styles.card}>
                <OneNeed
                  need={need}
                  onChange={(edit) => onChange(changeNeed(conversation, need.id, edit))}
                  onRemove={() => onChange(removeNeed(conversation, need.id))}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {isIep &&
        ASKED.map((asked) => (
          <YesOrNo
            key={asked}
            label={askedText(asked)}
            hint={asked === "otherServiceDelivers" ? needStrings.otherServiceHint : null}
            value={conversation[asked]}
            yes={needStrings.yes}
            no={needStrings.no}
            onChoose={(answer) => onChange({ ...conversation, [asked]: answer })}
          />
        ))}
      <OutcomeOf conversation={conversation} />
      {isIep && (
        <div>
          <Button onClick={onMeeting}>{needStrings.meeting}</Button>
        </div>
      )}
      {isKept && (
        <RecordAndRemove
          title={recordStrings.needTitle}
          fileName="need-for-an-iep"
          pane={pane}
          parts={() => needRecord(conversation)}
          kept={{ need: conversation }}
          more={needStrings.more}
          removeLabel={needStrings.discard}
          onRemove={() => onChange(undefined)}
        />
      )}
    </>
  );
}

type AddNeedProps = ViewProps & { readonly onAdd: (words: string) => void };

function AddNeed({ pane, onAdd }: AddNeedProps) {
  const styles = useMeetingStyles();
  const { of, type } = typedIn(pane, "need");
  const words = of("words");

  return (
    <form
      className={styles.group}
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault();
        onAdd(words);
        type({ words: "" });
        event.currentTarget.querySelector("input")?.focus();
      }}
    >
      <Field label={needStrings.need} hint={needStrings.step1Hint}>
        <Input value={words} onChange={(_event, { value }) => type({ words: value })} />
      </Field>
      <div>
        <Button type="submit" disabled={words.trim() === ""}>
          {needStrings.add}
        </Button>
      </div>
    </form>
  );
}

type OneNeedProps = {
  readonly need: Need;
  readonly onChange: (change: Partial<Omit<Need, "id">>) => void;
  readonly onRemove: () => void;
};

function OneNeed({ need, onChange, onRemove }: OneNeedProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();

  return (
    <>
      <div className={styles.spread}>
        <p className={text.subheading}>{need.text}</p>
        <RemoveButton label={needStrings.remove(need.text)} onClick={onRemove} />
      </div>
      <MetByChoice need={need} onChoose={(metBy) => onChange({ metBy })} />
      {need.metBy !== null && (
        <Field label={needStrings.because} className={styles.narrow}>
          <Input
            value={need.because}
            onChange={(_event, { value }) => onChange({ because: value })}
          />
        </Field>
      )}
    </>
  );
}
