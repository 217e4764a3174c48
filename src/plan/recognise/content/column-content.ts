import { ANY_MONTH } from "../../months";
import type { TargetRole } from "../labels/target-synonyms";
import type { CellView } from "../survey/grid";
import { anyWord, inTurn, oneOf, wholly, wordList } from "../labels/patterns";
import { remembered } from "../labels/remembered";
import { undotted } from "../labels/written-out";
import { isOnlyIndicators } from "./indicators-in";
import { ANY_OF_FAMILY } from "./family";
import { ANY_JOB, JOBS_IN_LETTERS } from "./jobs";

/** What the cells of a column show that it is for; `null`: they show nothing plain, or there are none. */
export function roleByContent(cells: readonly CellView[]): TargetRole | null {
  const written = cells.filter(({ text }) => text.trim() !== "");
  if (written.length === 0) return null;
  if (saysKind(written)) return "kind";
  if (areTerms(written)) return "when";
  const [kind] = kinds.filter(({ holds }) => written.every(holds));
  if (kind !== undefined) return kind.role;
  // "Every Tues, review Feb" among days.
  if (written.some(isDate) && written.every(isTime)) return "when";
  return countUp(written) ? "number" : null;
}

/** "Rung 1", "Rung 2", "Rung 3", whatever the word; each block may begin anew. */
function countUp(cells: readonly CellView[]): boolean {
  const counts = cells.map(({ text }) => /^\s*(\p{L}+) (\d{1,2})\s*$/u.exec(text));
  const isNext = (count: number, at: number) =>
    count === 1 || (at > 0 && count === Number(counts[at - 1]?.[2]) + 1);
  return (
    cells.length > 1 &&
    new Set(counts.map((count) => count?.[1]?.toLowerCase())).size === 1 &&
    counts.every((count, at) => count !== null && isNext(Number(count[2]), at))
  );
}

/** "LTT" in some rows and "STT" in the others. */
function saysKind(cells: readonly CellView[]): boolean {
  return cells.some(isLongTermKind) && cells.some(isShortTermKind) && cells.every(isKind);
}

/** Whether a cell says no more than that a target is a long-term one, with its number at most. */
export function isLongTermKind({ text }: { readonly text: string }): boolean {
  return /^\s*(?:LTT?|long(?:er)?(?:[\s-]*term(?:\s+(?:target|goal|aim|outcome))?)?)\s*\d{0,2}\s*[.:]?\s*$/i.test(
    undotted(text),
  );
}

/** "T2" and "T3" in the order of no count, or some of them again, are terms; "T1", "T2", "T3" count targets. */
function areTerms(cells: readonly CellView[]): boolean {
  const terms = cells.map(({ text }) => Number(/^\s*T\s?([1-4])\s*$/.exec(text)?.[1]));
  return !terms.some(Number.isNaN) && terms.some((term, at) => term !== at + 1);
}

function isShortTermKind({ text }: CellView): boolean {
  return /^\s*(?:STT?|short(?:[\s-]*term(?:\s+(?:target|goal|aim|outcome))?)?)\s*(?:\d{1,2}(?:\.\d{1,2})?)?[a-z]?\s*[.:]?\s*$/i.test(
    undotted(text),
  );
}

function isKind(cell: CellView): boolean {
  return isLongTermKind(cell) || isShortTermKind(cell);
}

/** Whether a cell names a day, a month or a term and nothing else: "12.12.25", "Dec 2025", "end of Term 2". */
export function isDate({ text }: { readonly text: string }): boolean {
  return isDateText(text);
}

const isDateText = remembered((text: string): boolean => {
  const words = text
    .toLowerCase()
    .replace(/\bw\s?\/\s?[bce]\b/g, "week")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return (
    words.length <= 8 &&
    // "5" and "18 of 20" are numbers, "wk 9" is none.
    !/^(?![Ww]ks?\b)\D{0,3}\d{1,3}(?:\.\d)?(?:\D?|\s+(?:of|in)\s+\d{1,3})$/.test(text.trim()) &&
    words.some(
      (word) =>
        /\d|^(?:terms?|months?|weeks?|easter|christmas|xmas|holidays?|hols?)$/.test(word) ||
        month.test(word),
    ) &&
    words.every((word) => dateWord.test(word) || month.test(word))
  );
});

/** Whether a cell says when something is to be looked at, as a day or in other words: "monthly", "before each review". */
export function isTime(cell: { readonly text: string }): boolean {
  if (isDate(cell)) return true;
  const words = cell.text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  return (
    words.length <= 6 &&
    words.some((word) => timeWord.test(word) || month.test(word)) &&
    words.every((word) => [timeWord, smallWord, dateWord, month].some((each) => each.test(word)))
  );
}

const timeWord =
  /^(?:daily|weekly|fortnightly|monthly|termly|yearly|annually|reviews?|meetings?|reports?|prelims?|exams?|break|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:days?)?)$/;
const smallWord = /^(?:reviewed|each|every|from|until|till|to|at|on|for|a|per|then|again)$/;

/** Whether a cell names people of a school by their roles or titles: "CT, PSA", "Mrs Ross (SfL)". */
export function isStaff({ text }: { readonly text: string }): boolean {
  return areStaff(text);
}

const areStaff = remembered((text: string): boolean => {
  const people = text
    .replace(/\bS\s?&\s?LT\b/g, "SLT")
    .split(/[,;/&+\n()]|\band\b/)
    .filter((part) => part.trim() !== "");
  return people.length > 0 && people.every((person) => isPerson(person.trim()));
});

