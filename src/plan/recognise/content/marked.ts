import type { Look } from "../../ooxml/blocks";

/** What marks those that are meant of several that are printed, the surest first. */
export const MARKS: readonly Mark[] = [
  ({ highlight }) => highlight !== null,
  ({ underline }) => underline !== null && underline !== "none",
  ({ bold }) => bold === true,
];

type Mark = (look: Look) => boolean;

/** What strikes out those that are not. */
export function isStruck({ struck }: Look): boolean {
  return struck;
}

/** The first of some marks that only a part of what is printed has. */
export function markAmong(
  printed: readonly { readonly look: Look }[],
  marks: readonly Mark[],
): Mark | undefined {
  return marks.find((isMarked) => {
    const count = printed.filter(({ look }) => isMarked(look)).length;
    return count > 0 && count < printed.length;
  });
}
