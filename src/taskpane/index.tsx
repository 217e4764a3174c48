import { createRoot } from "react-dom/client";
import type { FailureCode } from "../actions/failure";
import { planActions } from "../actions/plan-actions";
import { today } from "../actions/today";
import { wordDocument } from "../word/word-document";
import { App } from "./App";
import { failureIn } from "./state";
import { fetchTheme } from "./theme";

void start();

/** Waits for Office, then shows the pane for the document it stands beside. */
async function start(): Promise<void> {
  const container = document.getElementById("pane");
  if (container === null) throw new Error("taskpane.html has no #pane");
  const { search } = window.location;
  const obstacle = await obstacleHere();
  await fetchTheme();
  createRoot(container).render(
    <App
      actions={planActions(wordDocument, today)}
      search={search}
      obstacle={obstacle ?? failureIn(search)}
    />,
  );
}

/** Why Amas cannot work here at all; `null` when it can. */
async function obstacleHere(): Promise<FailureCode | null> {
  // Office.js comes from Microsoft; without a connection the script is not there.
  if (typeof Office === "undefined") return "not-word";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) return "not-word";
  return Office.context.requirements.isSetSupported("WordApi", "1.3") ? null : "api-missing";
}