const kinds: readonly { readonly role: TargetRole; readonly holds: (cell: CellView) => boolean }[] =
  [
    { role: "indicator", holds: ({ lines }) => isOnlyIndicators(lines) },
    { role: "when", holds: isDate },
    { role: "who", holds: isStaff },
    { role: "number", holds: isNumber },
    { role: "aside", holds: isMark },
    { role: "aside", holds: isArea },
    { role: "aside", holds: isOutcomeCode },
  ];

const month = new RegExp(`^${ANY_MONTH}$`);
const dateWord = wholly(
  "",
  "\\d{1,4}(?:st|nd|rd|th)?|t[1-4]",
  ...wordList("by before after next the of in end start beg beginning commencing ending wb wc"),
  ...wordList("terms? weeks? wks? fortnights? months? session block half mid early late"),
  ...wordList("one two three four five six"),
  ...wordList("autumn winter spring summer easter christmas xmas holidays? hols? break"),
  "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?",
);

function isPerson(name: string): boolean {
  return (
    /^(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?\s+\S+(?:\s+\S+)?$/.test(name) ||
    inLetters.test(name) ||
    staff.test(name)
  );
}

const inLetters = new RegExp(
  `^(?:[A-Z]{1,2}HT|(?:SfLT?|PEF|${JOBS_IN_LETTERS.join("|").toUpperCase()})s?)$`,
);
const supporting = oneOf("learning support|support for learning|pupil support|sfl|asn|guidance");
const ofJob = oneOf(
  "class|form|support|subject|english|maths|pe|early years|key",
  "head|depute|deputy head|principal",
  supporting,
);
const whoever = oneOf(
  `${ANY_JOB}s?|keyworker|physio(?:therapist)?|sfl|all staff`,
  "pupil",
  ANY_OF_FAMILY,
);
const staff = wholly("i", supporting, "nurture(?: base)?", `(?:the )?${ofJob}?\\s*${whoever}`);

/** "2", "1.2", "STT 3", "B" and "Third" say which target of several it is. */
function isNumber({ text }: CellView): boolean {
  return number.test(text.trim());
}

const number = inTurn(
  "i",
  /^(?!wks?\b)/,
  oneOf(
    // "STT 3", "Short-term target (2.1"
    inTurn(
      "",
      `${oneOf(
        "[a-z]{1,3}",
        "(?:(?:long|short)[\\s-]*term )?(?:target|goal|step|priority)",
        "no\\.|#",
      )}?`,
      /[\s-]*\(?\d{1,2}(?:\.\d{1,2})?[a-z]?/,
    ),
    "\\(?[a-z]",
    // "Step two", "Third"
    inTurn(
      "",
      /(?:target|step)?\s*/,
      oneOf(...wordList("one two three four five six first second third fourth fifth sixth")),
    ),
  ),
  /[.):]*$/,
);

/** "RB", "LM 6/11", "Reviewed 12/11 KB": who looked at it, and when. */
export function isInitialled({ text }: CellView): boolean {
  const rest = text.replace(/\b(?:reviewed|checked|seen|updated|agreed|signed|by|on)\b/gi, "");
  return /^[\s\d/.,()-]*\p{Lu}{2,3}[\s\d/.,()-]*$/u.test(rest);
}

/** "Passed", "Achieved most weeks", "Much better since May": what came of targets, in half of the cells at least. */
export function areResults(cells: readonly CellView[]): boolean {
  const said = cells.filter(({ text }) => result.test(text) && !/\b(?:will|when|if)\b/i.test(text));
  return said.length > 0 && said.length * 2 >= cells.length;
}

const result = anyWord(
  "i",
  // "Partly met", "Not yet"
  "(?:not (?:yet )?|partly |partially |almost |nearly |fully )?(?:achieved|met|passed)",
  "not yet|on track|getting there|in progress|ongoing|going well|coming on",
  "(?:much|far|a lot|lots) (?:better|improved)|improv(?:ed|ing)",
  "still (?:needs?|finds?|working)",
);

/** A tick, a number, a letter of a code. */
function isMark({ text }: CellView): boolean {
  return /^[^\p{L}]*$|^[^\p{L}]*[A-Z][^\p{L}]*$/u.test(text.trim());
}

/** "LIT 0-09a", "MNU 1-20a, MTH 1-16a": the codes of what the curriculum says. */
function isOutcomeCode({ text }: CellView): boolean {
  return /^(?:[\s,;/&]*\p{Lu}{2,4}\s?\d\s?[-–]\s?\d{1,2}[a-z]{0,2}\b)+[\s.]*$/u.test(text);
}

/** A part of the curriculum, as forms have it in front of targets. */
export function isArea({ text }: { readonly text: string }): boolean {
  return area.test(text.trim());
}

const area = wholly(
  "i",
  ...wordList("literacy numeracy reading writing spelling english maths mathematics"),
  "talking(?: and listening)?|listening(?: and talking)?",
  "languages?|communication|social skills?|life skills",
  "health(?: (?:and|&) well-?being)?|hwb|emotional well-?being",
  "motor skills|(?:fine|gross) motor(?: skills)?|p\\.?e\\.?",
  "independence|self-?help|behaviour|attention|organisation",
  "sciences?|technologies|expressive arts|social studies",
);
