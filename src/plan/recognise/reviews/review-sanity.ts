import type { ReviewRecord } from "../../model";
import { ANY_AT_HOME } from "../content/family";
import { isPartOfRole, namesSomebody } from "../content/people";
import { inTurn } from "../labels/patterns";
import { opening, withoutAccents, wordCount } from "../labels/words";
import type { Doubt } from "../reading";
import { reviewRoleOf } from "./review-labels";
import { dateIn, fullDatesIn, saysWhen } from "../content/says-when";

/** What in the meetings that were read speaks for their having been read wrong. */
export function oddities(records: readonly ReviewRecord[]): readonly Doubt[] {
  const all = new Set([...records.flatMap(odditiesOf), ...undated(records)]);
  return [...all].map((words) => ({ atMost: "likely", words }));
}

function odditiesOf(record: ReviewRecord): readonly string[] {
  const { type, date, invited = [], attended = [], invitationsSent, minutesSent } = record;
  const texts = { type: type?.text ?? "", date: date?.text ?? "" };
  const sent = [invitationsSent, minutesSent].flatMap((each) => each?.text ?? []);
  const lists = [invited, attended].filter(({ length }) => length > 0);
  const says = (isOdd: boolean, words: string) => (isOdd ? [words] : []);
  return [
    ...says(
      texts.date !== "" && !hasDate(texts.date),
      `“${opening(texts.date)}” may be no date of a meeting.`,
    ),
    ...says(
      sent.some((text) => text !== "" && !hasDate(text) && namesSomebody(text)),
      "Names stand where a date is asked for.",
    ),
    ...says(
      isLabel(texts.type) || isOnlyWhen(texts),
      `“${opening(texts.type)}” may be no type of meeting.`,
    ),
    ...says(
      holdsMore(texts.type),
      `“${opening(texts.type)}” may hold more than the type of a meeting.`,
    ),
    ...says(isCutOff(texts), `“${opening(texts.type)}” may hold some of the day of a meeting.`),
    ...says(
      sent.some((text) => isOfSeveral(text) || fullDatesIn(text).length > 1),
      "More than a date stands where the letters were sent.",
    ),
    ...says(
      texts.date === "" && texts.type === "" && lists.length > 0,
      "A meeting has neither a type nor a date.",
    ),
    ...says(
      fullDatesIn(texts.date).length > 1 || fullDatesIn(texts.type).length > 1,
      "Several dates stand in one meeting.",
    ),
    ...says(
      record.attended?.length === 0 && record.invited === undefined && sent.length === 0,
      "Who was at a meeting could not be seen.",
    ),
    ...says(lists.some(hasTwice), "Somebody is named twice in one list of a meeting."),
    ...lists
      .flat()
      .flatMap((name) => says(isNoName(name), `“${opening(name)}” may be nobody's name.`)),
  ];
}

/** One of several meetings has no date, where people came and the others have theirs. */
function undated(records: readonly ReviewRecord[]): readonly string[] {
  const isDated = ({ date }: ReviewRecord) => date !== undefined && date.text !== "";
  const isLeft = records.some(
    (one) => one.date === undefined && one.attended !== undefined && one.attended.length > 0,
  );
  return isLeft && records.some(isDated) ? ["A meeting that people came to has no date."] : [];
}

