import type { CellLine } from "../../ooxml/blocks";
import { madeLine } from "../../ooxml/lines";
import { namesIn as namesOf, namesSomebody } from "../content/people";
import { dateIn, withoutDate } from "../content/says-when";
import { anyOf, inTurn } from "../labels/patterns";
import { asksOthers, isTitleOfOne } from "./meeting-pieces";
import { rolesInWords } from "./people-key";
import { isKept, type ListRole } from "./review-entry";
import { reviewRoleOf } from "./review-labels";
import { dayIn, heldWords, type Fact } from "./told-days";
import { ANY_WAY, apart, isSomebody, namesIn, part, partsOf } from "./told-people";

/**
 * What a stretch of a line tells: facts, the title of a meeting, that all came who were asked (`but`: without some), or what
 * is not kept (who was away, what is still to come). `unclear`: it tells of a meeting in words that are not understood.
 */
export type Told =
  | { readonly is: "facts"; readonly facts: readonly Fact[]; readonly isLabelled?: boolean }
  | { readonly is: "title" | "away" | "toCome" | "unclear" | "unknown" }
  | { readonly is: "all"; readonly count: number | null; readonly but: string };

/** What a stretch tells by the words that stand before or behind its people and its day. */
export function toldIn(line: CellLine): Told {
  const { text } = line;
  if (!/\p{L}/u.test(text)) return unknown;
  const labelled = behindLabel(line);
  if (labelled !== null) return labelled;
  if (toCome.test(text)) return { is: "toCome" };
  const all = allIn(text);
  if (all !== null) return all;
  const people = peopleIn(line);
  if (people !== null) return { is: "facts", facts: people };
  if (isAway(text)) return { is: "away" };
  const facts = sentIn(line) ?? whoIn(line);
  if (facts !== null) return { is: "facts", facts };
  const held = heldWords.test(text) ? dayIn(line) : null;
  if (held !== null) return { is: "facts", facts: held };
  if (isTitleOfOne(text)) return { is: "title" };
  return mayTell(text) ? { is: "unclear" } : unknown;
}

/** "Mrs Ross (HT) – invited, attended", "Dr Flett: apologies": somebody, and whether they were asked and came. */
export function personIn(line: CellLine): readonly Fact[] | null {
  const sign = line.text.length > LONGEST ? null : ofPerson.exec(line.text);
  const said = rolesInWords(sign?.[1] ?? "");
  const name = part(line, 0, sign?.index);
  if (said === null || partsOf(name.text).length !== 1 || !isSomebody(name.text)) return null;
  return said.map((role) => ({ role, lines: [name] }));
}

/** "Mum (came), Dad (apologies)". */
function peopleIn(line: CellLine): readonly Fact[] | null {
  const ends =
    line.text.length > LONGEST ? [] : [...line.text.matchAll(/\)\s*(?:[,;]\s*|and\s+|$)/g)];
  const people = ends.map(({ index }, at) => {
    const last = ends[at - 1];
    return personIn(part(line, last === undefined ? 0 : last.index + last[0].length, index + 1));
  });
  const isAll = people.length > 1 && line.text.trimEnd().endsWith(")") && !people.includes(null);
  return isAll ? people.flatMap((facts) => facts ?? []) : null;
}

/** What is said behind a dash, colon or bracket, or a bare comma. */
const ofPerson = /\s*(?:\s[–—-]\s|:|\(|,)\s*((?:(?!\s[–—-]\s)[^():])+)\)?[\s.;]*$/u;

const unknown = { is: "unknown" } as const;

/** "Invited: Mum, CT", "Date: 4 May", "Venue: the hall". */
function behindLabel(line: CellLine): Told | null {
  const colon = line.text.indexOf(":");
  const role = colon === -1 ? null : reviewRoleOf(line.text.slice(0, colon));
  if (role === null) return null;
  const value = part(line, colon + 1);
  const label = part(line, 0, colon);
  if (asksOthers(label.text) && value.text !== "")
    return { is: "facts", facts: [{ role: "invited", lines: apart(value) }], isLabelled: true };
  if (!isKept(role)) return { is: "away" };
  const asked = role === "invited" ? dateIn(label.text) : null;
  const day =
    asked === null
      ? []
      : [{ role: "invitationsSent" as const, lines: [part(label, asked.start, asked.end)] }];
  const all = role === "attended" ? allIn(`${value.text} came`) : null;
  if (all !== null) return all;
  const isList = role === "invited" || role === "attended";
  const lines = value.text === "" ? [] : isList ? apart(value) : [value];
  // "All invited came: Mum, CT"
  const isBoth = isList && who.every(([, verb]) => label.text.search(verb) !== -1);
  if (isBoth) return { is: "facts", facts: who.map(([each]) => ({ role: each, lines })) };
  return { is: "facts", facts: [{ role, lines }, ...day], isLabelled: true };
}

const toCome = /\b(?:next (?:review|meeting|one)|will|should|to be held|is to|are to|due)\b/i;

