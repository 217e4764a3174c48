import { sliceLine } from "../../ooxml/lines";
import { isMark, isTicked, namesIn } from "../content/people";
import type { Lines } from "../reading";

/**
 * Who came, where the lines under "Attended?" answer for those who are named under "Invited", one by one: "Yes", "No". Nobody
 * where there are more names than answers, or fewer. `null`: the lines are no answers.
 */
export function cameByAnswer(asked: Lines, said: Lines): readonly string[] | null {
  const answers = answersIn(said);
  if (answers === null) return null;
  const byLine = asked.length === answers.length ? asked.map((line) => namesIn([line])) : [];
  const isEach = byLine.length > 0 && byLine.every(({ length }) => length === 1);
  const names = isEach ? byLine.flat() : namesIn(asked);
  if (names.length !== answers.length) return [];
  return names.filter((_, at) => isTicked(answers[at] ?? []));
}

/** An answer on each line, or parted by commas or strokes on the only one. */
function answersIn(lines: Lines): readonly Lines[] | null {
  const [line, ...others] = lines;
  if (line === undefined) return null;
  const isOne = others.length === 0 && line.ticks.length === 0 && !isMark(lines);
  const answers = isOne
    ? [...line.text.matchAll(/[^,;/]+/g)].map(({ 0: part, index }) => [
        sliceLine(line, index, index + part.length),
      ])
    : lines.map((each) => [each]);
  return answers.every(isAnswer) ? answers : null;
}

/** A mark and no name behind its box. */
function isAnswer(lines: Lines): boolean {
  const isNamed = lines.some(({ text, ticks }) => ticks.length > 0 && /\p{L}/u.test(text));
  return isMark(lines) && !isNamed;
}
