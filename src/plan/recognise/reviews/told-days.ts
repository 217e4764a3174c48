import type { CellLine } from "../../ooxml/blocks";
import { dateIn } from "../content/says-when";
import { isMeetingTitle } from "./meeting-titles";
import type { ListRole, TextRole } from "./review-entry";
import { part } from "./told-people";

/** What a stretch says of a meeting: the words for one of its fields. */
export type Fact = { readonly role: TextRole | ListRole; readonly lines: readonly CellLine[] };

/** The day and kind of the meeting in some words about it, or the day that letters went: "on 12 June", "for the annual review". */
export function dayIn(line: CellLine, isAsked = false): readonly Fact[] | null {
  const { text } = line;
  const date = dateIn(text);
  if (ofAnother.test(text)) return null;
  const kind = kindIn(text);
  const isSaid = heldWords.test(text) || /\b(?:review|meeting)\b/i.test(text);
  const at = kind === null ? -1 : text.indexOf(kind);
  const type =
    kind === null ? [] : [{ role: "type" as const, lines: [part(line, at, at + kind.length)] }];
  if (date === null) return kind !== null || bare.test(text) ? type : null;
  const isAlone = !/\p{L}/u.test(
    `${text.slice(0, date.start)}${text.slice(date.end)}`.replace(/\bon\b/i, ""),
  );
  // "We asked Mum on 3 May for the review on 24 May" has another.
  if ((!isSaid && !isAlone) || dateIn(text.slice(date.end)) !== null) return null;
  const day = [part(line, date.start, date.end)];
  if (isAsked && isAlone) return [{ role: "invitationsSent", lines: day }];
  return [{ role: "date", lines: day }, ...type];
}

/** What else is told of a meeting has its own words. */
const ofAnother = /\b(?:invit\w*|asked|attend\w*|came|present|apolog\w*|minutes|letters?)\b/i;
const bare = /^\W*(?:(?:to|for|at|the|this|our) )*(?:review|meeting)\W*$/i;

/** "annual review": what of a sentence names a kind of meeting. */
function kindIn(text: string): string | null {
  const named = text.match(
    /(?<![\p{L}'’])(?:(?!(?:the|an?|our|for|this|his|her|their|we|met|on|at|of|to|was|and|in|after)\b)[\p{L}-]+ ){1,3}(?:review meeting|review|meeting)\b/iu,
  );
  if (named !== null && isMeetingTitle(named[0])) return named[0];
  // "We met on 21 January for the mid-session review": of what kind, in whatever words.
  return heldWords.test(text) ? (heldAs.exec(text)?.[1] ?? null) : null;
}

const heldAs =
  /(?:\b(?:for|as|was|at|had|held)|^\W*)\s*(?:the|our|his|her|their|an?|[\p{L}]+['’]s)\s+(?!review\b|meeting\b|(?:iep|plan|same|whole|full|next|last|previous|short|quick|brief|further|school|online|joint)\s)((?:[\p{L}\d'’-]+\s){1,4}?(?:review meeting|review|meeting))\b/iu;

/** Words that say that people met. */
export const heldWords =
  /\b(?:met|held|took place|happened|reviewed|(?:review|meeting) was on|had (?:our|an?|the))\b/i;
