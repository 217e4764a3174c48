import type { RoleOf } from "./author";
import type { Said } from "./comment-columns";
import { isPersonWord } from "./comment-words";
import { isAuthor, isSpeaker, type CommentRole, type Speaker } from "./comment-synonyms";
import { dayInLabel, saysDate } from "./comment-text";
import type { Line } from "../../ooxml/blocks";
import { sliceLine } from "../../ooxml/lines";
import { endsSentence, wordCount } from "../labels/words";
import type { Lines } from "../reading";
import { filled, type RowView } from "../survey/grid";

/** What is told in the first rows of some, and how many these are. */
type Told = { readonly said: readonly Said[]; readonly rows: number };

/**
 * Words with who said them behind: "I like PE. (Pupil, 14 May)", or on the next line "– Mum, by phone". `null`: the first
 * of some rows is none. `date`: when they were said where they do not say it themselves.
 */
export function toldBehind(
  rows: readonly RowView[],
  roleOf: RoleOf,
  date: string | undefined,
): Told | null {
  const [own, below] = rows.map(linesOfOnly);
  if (own === undefined || own.length === 0) return null;
  const said = saidIn(own, roleOf, date);
  if (said !== null) return { said, rows: 1 };
  const isNamed = below?.length === 1 && tellerIn(below[0]?.text ?? "", roleOf)?.at === 0;
  const both = isNamed ? saidIn([...own, ...below], roleOf, date) : null;
  return both === null ? null : { said: both, rows: 2 };
}

function linesOfOnly(row: RowView): Lines {
  const [cell, ...others] = filled(row);
  return cell === undefined || others.length > 0 ? [] : cell.lines;
}

/** What some lines say, of which the last of each has its teller; `null`: words are left that have none. */
function saidIn(lines: Lines, roleOf: RoleOf, date: string | undefined): readonly Said[] | null {
  const said: Said[] = [];
  let words: Line[] = [];
  for (const line of lines) {
    const teller = tellerIn(line.text, roleOf);
    words.push(teller === null ? line : sliceLine(line, 0, teller.at));
    if (teller === null) continue;
    words = words.filter(({ text }) => text.trim() !== "");
    if (words.length === 0) return null;
    if (isAuthor(teller.by)) said.push({ by: teller.by, lines: words, date: teller.date ?? date });
    words = [];
  }
  return words.length === 0 ? said : null;
}

const behind = /\s*(?:\(([^()]{2,60})\)|(?:^|\s)[–—-]\s*([^()–—]{2,60}(?:\([^()]{2,30}\))?))\s*$/u;

/** Who is named behind some words, where these end, and when they were said. */
function tellerIn(text: string, roleOf: RoleOf) {
  const match = behind.exec(text);
  const name = (match?.[1] ?? match?.[2] ?? "").trim();
  if (match === null || !/^\p{Lu}/u.test(name)) return null;
  const words = text.slice(0, match.index);
  const date = dayInLabel(name);
  // "He plays with others (Mum)" may be said of her.
  if (date === undefined && words !== "" && !/[.!?…”"’)]\s*$/.test(words)) return null;
  // "Parent comments: fine (Mum)" has a label of its own.
  if (isSpeaker(roleOf(words.split(":")[0]?.trim() ?? ""))) return null;
  const by = speakerIn(name, roleOf);
  return by === null ? null : { by, at: match.index, date };
}

/** "Pupil, 14 May 2026", "Mum by phone, June": somebody, and how or when they said it. */
function speakerIn(name: string, roleOf: RoleOf): Speaker | null {
  const parts = name.split(/\s*[,;]\s*/).filter((part) => !saysDate(part));
  const [who = "", ...others] = parts;
  if (others.some((part) => wordCount(part) > 4) || endsSentence(name)) return null;
  const [first = ""] = who.split(/\s+/);
  const role: CommentRole | null =
    roleOf(who) ?? (isPersonWord(first) && wordCount(who) <= 4 ? roleOf(first) : null);
  return isSpeaker(role) ? role : null;
}
