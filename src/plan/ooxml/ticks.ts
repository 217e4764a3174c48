import type { Tick } from "./blocks";

const tickedSigns = "☑☒✓✔✅■🗹🗷";
const emptySigns = "☐□▢⬜❏❐❑❒◻▫✗✘🗌";

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

/** The tick boxes that stand in `text` as plain signs. */
export function ticksIn(text: string): readonly Tick[] {
  const ticks: Tick[] = [];
  let at = 0;
  for (const sign of text) {
    if (tickedSigns.includes(sign)) ticks.push({ at, length: sign.length, ticked: true });
    if (emptySigns.includes(sign)) ticks.push({ at, length: sign.length, ticked: false });
    at += sign.length;
  }
  return ticks;
}
