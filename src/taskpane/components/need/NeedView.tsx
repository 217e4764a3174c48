import { newNeedConversation } from "../../../meeting/need";
import { needStrings } from "../../strings/need";
import { strings } from "../../strings";
import { useKept } from "../../hooks/use-kept";
import type { ViewProps } from "../../views";
import { BackToPlan } from "../BackToPlan";
import { Explained } from "../Explained";
import { NotKept } from "../NotKept";
import { useTextStyles } from "../text.styles";
import { ViewTop } from "../ViewTop";
import { Conversation } from "./Conversation";

/** Does this child need an IEP? The conversation of guidance Sections 2 and 3, kept in the document. */
export function NeedView({ pane }: ViewProps) {
  const text = useTextStyles();
  const { reading, change, trouble } = useKept(pane.actions, "need");

  return (
    <>
      <BackToPlan pane={pane} />
      <ViewTop title={strings.viewName("need")} />
      <p className={text.body}>{needStrings.intro}</p>
      {trouble !== null && <NotKept trouble={trouble} />}
      {reading.status === "failed" && (
        <Explained kind="failure" {...strings.failure(reading.code)} />
      )}
      {reading.status === "read" && (
        <Conversation
          pane={pane}
          conversation={reading.value ?? newNeedConversation}
          isKept={reading.value !== undefined}
          onChange={change}
          onMeeting={() => pane.chooseView("meeting")}
        />
      )}
    </>
  );
}
