import { anyOf, anyWord, inTurn, oneOf, wordList } from "../labels/patterns";
import { remembered } from "../labels/remembered";
import { FEWEST_WORDS } from "./aim-begins";
import { isStaff, isTime } from "./column-content";
import { ANY_OF_FAMILY } from "./family";
import { ANY_JOB, ANY_JOB_IN_LETTERS } from "./jobs";
import { saysWhen } from "./says-when";

type Cell = { readonly text: string };

/** What may be said in a column of its own beside a target. */
export type Spoken =
  | "target"
  | "who"
  | "when"
  | "strategies"
  | "success"
  | "evaluation"
  | "aside"
  /** Words that show nothing. */
  | "other";

/** How much of a column is said as each of these would be, from 0 to 1; words that may be several count for each. */
export function sharesOf(cells: readonly Cell[]): ReadonlyMap<Spoken, number> {
  const written = cells.filter(({ text }) => text.trim() !== "");
  const share = (kind: Spoken) =>
    written.filter(({ text }) => kindsOf(text).has(kind)).length / Math.max(1, written.length);
  return new Map(spoken.map((kind) => [kind, share(kind)]));
}

const spoken: readonly Spoken[] = [
  "target",
  "who",
  "when",
  "strategies",
  "success",
  "evaluation",
  "aside",
  "other",
];

/** As what a cell may be said. */
const kindsOf = remembered((written: string): ReadonlySet<Spoken> => {
  const text = written.replace(/\s+/g, " ").trim().slice(0, LONGEST);
  const cell = { text };
  if (isAim(text)) return new Set(["target"]);
  if (isTime(cell) || saysWhen(text)) return new Set(["when"]);
  if (isStaff(cell) || arePeople(text)) return new Set(["who"]);
  const kinds = new Set<Spoken>();
  if (result.test(text)) kinds.add("evaluation");
  if (measure.test(text)) kinds.add("success");
  if (ofChild.test(text)) kinds.add("aside");
  if (doing.test(text)) kinds.add("strategies");
  return kinds.size === 0 ? new Set(["other"]) : kinds;
});

const LONGEST = 200;

/** "Ailsa will read", "To read 20 words", "I can take turns with two others". */
function isAim(text: string): boolean {
  return aim.test(text) && text.split(" ").length >= FEWEST_WORDS;
}

const aim = inTurn(
  "u",
  // "By June, "
  /^\P{L}*(?:By [^,]{3,30},? )?/u,
  oneOf(
    "(?:\\p{Lu}[\\p{L}.'’-]*|he|she|they|we) " +
      oneOf("will|can|to|should", "is able to|is going to|needs to"),
    "To",
    "I (?:will|can|want to|am able to)",
  ),
  / (?:\p{Ll}|I\b)/u,
);

/** "Struan and Dad", "PSA with physio advice", "Mrs Gow (SfL)": each part is somebody. */
function arePeople(text: string): boolean {
  const parts = text.split(/\s*[,;/&+()]\s*|\s(?:and|with|or|plus|from|then)\s/).filter(Boolean);
  const isSomebody = (part: string) =>
    part.split(" ").length <= 4 && (isOfStaff(part) || /^\p{Lu}\p{Ll}+$/u.test(part));
  return parts.length > 0 && parts.every(isSomebody) && parts.some(isOfStaff);
}

/** "PSA", "PSA Kim". */
function isOfStaff(part: string): boolean {
  return ofStaff.test(part) || ofStaff.test(part.replace(/(?<=\S\s)\p{Lu}\p{Ll}+$/u, "").trim());
}

const ofStaff = anyOf(
  "iu",
  // "Class teacher", "PSA daily"
  inTurn(
    "",
    /^(?:the |all |my |own |any )?(?:[\p{L}'’]+ ){0,2}/u,
    oneOf(
      `${oneOf(ANY_JOB, ANY_JOB_IN_LETTERS, "adult|keyworker|peer")}s?`,
      "sfl\\w*|physio\\w*|tchr|staff|guidance",
    ),
    /(?: (?:advice|daily|weekly|time|team))?$/,
  ),
  // "Mum", "Their family"
  inTurn("", "^(?:(?:his|her|their|my) )?", oneOf(ANY_OF_FAMILY, "me|everyone|all"), "$"),
  /^(?:mrs?|miss|ms|dr)\.? \p{Lu}/u,
);

/** What came of it: how it is by now, or what somebody did. */
const result = anyOf(
  "i",
  `\\b${oneOf(
    ...wordList("now yet still nearly almost mostly partly since"),
    ...wordList("achieved met managed managing better passed made secure ongoing improv\\w+"),
    ...wordList("did was were has had chose loves enjoys finds forgets? needs? continued?"),
    ...wordList("happily yes varies great super progress\\w*"),
    /not yet|so far|getting there|working towards|carry forward|on track|up from|hit and miss/,
    /at (?:the )?moment|last (?:week|term)|some days|most (?:days|lessons|weeks|mornings)/,
    `in (?:sept|oct|nov|dec|jan|feb|march|april|may|june)\\w*`,
  )}\\b`,
  `^${oneOf(...wordList("used tried done going well good only not no got went"))}\\b`,
);

/** How much is enough: a number of times, or what is to show it. */
const measure = anyOf(
  "i",
  // "8/10", "4 times", "20 words"
  /\d+ ?(?:\/|of|out of|in|from|x|%|times|minutes|mins?|days|weeks|lessons|sessions|seconds|secs?|words|steps)\b/,
  /\d ?[/%x] ?\d*/,
  // "Four mornings out of five"
  inTurn(
    "",
    /\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b.{0,20}/,
    /\b(?:of|out of|in|times|days|weeks|minutes|sessions|lessons|mornings|running)\b/,
  ),
  /\b(?:once|twice|every|each|all|no)\b/,
  `\\b${oneOf(
    ...wordList("running without unaided independent\\w* alone"),
    ...wordList(
      "tally logged signed recorded? observed noted shown? seen correct\\w* complete\\w*",
    ),
    "in a row|by (?:him|her|my)self",
  )}\\b`,
);

/** How the child is, told of the child: "Knows 12 words", "Cannot wait". */
const ofChild = inTurn(
  "iu",
  "^",
  oneOf(
    ...wordList("knows leaves shouts says does cannot can can't muddles hands finds has is reads"),
    ...wordList("writes uses needs likes struggles copes gets goes works"),
    ...wordList("never often rarely sometimes few little"),
    "new to|about half",
    /\p{L}+s (?:\d|to|at|in|on|with|the|when|most|after|daily)\b/u,
  ),
);

/** What is done or used for a child. */
const doing = anyWord(
  "i",
  ...wordList("daily weekly adults? buddy groups? 1:1 paired club"),
  ...wordList("cards? timers? boards? games? visuals? charts? list checklist stickers? planner"),
  ...wordList(
    "timetable desk tray mat book numicon ipad laminated pictures? symbols? signs? cues?",
  ),
  ...wordList(
    "models? modell?\\w* prompts? practi[sc]e programme chaining reminders? praise reward",
  ),
  ...wordList("rehears\\w* support\\w* teach\\w*"),
  "stor(?:y|ies)|role play|use of|mins? a day",
);
