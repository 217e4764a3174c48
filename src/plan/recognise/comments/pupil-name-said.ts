import { withoutCount } from "../content/aim-begins";
import { isArea } from "../content/column-content";
import { namesSomebody } from "../content/people";
import { labelAndRest } from "../labels/label-and-rest";
import { withoutAccents } from "../labels/words";
import type { Region } from "../reading";
import { filled, type CellView } from "../survey/grid";
import { commentRoleOf } from "./comment-labels";
import { isPersonWord } from "./comment-words";
import { isKnown } from "./label-words";

/**
 * The name of the pupil in small letters where the form states none: "Angus will …", as targets begin more than once,
 * "Angus attends …", "Angus’s comments", or the only name beside the parents where comments are asked for.
 */
export function pupilNameSaidIn(
  targets: readonly string[],
  regions: readonly Region[],
): readonly string[] {
  const counts = new Map<string, number>();
  const count = (name: string | undefined, by: number) => {
    const isName = name !== undefined && !isKnown(name.toLowerCase()) && !isOther(name);
    if (isName) counts.set(name, (counts.get(name) ?? 0) + by);
  };
  for (const text of targets) count(begun.exec(withoutCount(text))?.[1], 1);
  const lines = regions.flatMap(linesOf);
  for (const line of lines) count(told.exec(line)?.slice(1).find(Boolean), 2);
  for (const region of regions) {
    const name = besideParents(region);
    // "Progress" beside "Parents" is named nowhere else.
    if (name !== undefined && linesWith(lines, name).length > 1) count(name, 2);
  }
  const [first] = [...counts].filter(([, found]) => found > 1).sort(([, a], [, b]) => b - a);
  // A word that stands in small letters as well is no name.
  const isWord = first !== undefined && linesWith(lines, first[0].toLowerCase()).length > 0;
  return first === undefined || isWord ? [] : [withoutAccents(first[0]).toLowerCase()];
}

const one = "(\\p{Lu}\\p{Ll}[\\p{L}-]*)";
const said = "(?:comments?|views?|voice|thoughts|words|feedback|iep|plan|targets?|goals?)";
const says = "(?:said|says|thinks|thought|told us|wants us to know)";

/** "Angus will …", "Long term target: Angus will …". */
const begun = /^(?:[^:\n]{3,30}:\s+)?(\p{Lu}[\p{L}'’-]+) will\b/u;

const told = new RegExp(
  [
    `^\\W*${one}['’]s? (?:own )?(?:[Ii][Ee][Pp]|${said})\\b`,
    `^\\W*(?:What )?${one} ${says}\\b`,
    `^\\W*${one} (?:\\p{Lu}[\\p{L}'’-]+ )?(?:attends|is (?:an? (?:pupil|\\p{L}+ pupil|P\\d|S\\d)|in [PS]\\d|in Primary|in Nursery|in the nursery|\\d+ years)|goes to)\\b`,
    `\\bplan is (?:for|about) ${one}\\b`,
  ].join("|"),
  "u",
);

/** "Today's plan", "Everyone's views", "Reading targets": what may stand so and is nobody. */
function isOther(word: string): boolean {
  const isAnyone =
    /^(?:every|some|any|no)(?:one|body)$|^(?:all|others?|people|adults?|today|year|class|council|nursery|group)$/i;
  return isAnyone.test(word) || isPersonWord(word) || namesSomebody(word) || isArea({ text: word });
}

function linesOf({ rows, section }: Region): readonly string[] {
  const written = rows.flatMap((row) =>
    filled(row).flatMap(({ lines }) => lines.map(({ text }) => text)),
  );
  return [section?.title ?? "", ...written];
}

function linesWith(lines: readonly string[], word: string): readonly string[] {
  const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "u");
  return lines.filter((line) => line.includes(word) && whole.test(line));
}

/** Of the labels under a heading for comments the only one that is a name alone, where another is that of the parents. */
function besideParents({ rows, section }: Region): string | undefined {
  if (section?.kind !== "comments") return undefined;
  const labels = rows.flatMap((row) => filled(row).flatMap(labelOf));
  const roles = labels.map((label) => commentRoleOf(label));
  const names = new Set(labels.flatMap((label) => alone.exec(label)?.[1] ?? []));
  const [name, ...others] = [...names].filter((label) => commentRoleOf(label) === null);
  const isPlain = roles.includes("parent") && !roles.includes("pupil");
  return isPlain && others.length === 0 ? name : undefined;
}

const alone = new RegExp(`^\\W*${one}\\W*$`, "u");

/** What stands alone in a cell, or before a colon. */
function labelOf({ lines, text }: CellView): readonly string[] {
  const { label } = labelAndRest(lines);
  return text.includes(":") || lines.length === 1 ? [label] : [];
}
