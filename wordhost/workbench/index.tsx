import { createRoot } from "react-dom/client";
import { readRibbon } from "./ribbon";
import { offerSession } from "./session-door";
import { startSession } from "./word-session";
import { Workbench } from "./Workbench";

const SAMPLE = "childs-plan-sample.docx";

void start();

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (root === null) throw new Error("The page has no place for the workbench.");

  const [manifest, sample] = await Promise.all([
    get("/addin/manifest.xml"),
    get(`/samples/${SAMPLE}`),
  ]);
  const ribbon = readRibbon(await manifest.text());
  const file = new Uint8Array(await sample.arrayBuffer());
  const session = startSession(ribbon.addInId, SAMPLE, file);
  offerSession(session);
  createRoot(root).render(<Workbench ribbon={ribbon} session={session} />);
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there (${response.status}).`);
  return response;
}
