import { wordDocument } from "../word/word-document";
import { handle } from "./handle";
import { RIBBON_ACTIONS } from "./ribbon-actions";
import { showFailure } from "./show-failure";

void Office.onReady();

for (const [name, perform] of Object.entries(RIBBON_ACTIONS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void handle(event, () => perform(wordDocument), showFailure);
  });
}
