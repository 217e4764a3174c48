import type { Plan, PlanParagraph, PlanText } from "./model";

/** Words to find in the document: enough to check that they still stand where they were read. */
export type Place = {
  /** The paragraph's index in `body.paragraphs`. */
  readonly paragraph: number;
  /** What the paragraph said when it was read, tracked deletions included, as Word gives it. */
  readonly paragraphText: string;
  readonly words: string;
  /** Which of several equal stretches in `paragraphText`, from 0: Word searches tracked deletions too. */
  readonly occurrence: number;
};

/**
 * Where a stretch of a text of the plan stands in the document. A stretch that runs over several
 * paragraphs gives its first part; `null` when nothing of it stands in the document.
 */
export function placeOf(plan: Plan, text: PlanText, start: number, length: number): Place | null {
  const end = start + length;
  const segment = text.segments.find(
    (candidate) => candidate.start < end && candidate.start + candidate.length > start,
  );
  if (segment === undefined) return null;
  const paragraph = plan.paragraphs[segment.paragraph];
  if (paragraph === undefined) return null;

  const within = Math.max(start, segment.start) - segment.start;
  const from = segment.offset + within;
  const to = Math.min(end, segment.start + segment.length) - segment.start + segment.offset;
  const words = paragraph.text.slice(from, to);
  return {
    paragraph: segment.paragraph,
    paragraphText: paragraph.textWithDeletions,
    words,
    occurrence: countBefore(
      paragraph.textWithDeletions,
      words,
      from + deletedBefore(paragraph, from),
    ),
  };
}

/**
 * Where a place's words begin in their paragraph; `null` where that has deletions or marks in it that hosts count
 * differently (#5672, #4997).
 */
export function startOf(plan: Plan, { paragraph, words, occurrence }: Place): number | null {
  const said = plan.paragraphs[paragraph];
  if (said === undefined || said.text !== said.textWithDeletions || words === "") return null;
  let start = said.text.indexOf(words);
  for (let count = 0; count < occurrence; count += 1) start = said.text.indexOf(words, start + 1);
  return start === -1 ? null : start;
}

function deletedBefore({ deletions = [] }: PlanParagraph, from: number): number {
  return deletions.reduce((sum, { at, length }) => (at <= from ? sum + length : sum), 0);
}

function countBefore(text: string, words: string, from: number): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && at < from; at = text.indexOf(words, at + 1)) {
    count += 1;
  }
  return count;
}
