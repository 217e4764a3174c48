import type { Setting } from "../../model";
import type { Line } from "../../ooxml/blocks";
import { sliceLine, textOfLines } from "../../ooxml/lines";
import { kindsNamed, later, mayNameKind, stages } from "./kinds-of-school";
import { partsAtBoxes, tickedParts } from "../content/ticked-parts";
import { asksOfAnother } from "./school-labels";
import { kindIn } from "./stated-kind";

type Lines = readonly Line[];

/** "☐ Pre-school ☒ Mainstream ☐ Special school" on a line, or each on its line or in its cell. */
export function fromChoices(lines: Lines): readonly Setting[] {
  const said = lines.filter(({ text }) => text.trim() !== "");
  return said.flatMap((line, at) => {
    if (!offersKinds(line) || (at > 0 && goesOn(line, said[at - 1]))) return [];
    const end = said.findIndex((each, index) => index > at && !goesOn(each, line));
    const offered = said.slice(at, end === -1 ? undefined : end);
    const isOne = offered.flatMap(({ ticks }) => ticks).length < 2;
    if (isOne || asksOfAnother(labelOf(line, said[at - 1]))) return [];
    return ticked(offered.map(withoutLabel)).split("\n").flatMap(kindIn);
  });
}

/** Whether a line offers further kinds of the list above it, and begins none under a label of its own. */
function goesOn(line: Line, above: Line | undefined): boolean {
  if (above === undefined || !offersKinds(above)) return false;
  return offersKinds(line) && withoutLabel(line) === line;
}

function offersKinds(line: Line): boolean {
  if (!mayNameKind(line.text)) return false;
  // "☐ Primary school" begins with the kind behind its box.
  const said = [line, ...partsAtBoxes(line)];
  const isOne = line.ticks.length === 1 && said.some(({ text }) => kindIn(text).length > 0);
  return isListOfKinds(line) || isOne;
}

/** What is written before the first box, else the line above, where that says nothing of its own. */
function labelOf(line: Line, above: Line | undefined): string {
  const before = line.text.slice(0, line.ticks[0]?.at ?? 0);
  if (/\p{L}{2}/u.test(before)) return before;
  return above === undefined || /:\s*\S/.test(above.text) ? "" : above.text;
}

/** "Please tick: ☐ Pre-school ☒ Mainstream ☐ Special" */
export function isListOfKinds(line: Line): boolean {
  // Primary or secondary is a stage, where special is no other choice.
  const areStages = ofStages.test(line.text) && !ofKinds.test(line.text);
  const choices = partsAtBoxes(withoutLabel(line)).map(({ text }) => text);
  const others = choices.filter((choice) => kindsNamed(choice).length === 0);
  const isList = choices.length - others.length > 1;
  return isList && !areStages && others.every((choice) => /^\W*other\b/i.test(choice));
}

const ofStages = new RegExp(`\\b(?:${stages})\\b`, "i");
const ofKinds = new RegExp(`\\b(?:${later})\\b`, "i");

/** From the first box on, where a label stands before it. */
function withoutLabel(line: Line): Line {
  const first = line.ticks[0]?.at ?? 0;
  const before = line.text.slice(0, first);
  return /:\s*$/.test(before) && kindIn(before).length === 0 ? sliceLine(line, first) : line;
}

/** Of a list to tick, what is ticked. */
export function ticked(value: Lines): string {
  return textOfLines(tickedParts(value));
}