const come = String.raw`(?:attend(?:ed)?|came|come|joined us|took part|turned up|made it|(?:there|present|here|in attendance|at the (?:meeting|review)))`;
const but = String.raw`(?:,?\s+(?:but|except(?: for)?|apart from|bar|other than)\s+(.+?))?`;
const everyone = inTurn(
  "iu",
  /^(?:they |we )?(?:were )?(?:all|both|everyone|everybody)/,
  /(?: (two|three|four|five|six|seven|eight))?(?: of (?:them|us|those|these|the above))?(?: people)?/,
  /(?: (?:(?:who )?(?:was |were |had been )?(?:invited|asked)))?/,
  `${but} (?:were |was |had )?(?:able to )?${come}(?: along| too)?${but}$`,
);
const numbers = ["two", "three", "four", "five", "six", "seven", "eight"];

/** "All three attended", "Everyone but Dad came". */
export function allIn(text: string): Told | null {
  const [found, count = "", before = "", behind = ""] = everyone.exec(text) ?? [];
  if (found === undefined) return null;
  const number = /^both/i.test(text) ? 2 : numbers.indexOf(count.toLowerCase()) + 2;
  return { is: "all", count: number < 2 ? null : number, but: before || behind };
}

/** The names of those who were asked, without some; `null`: they are not as many as is said, or one of those is not among them. */
export function allOf(
  names: readonly string[],
  { count, but }: { readonly count: number | null; readonly but: string },
): readonly string[] | null {
  const without = but === "" ? [] : namesOf([madeLine(but)]);
  const isKnown = names.length > 0 && (count === null || count === names.length);
  if (!isKnown || !without.every((name) => names.includes(name))) return null;
  return names.filter((name) => !without.includes(name));
}

/** "Apologies from Dr Flett", "Dad could not come". */
function isAway(text: string): boolean {
  const rest = text.replace(away, " ");
  const isMore = ofLetters.test(rest) && dateIn(rest) !== null;
  return rest !== text && !isMore && !who.some(([, verb]) => rest.search(verb) !== -1);
}