/** "Termly review", and who came on the next line; "Termly review Date" has the next label behind it. */
function holdsMore(type: string): boolean {
  const [, ...further] = type.split("\n");
  // What kind of meeting it was takes one line, and a further one says of the first.
  const hasOthers = further.some((line) => !/^\s*\(|^\s*\p{Ll}/u.test(line));
  return hasOthers || /\p{L}.*\s(?:date|invited|attended|present)\s*:?\s*$/iu.test(type);
}

/** "26 Termly review" beside "12 June": what was cut off from its day. */
function isCutOff({ type, date }: { readonly type: string; readonly date: string }): boolean {
  const rest = type.match(/(?:^|\s)['’]?\d\d(?:\d\d)?(?=\s|$)/g) ?? [];
  return rest.length > 0 && date !== "" && !/\d{4}|\d\D+\d+\D+\d\d/.test(date);
}

/** "Annual review 14 May 2026 Mrs Ross, Mum 19 May 2026". */
function isOfSeveral(text: string): boolean {
  const date = dateIn(text);
  if (date === null) return false;
  const rest = `${text.slice(0, date.start)}\n${text.slice(date.end)}`;
  return dateIn(rest) !== null && /\b(?:reviews?|meetings?)\b/i.test(rest);
}

/** "Term 1" beside its date says which meeting it was. */
function isOnlyWhen({ type, date }: { readonly type: string; readonly date: string }): boolean {
  return saysWhen(type) && (dateIn(type) !== null || !hasDate(date));
}

function hasDate(text: string): boolean {
  return dateIn(text) !== null || saysWhen(text);
}

function isLabel(text: string): boolean {
  const role = text.includes("\n") ? null : reviewRoleOf(text);
  return role !== null && role !== "type" && role !== "other";
}

function hasTwice(names: readonly string[]): boolean {
  // Two staff of one kind may be listed without their names.
  const people = names.filter((name) => /^(?:mr|mrs|ms|miss|dr)\b/i.test(name));
  return new Set(people).size < people.length;
}

/** A label, a date or a sentence among the names. */
function isNoName(name: string): boolean {
  const role = reviewRoleOf(name);
  const isRole =
    role === "date" ||
    role === "invitationsSent" ||
    role === "minutesSent" ||
    role === "invited" ||
    role === "attended";
  return (
    isRole ||
    // "Mrs Ross (A)" has a letter that nothing explains.
    /\(\p{Lu}\)$/u.test(name) ||
    saysWhen(name) ||
    /:|\b(?![PS]\d)\p{L}*\d/u.test(name) ||
    /^(?:yes|no|y|n)$/i.test(name) ||
    wordCount(name) > 9 ||
    /\b(?:except|apart from|but not|other than)\b/i.test(name) ||
    /\b(?:said|says|thinks?|think|views?|comments?)\b/i.test(name)
  );
}

/**
 * Without "Review of IEP on 19 September" above what was said then, where the record has that day's meeting
 * already.
 */
export function withoutNamedAgain<Meeting extends { readonly record: ReviewRecord }>(
  meetings: readonly Meeting[],
): readonly Meeting[] {
  const isFull = (record: ReviewRecord) => Object.keys(record).length > 2;
  const days = new Set(
    meetings.flatMap(({ record }) => (isFull(record) ? (record.date?.text ?? []) : [])),
  );
  return meetings.filter(
    ({ record }) => isFull(record) || record.date === undefined || !days.has(record.date.text),
  );
}

/**
 * "Mrs Ross, CT" are two where both are named by themselves elsewhere in the record, or where the other list of
 * a meeting has Mrs Ross without, be it as one of "Mr & Mrs Ross", or the CT came alone, or Mrs Ross is plainly the mother.
 * `loose`: which may be two; `pupil`: the names of the child, whose mother is no CT.
 */
export function namedApart(
  records: readonly ReviewRecord[],
  loose: ReadonlySet<string>,
  pupil: readonly string[],
): readonly ReviewRecord[] {
  const all = new Set(
    records.flatMap(({ invited = [], attended = [] }) => [...invited, ...attended]),
  );
  const isOfFamily = (name = "") =>
    pupil.slice(1).includes(withoutAccents(name.split(" ").at(-1) ?? "").toLowerCase());
  const areTwo = (names: readonly string[], others: readonly string[], mayComeAlone: boolean) =>
    names.filter((name) => {
      const each = loose.has(name) ? name.split(", ") : [];
      // Who is "SLT" in one list and "OT" in another is neither.
      const isOfOther = [...loose].some((one) => one !== name && one.startsWith(`${each[0]}, `));
      const isFamily = isOfFamily(each[0]);
      const known = mayComeAlone || isFamily ? each : each.slice(0, 1);
      const isTwo =
        isOfOther ||
        each.every((one) => all.has(one)) ||
        (isFamily && isOnlyParent(name, names)) ||
        others.some((other) => known.some((one) => isAmong(one, other)));
      return isTwo && each.length > 0;
    });
  // Of "Ms Yeo, OT" who were asked the OT came; where the SLT was asked, "Mrs Leask, SLT" is she who came.
  const twos = new Set(
    records.flatMap(({ invited = [], attended = [] }) => [
      ...areTwo(invited, attended, true),
      ...areTwo(attended, invited, false),
    ]),
  );
  const apart = (names: readonly string[]) =>
    names.flatMap((name) => {
      const joined = sidesOf(name);
      if (joined.length > 1 && joined.every((one) => all.has(one))) return joined;
      return twos.has(name) ? name.split(", ") : [name];
    });
  return records.map(({ invited, attended, ...record }) => ({
    ...record,
    ...(invited === undefined ? {} : { invited: apart(invited) }),
    ...(attended === undefined ? {} : { attended: apart(attended) }),
  }));
}

/** Whether nobody else in a list is of the family or has a job behind a comma: "Mr Ross, CT" beside "Mum" may well teach. */
function isOnlyParent(name: string, names: readonly string[]): boolean {
  const others = names.filter((other) => other !== name);
  return !atHome.test(name) && !others.some((other) => other.includes(", ") || atHome.test(other));
}

const atHome = inTurn("i", /\b/, ANY_AT_HOME, /\b/);

/** "Nurture base and Mum": what "and" joins in a name. */
function sidesOf(name: string): readonly string[] {
  return name.split(/\s+(?:and|with|plus|&|\+|\/)\s+/i);
}

/** "Drama and Dance Lead", but not "Mr and Mrs Ross" or "Speech and Language Therapist". */
function mayBeJoined(name: string): boolean {
  const [before = "", ...others] = sidesOf(name.replace(/\([^()]*\)/g, " "));
  const isOne = /^(?:mr|mrs|ms|miss|dr|parents?|carers?)\.?$/i.test(before) || isPartOfRole(before);
  return others.length > 0 && !isOne;
}

/** Names with a job behind a comma that nothing shows to be one or two: no other of a list that they stand in has one. */
export function mayBeTwo(
  records: readonly ReviewRecord[],
  loose: ReadonlySet<string>,
): readonly Doubt[] {
  const lists = records.flatMap(({ invited = [], attended = [] }) => [invited, attended]);
  const pairs = lists.map((names) => names.filter((name) => name.includes(", ")));
  const shown = new Set([
    ...lists.flat().filter((name) => name.includes("(")),
    ...pairs.filter(({ length }) => length > 1).flat(),
  ]);
  const isOpen = (pair: string) =>
    loose.has(pair) && !shown.has(pair.replace(/, (.*)/, " ($1)")) && !shown.has(pair);
  const open = [...pairs.flat().filter(isOpen), ...lists.flat().filter(mayBeJoined)];
  return [...new Set(open)].map((pair) => ({
    atMost: "likely",
    words: `“${opening(pair)}” may be one person or two.`,
  }));
}

/** Whether somebody is named by themselves, or with whom they came: "Mrs Ross" is one of "Mr & Mrs Ross". */
function isAmong(name: string, other: string): boolean {
  const couple = /^(\p{L}+)\.?\s+(?:and|&|\+)\s+(\p{L}+)\.?\s+(.+)$/u.exec(other);
  if (couple === null) return name === other;
  const [, one = "", two = "", surname = ""] = couple;
  return [one, two].some((honour) => name.replace(".", "") === `${honour} ${surname}`);
}
