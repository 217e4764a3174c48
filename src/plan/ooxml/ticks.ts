import type { Tick } from "./blocks";

/** Signs of a ticked box, and of an empty one. */
export const tickedSigns = "☑☒✓✔✅■🗹🗷";
export const emptySigns = "☐□▢⬜❏❐❑❒◻▫✗✘🗌";

/** Signs of the fonts Wingdings and Wingdings 2 by the low byte of their code. */
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x6f, "☐"],
  [0x71, "❑"],
  [0x72, "❒"],
  [0x78, "☒"],
  [0xa8, "☐"],
  [0xfb, "✗"],
  [0xfc, "✓"],
  [0xfd, "☒"],
  [0xfe, "☑"],
]);
const wingdings2: ReadonlyMap<number, string> = new Map([
  [0x4f, "✗"],
  [0x50, "✓"],
  [0x51, "☒"],
  [0x52, "☑"],
  [0x53, "☒"],
  [0x54, "☒"],
  [0xa3, "☐"],
]);
const bullet = "•";

/** The Unicode sign that a letter stands for in a symbol font; the letter itself in any other font. */
export function symbol(font: string, letter: string): string {
  const name = font.toLowerCase();
  if (name !== "wingdings" && name !== "wingdings 2") return letter;
  const signs = name === "wingdings" ? wingdings : wingdings2;
  return signs.get((letter.codePointAt(0) ?? 0) & 0xff) ?? (letter.trim() === "" ? letter : bullet);
}

/** The tick boxes of a paragraph in order: the given ones and the plain signs in `text` that are not their own. */
export function withSigns(boxes: readonly Tick[], text: string): readonly Tick[] {
  const inOrder = boxes.toSorted((a, b) => a.at - b.at);
  const signs = ticksIn(text);
  if (signs.length === 0) return inOrder;

  const ticks: Tick[] = [];
  let next = 0;
  let covered = 0;
  for (const sign of signs) {
    for (let box = inOrder[next]; box !== undefined && box.at <= sign.at; box = inOrder[next]) {
      covered = Math.max(covered, box.at + box.length);
      ticks.push(box);
      next += 1;
    }
    if (covered <= sign.at) ticks.push(sign);
  }
  return [...ticks, ...inOrder.slice(next)];
}

/** A sign, or a box typed as brackets: "[x]", "( )", "(•)". */
const anySign = new RegExp(
  `[${tickedSigns}${emptySigns}]|\\[[ \u00a0]*[xX✓✔]?[ \u00a0]*\\]|\\([ \u00a0]+[xX✓✔]?[ \u00a0]*\\)|\\([xX✓✔•●]\\)`,
  "gu",
);

/** The plain signs of a text that are tick boxes. */
export function ticksIn(text: string): readonly Tick[] {
  if (text.search(anySign) === -1) return [];
  return [...text.matchAll(anySign)].map(({ 0: sign, index }) => ({
    at: index,
    length: sign.length,
    ticked: /[xX✓✔•●]/.test(sign) || tickedSigns.includes(sign),
    kind: "sign",
  }));
}