const ofLetters = /\b(?:minutes?|notes|letters?|invitations?|invites?)\b/i;
const away = anyOf(
  "giu",
  /(?:^\W*with )?\b(?:apolog\w*|apols|absent|without)\b/,
  // "The EP sent a report"
  /\bsent (?:an? |his |her |their )?(?:written |short )?(?:reports?|views|updates?)\b/,
  // "Could not attend", "wasn't there"
  inTurn(
    "",
    /\b(?:could|did|was|were|had|has|is|are)(?:\s+not|n['’]?t)\b/,
    /(?: (?:been )?(?:be )?(?:able to )?(?:attend|come|make it|there|present|join us)\w*)?/,
  ),
  /\bunable to (?:attend|come|be there|join)\b/,
);

/**
 * "Invitations went out on 7 May", "the minutes followed on 4 June", "Letters inviting Mum and the EP to the meeting of
 * 12 March (termly review) were sent on 19 February".
 */
function sentIn(line: CellLine): readonly Fact[] | null {
  const { meeting, rest } = aboutMeeting(line);
  const dated = rest.filter(({ text }) => dateIn(text) !== null);
  const [own] = dated;
  const date = own === undefined ? null : dateIn(own.text);
  if (dated.length > 1 || (date === null && meeting.length === 0)) return null;
  const said = rest.map((each) => (each === own ? withoutDate(each.text) : each.text)).join(" ");
  const to = toWhom.exec(said);
  const subject = said
    .slice(0, to?.index)
    .replace(/\s+on$/i, "")
    .trim();
  const role = onlyAsked.test(said)
    ? "invitationsSent"
    : (reviewRoleOf(subject) ?? bySubject(said));
  if (role !== "invitationsSent" && role !== "minutesSent") return null;
  const day =
    own === undefined || date === null ? [] : [{ role, lines: [part(own, date.start, date.end)] }];
  if (to === null || role === "minutesSent") return [...meeting, ...day];
  const names = rest.map(addressed).find((each) => each !== null) ?? null;
  return names === null || names.length === 0
    ? null
    : [...meeting, { role: "invited", lines: names }, ...day];
}

/** "All were asked on 3 May", behind their names. */
const onlyAsked =
  /^\W*(?:(?:they|all|everyone|people|those) )?(?:(?:was|were|had been) )?(?:asked|invited|notified)(?: on)?\W*$/i;
const toWhom = /\s+(?:to|inviting)\s+(?!all\b|every)/i;

/** Those whom letters went to, before what else is said of these. */
function addressed(line: CellLine): readonly CellLine[] | null {
  const to = toWhom.exec(` ${line.text}`);
  if (to === null) return null;
  const from = to.index + to[0].length - 1;
  const behind = line.text.slice(from);
  const day = dateIn(behind)?.start ?? behind.length;
  const verb = behind.search(/\s+(?:were|was|went|had)\b/i);
  const end = Math.min(day, verb === -1 ? behind.length : verb);
  return namesIn(part(line, from, from + behind.slice(0, end).replace(/\s+on\s*$/i, "").length));
}

/** What letters are said to be about, "for the annual review on 12 March", and the words on either side of that. */
function aboutMeeting(line: CellLine): {
  readonly meeting: readonly Fact[];
  readonly rest: readonly CellLine[];
} {
  const found = ofLetters.test(line.text) ? forMeeting.exec(line.text) : null;
  if (found === null) return { meeting: [], rest: [line] };
  const from = found.index + found[0].length;
  const date = dateIn(line.text.slice(from));
  const isOfMeeting = date?.start === 0;
  const ends = from + (isOfMeeting ? date.end : 0);
  const end = ends + (/^\s*\)|^\s*\([^()]*\)/.exec(line.text.slice(ends))?.[0].length ?? 0);
  const meeting = isOfMeeting ? dayIn(part(line, found.index, end)) : [];
  return { meeting: meeting ?? [], rest: [part(line, 0, found.index), part(line, end)] };
}

const forMeeting =
  /\s+(?:to|for|about|of) (?:(?:the|our|this|an?) )?(?:[\p{L}-]+ ){0,3}?(?:review meeting|review|meeting)\b(?! (?!(?:on|of|held|were|was|went|to|by|had)\b)\p{L})(?: (?:held )?(?:on|of)\b)?\s*\(?/iu;

function bySubject(rest: string) {
  const [, letters, minutes] =
    /^\W*(?:the |on |and )*(?:(invitations?|invites?|letters?)|(minutes?|mins|notes?))\b[^,\d]{0,40}$/i.exec(
      rest,
    ) ?? [];
  if (letters !== undefined) return "invitationsSent";
  return minutes === undefined ? null : "minutesSent";
}

/** The words that say of people beside them that they were asked, and that they came. */
const who: readonly (readonly [ListRole, RegExp])[] = [
  ["invited", /(?<!\p{L})(?:invited|asked|inv['’]?d|invites? to)(?!\p{L})/giu],
  [
    "attended",
    /(?<!\p{L})(?:attended|attending|able to (?:attend|come)|came|joined(?: us|(?= (?:by|via|on|online)\b))|took part|turned up|made it|there|present|here|in attendance|at the (?:meeting|review)|att['’]?d|met(?: with)?|with)(?!\p{L})/giu,
  ],
];

/** Whether a text has such a word, or says that something was sent. */
export function tellsWho(text: string): boolean {
  return who.some(([, verb]) => text.search(verb) !== -1);
}

/** People on one side of such a word, and on the other nothing or what says which meeting it was. */
function whoIn(line: CellLine): readonly Fact[] | null {
  if (line.text.length > LONGEST) return null;
  for (const [role, verb] of who)
    for (const { 0: found, index } of line.text.matchAll(verb)) {
      const behind = line.text.slice(index + found.length);
      const end = index + found.length + (byWay.exec(behind)?.[0].length ?? 0);
      const sides = [part(line, 0, index), part(line, end)] as const;
      const facts = besideWord(role, sides, /^(?:met|with|met with)$/i.test(found));
      if (facts !== null) return facts;
    }
  return null;
}

const LONGEST = 400;
const byWay = new RegExp(String.raw`^\s+(?:${ANY_WAY})(?!\p{L})`, "iu");

function besideWord(
  role: ListRole,
  [before, after]: readonly [CellLine, CellLine],
  isOfMeeting: boolean,
): readonly Fact[] | null {
  const sides = [sideIn(before, role), sideIn(after, role)];
  const [names, ...others] = sides.flatMap((side) => (side?.names.length ? [side.names] : []));
  if (sides.includes(null) || names === undefined || others.length > 0) return null;
  const told = sides.flatMap((side) => side?.day ?? []);
  return isOfMeeting && told.length === 0 ? null : [...told, { role, lines: names }];
}

type Side = { readonly names: readonly CellLine[]; readonly day: readonly Fact[] };

/** The people of a side, what it says of the meeting, or both: "Mum and Ms Ross to the review on 12 June". */
function sideIn(side: CellLine, role: ListRole): Side | null {
  const isAsked = role === "invited";
  const all = namesIn(side);
  if (all !== null && (all.length > 0 || dateIn(side.text) === null))
    return { names: all, day: [] };
  for (const { index, 0: sign } of side.text.matchAll(betweenBoth)) {
    const parts = [part(side, 0, index), part(side, index + sign.length)] as const;
    for (const [one, other] of [parts, [parts[1], parts[0]] as const]) {
      const [names, day] = [namesIn(one), dayIn(other, isAsked)];
      if (names !== null && names.length > 0 && day !== null) return { names, day };
    }
  }
  const day = dayIn(side, isAsked);
  return day === null ? null : { names: [], day };
}

const betweenBoth = /\s+(?=(?:to|for|at|on)\s)|\s+(?:were|was)\b/gi;

/** Whether a stretch names a day or people and says of them what one says of a meeting. */
function mayTell(text: string): boolean {
  const isOf =
    tellsWho(text) || /\b(?:held|took place|minutes|invitations?|wrote to)\b/i.test(text);
  return isOf && (dateIn(text) !== null || namesSomebody(text));
}
