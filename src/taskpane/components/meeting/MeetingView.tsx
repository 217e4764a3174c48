import { Button, Field, Input } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { newMeeting } from "../../../meeting/meeting";
import { meetingStrings } from "../../strings/meeting";
import { strings } from "../../strings";
import { useJudges } from "../../hooks/use-judges";
import { useKept } from "../../hooks/use-kept";
import { typedIn } from "../../hooks/typed";
import type { ViewProps } from "../../views";
import { BackToPlan } from "../BackToPlan";
import { Explained } from "../Explained";
import { NotKept } from "../NotKept";
import { TakeFromFile } from "../TakeFromFile";
import { useTextStyles } from "../text.styles";
import { ViewTop } from "../ViewTop";
import { Board } from "./Board";
import { useMeetingStyles } from "./Meeting.styles";

/** The core group meeting of guidance Section 6, kept in the document while it goes on. */
export function MeetingView({ pane }: ViewProps) {
  const text = useTextStyles();
  const { reading, change, trouble } = useKept(pane.actions, "meeting");
  const judges = useJudges(pane);
  const meeting = reading.status === "read" ? reading.value : undefined;

  return (
    <>
      <BackToPlan pane={pane} />
      <ViewTop title={strings.viewName("meeting")} />
      {trouble !== null && <NotKept trouble={trouble} />}
      {reading.status === "failed" && (
        <Explained kind="failure" {...strings.failure(reading.code)} />
      )}
      {reading.status === "reading" && <p className={text.quiet}>{strings.opening}</p>}
      {reading.status === "read" && meeting === undefined && (
        <>
          <Begin pane={pane} onBegin={(child) => change(newMeeting(child, pane.actions.today()))} />
          <TakeFromFile part="meeting" hint={meetingStrings.fileHint} onRead={change} />
          <Shorter onOpen={() => pane.chooseView("review")} />
        </>
      )}
      {meeting !== undefined && judges !== null && (
        <Board
          meeting={meeting}
          judge={judges.judgeWording}
          pane={pane}
          onChange={change}
          onDiscard={() => {
            change(undefined);
            pane.drafts.change("meeting", {}, true);
          }}
        />
      )}
    </>
  );
}

type BeginProps = ViewProps & { readonly onBegin: (child: string) => void };

function Begin({ pane, onBegin }: BeginProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const { of, type } = typedIn(pane, "meeting");
  const child = of("child");

  return (
    <form
      className={styles.group}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onBegin(child.trim());
        type({ child: "" });
      }}
    >
      <p className={text.body}>{meetingStrings.intro}</p>
      <p className={text.body}>{meetingStrings.keptHint}</p>
      <Field label={meetingStrings.child} hint={meetingStrings.childHint}>
        <Input value={child} onChange={(_event, { value }) => type({ child: value })} />
      </Field>
      <div>
        <Button type="submit" appearance="primary">
          {meetingStrings.begin}
        </Button>
      </div>
    </form>
  );
}

/** Guidance Section 6: where only short-term targets are reviewed, a shorter meeting is the right one. */
function Shorter({ onOpen }: { readonly onOpen: () => void }) {
  const styles = useMeetingStyles();
  const text = useTextStyles();

  return (
    <section className={styles.open}>
      <h2 className={text.subheading}>{meetingStrings.shorter}</h2>
      <p className={text.body}>{meetingStrings.shorterHint}</p>
      <div>
        <Button onClick={onOpen}>{meetingStrings.openShorter}</Button>
      </div>
    </section>
  );
}
