import type { Line } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { isKey } from "../content/indicator-key";
import { isPrompt } from "./prompts";
import { wordsOf } from "./match-label";
import { anyOf, inTurn, oneOf } from "./patterns";
import { isOnlyIndicators } from "../content/indicators-in";

/**
 * Whether a line only explains the form: "(to be achieved over one session)", "What do we want to
 * happen?", "to be reviewed yearly:". "Ailsa will:" leads into a target and is none.
 */
export function isHint(line: Line): boolean {
  const text = line.text.trim();
  if (isPrompt(text)) return true;
  if (/^\(.*\)[.:]?$/.test(text)) return !isOnlyIndicators([line]);
  return /\?$/.test(text) || (/^\p{Ll}.*:$/u.test(text) && !isLeadIn(text));
}

/** Whether a text is a prompt that nobody has written over: "[Enter target]", "<date>". */
export function isBracketed(text: string): boolean {
  return /^\s*(?:\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\}|«[^«»]*»)\s*[:.]?\s*$/.test(text);
}

/** "n/a", "None", "–": there is none. */
export function isNil(text: string): boolean {
  return /^\s*(?:n\s*\/?\s*a|none|nil|not (?:applicable|needed|used)|[-–—]+)\.?\s*$/i.test(text);
}

/** Whether a row across a table tells how to fill it in: "Targets should be SMART". */
export function isInstruction(text: string): boolean {
  return instruction.test(text);
}

const instruction = anyOf(
  "i",
  /\bSMART\b|\bspecific\b.*\bmeasurable\b|\bshould be\b/,
  /\bto be (?:reviewed|completed|updated) (?:by|at|in|each|every)\b/,
  /\btick (?:all|those|the|as)\b/,
  /^\s*(?:please|note|n\.?b\.?|e\.g\.)(?=[\s:,])/,
);

/** "Please complete in black ink", "See the guidance notes", a key: said to whoever fills the form in or reads it. */
export function isDirection(text: string): boolean {
  if (isKey(text)) return true;
  return text.length < 90 && direction.test(text);
}

const direction = inTurn(
  "i",
  /^\W*/,
  oneOf(
    /please (?:complete|fill|tick|sign|return|attach|refer|see|type|print)/,
    /see (?:the |attached |separate )*(?:guidance|notes)/,
    /add (?:more |further )?rows|cop(?:y|ies) to\s*:/,
  ),
  /(?=\W|$)/,
);

/** The words of a heading without the lines below it that say how to fill in what it heads. */
export function headingText(text: string): string {
  if (!text.includes("\n")) return text;
  const [first = "", ...others] = text.split("\n");
  const asked = others.filter((line) => !isInstruction(line) && !saysHow.test(line));
  return [first, ...asked].join("\n");
}

const saysHow =
  /\bplease\b|^\W*(?:see|use|bullet points?|keep (?:it|this)|max(?:imum|\.)?\s+\d|to be (?:filled in|agreed|discussed|typed|written|complet\w+ (?:by|before|at|with)))\b/i;

/** Whether a line is continued by those below: "By June Ailsa will:". */
export function isLeadIn(text: string): boolean {
  return /\b(?:will|can|to|by|should|able to)\s*[:\-–—…]+\s*$/i.test(text);
}

/** Whether some lines are words of the plan's own: neither a hint of the form nor a label. */
export function isOwnSentence(lines: readonly Line[]): boolean {
  return lines.some(
    (line) =>
      wordsOf(line.text).length >= FEWEST_WORDS && !isHint(line) && !isInstruction(line.text),
  );
}

/** Fewer words than these are a label or a date. */
const FEWEST_WORDS = 4;

/** The lines behind a label without the hints that they begin with. */
export function withoutHints(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => !isHint(line));
  const first = lines[at];
  if (first === undefined) return [];
  return [at === 0 ? withoutHint(first) : first, ...lines.slice(at + 1)];
}

/** "to be achieved over one session: Ailsa will read" without what stands before the colon. */
function withoutHint(line: Line): Line {
  const match = /^\s*\p{Ll}[^:?]{3,80}[:?](?=\s+\S)/u.exec(line.text);
  return match === null || isLeadIn(match[0]) ? line : sliceLine(line, match[0].length);
}
