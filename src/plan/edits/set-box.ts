import type { Line, Tick } from "../ooxml/blocks";
import { sliceLine } from "../ooxml/lines";
import { emptySigns, tickedSigns } from "../ooxml/ticks";
import { assertOpen, type CellHand } from "./cell-hand";
import { stretchOf, writeStretch } from "./paragraph-hand";
import { Refused } from "./refusal";
import type { Sheet } from "./sheet";

/** A tick box, the line that it stands in, and all lines of its cell. */
export type Box = { readonly line: Line; readonly tick: Tick; readonly lines: readonly Line[] };

/** Ticks or unticks a box, whatever it is made of. Throws `Refused` for an old form field. */
export function setBox(sheet: Sheet, cell: CellHand, box: Box, ticked: boolean): void {
  if (box.tick.kind === "control") return setControl(sheet, cell, box, ticked);
  if (box.tick.kind === "sign") return setSign(sheet, cell, box, ticked);
  if (box.tick.ticked !== ticked) throw new Refused("form-fields", oldField);
}

function setControl(sheet: Sheet, cell: CellHand, box: Box, ticked: boolean): void {
  const { paragraph } = signAt(box.line, box.tick);
  const number = controlsBefore(box, paragraph);
  const key = `${paragraph}:${number}`;
  const pending = sheet.ticks.get(key);
  if ((pending?.ticked ?? box.tick.ticked) === ticked) return;
  assertOpen(cell);
  if (pending !== undefined) sheet.ticks.delete(key);
  else sheet.ticks.set(key, { kind: "tick", paragraph, box: number, ticked });
}

function setSign(sheet: Sheet, cell: CellHand, { line, tick }: Box, ticked: boolean): void {
  const { paragraph, offset } = signAt(line, tick);
  const hand = sheet.paragraph(paragraph);
  const now = [...hand.text.slice(offset)][0] ?? "";
  if (tickedSigns.includes(now) === ticked) return;
  assertOpen(cell);
  // A sign of a symbol font is another letter in Word's own text, and cannot be found by it.
  const inWord = sheet.plan.paragraphs[paragraph]?.textWithDeletions ?? "";
  if (![...tickedSigns, ...emptySigns].includes([...inWord.slice(offset)][0] ?? ""))
    throw new Refused("no-place", inSymbolFont);
  writeStretch(stretchOf(hand, offset, now.length), otherSign(sheet, ticked));
}

const oldField =
  "These tick boxes are old form fields, and Word gives add-ins no way to tick one. Please tick it yourself.";
const inSymbolFont =
  "These tick boxes are signs of a symbol font, which Word does not find for an add-in. Please tick it yourself.";
const unreachable = "Amas cannot reach this tick box. Please tick it yourself.";

function signAt(line: Line, { at }: Tick) {
  const [sign] = sliceLine(line, at, at + 1).pieces;
  if (sign === undefined || sign.paragraph === null) throw new Refused("no-place", unreachable);
  return { paragraph: sign.paragraph, offset: sign.offset };
}

/** Which of the boxes of its paragraph that are content controls it is, from 0. */
function controlsBefore({ lines, tick }: Box, paragraph: number): number {
  const own = lines.flatMap((line) =>
    line.ticks.filter(
      (each) => each.kind === "control" && signAt(line, each).paragraph === paragraph,
    ),
  );
  return own.indexOf(tick);
}

/** The sign that the document has for a ticked or an empty box. */
function otherSign({ plan }: Sheet, ticked: boolean): string {
  const signs = ticked ? tickedSigns : emptySigns;
  for (const { text } of plan.paragraphs) {
    for (const sign of text) if (signs.includes(sign) && sign !== "■") return sign;
  }
  return ticked ? "☒" : "☐";
}
