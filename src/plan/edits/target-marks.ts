import type { Look } from "../ooxml/blocks";
import { sameLook } from "../ooxml/looks";
import { firstMark, nextMark } from "./marks";
import type { GroupHand, Sheet } from "./sheet";
import { lookOfWords } from "./write-cell";
import { stretchOf, type Stretch } from "./paragraph-hand";

/** A typed number or label before a target; `look: null`: it looks as the words of the target do. */
export type Mark = { readonly text: string; readonly look: Look | null };

const none: Mark = { text: "", look: null };

/** The number or label that the next target of a group is to have, as the form goes on with its own. */
export function markFor(sheet: Sheet, group: GroupHand): Mark {
  const last = group.targets.at(-1)?.text[0];
  if (last !== undefined) return following(sheet, last, nextMark);

  const number = sheet.groups.indexOf(group) + 1;
  const others = sheet.groups.filter(({ targets }) => targets.length > 0);
  const before = others.findLast((other) => sheet.groups.indexOf(other) < number) ?? others[0];
  const end = before?.targets.at(-1)?.text[0];
  const start = before?.targets[0]?.text[0];
  if (end === undefined || start === undefined) return none;
  return goesOn(others)
    ? following(sheet, end, nextMark)
    : following(sheet, start, (mark) => firstMark(mark, number));
}

/** The mark before a target with what comes after it. */
export function markBefore({ paragraph, start }: Stretch): string {
  return paragraph.text.slice(0, start);
}

function following(sheet: Sheet, target: Stretch, next: (mark: string) => string): Mark {
  const mark = markBefore(target);
  if (mark.trim() === "") return none;
  if (target.paragraph.at === null) return { text: next(mark), look: target.paragraph.prefix.look };
  const own = lookOfWords(sheet.ground, stretchOf(target.paragraph, 0, 0));
  const words = lookOfWords(sheet.ground, target);
  const isOther = own !== null && words !== null && !sameLook(own, words);
  return { text: next(mark), look: isOther ? own : null };
}

/** Whether the numbers of short-term targets run on from one long-term target to the next. */
function goesOn(groups: readonly GroupHand[]): boolean {
  const firsts = groups.flatMap(({ targets }) => {
    const first = targets[0]?.text[0];
    return first === undefined ? [] : [markBefore(first)];
  });
  // "1a" and "2a" begin anew.
  const single = firsts.map((mark) => mark.match(/\d+(?![\da-z])/g) ?? []);
  return (
    single.length > 1 &&
    single.every(({ length }) => length === 1) &&
    single[0]?.[0] !== single[1]?.[0]
  );
}
