import type { LongTermDraft } from "./reading";

/**
 * Brings together what stands apart: a long-term target above two tables is one target, and where the
 * short-term table names long-term targets by number alone ("2", "LTT 2"), those of the other table are
 * meant. A number without its target stays as it is, to be seen.
 */
export function joinByNumber(drafts: readonly LongTermDraft[]): readonly LongTermDraft[] {
  const named = drafts.filter((draft) => numberOf(draft) === null);
  const joined: LongTermDraft[] = [];
  for (const draft of drafts) {
    const number = numberOf(draft);
    const same =
      number === null
        ? joined.find(({ lines }) => lines === draft.lines)
        : named.find((_, index) => index + 1 === number);
    if (same === undefined) joined.push(draft);
    else if (same !== draft) same.shortTerm.push(...draft.shortTerm);
  }
  return joined;
}

function numberOf({ lines }: LongTermDraft): number | null {
  const text = lines
    .map((line) => line.text)
    .join(" ")
    .trim();
  const match = /^(?:ltt|long[\s-]*term(?: target)?|no\.?)?\s*#?(\d{1,2})[.):]?$/i.exec(text);
  return match === null ? null : Number(match[1]);
}
