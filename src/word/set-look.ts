import type { Look } from "../plan/ooxml/blocks";
import { HIGHLIGHTS } from "../plan/ooxml/looks";

/** Gives new words the look of others; `null` leaves them as they come. What is not said is not set. */
export function setLook(range: Word.Range, look: Look | null): void {
  if (look === null) return;
  const { font } = range;
  font.bold = look.bold === true;
  font.italic = look.italic === true;
  if (look.underline === null || look.underline === "none") font.underline = "None";
  else if (look.underline === "single") font.underline = "Single";
  if (look.color !== null && look.color !== "auto") font.color = `#${look.color}`;
  if (look.size !== null) font.size = Number(look.size) / 2;
  font.highlightColor = HIGHLIGHTS.get(look.highlight ?? "") ?? none;
}

/** Word takes no highlight away but by this, which its types leave out. */
const none = null as unknown as string;
