import type { InstalledOffice } from "../office/install-office";
import type { WordSession } from "./word-session";

type RunAction = InstalledOffice["runAction"];

type Doors = Window & { amasSession?: WordSession; amasRunAction?: RunAction };

/** Lets the add-in's frames, which are of the same origin, find the session in the window around them. */
export function offerSession(session: WordSession): void {
  const here: Doors = window;
  here.amasSession = session;
}

/** The session that the window around this frame offers. Throws in a page that stands alone. */
export function sessionAround(): WordSession {
  const { amasSession }: Doors = window.parent;
  if (amasSession === undefined)
    throw new Error("This page must stand in a frame of the workbench.");
  return amasSession;
}

/** Lets the window around this frame run the actions that the add-in's page associates. */
export function offerActions(runAction: RunAction): void {
  const here: Doors = window;
  here.amasRunAction = runAction;
}

/** How to run the actions of the page in a frame. Throws when the page did not load Office. */
export function actionsIn(frame: HTMLIFrameElement): RunAction {
  const inside: Doors | null = frame.contentWindow;
  if (inside?.amasRunAction === undefined) throw new Error(`${frame.src} did not load Office.`);
  return inside.amasRunAction;
}
