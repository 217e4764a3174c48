import type { Block } from "../ooxml/blocks";
import { emptySigns, tickedSigns } from "../ooxml/ticks";
import { afterLabel } from "../recognise/labels/labels";
import { behindLabel } from "./indicator-words";
import { furtherMark } from "./marks";
import { newParagraph, type ParagraphHand } from "./paragraph-hand";
import type { GroupHand } from "./sheet";

/** The paragraphs of a block like those of the document: with their words and no tick, or without any. */
export function emptied(block: Block, words: "kept" | "blank"): readonly ParagraphHand[] {
  if (block.kind === "table") return [];
  return block.sources.map(({ text, element }) =>
    newParagraph(words === "kept" ? unticked(text) : "", undefined, null, element),
  );
}

/**
 * The same without what was written behind the labels of a long-term target, its number `steps` further.
 * `words`: the paragraph that its words come into.
 */
export function labelsOnly(
  blocks: readonly Block[],
  group: GroupHand,
  steps: number,
): { readonly hands: ParagraphHand[]; readonly words: ParagraphHand | null } {
  const hands: ParagraphHand[] = [];
  let words: ParagraphHand | null = null;
  const sources = blocks.flatMap((block) => (block.kind === "paragraph" ? block.sources : []));
  for (const { place, text, element } of sources) {
    const inParagraph = ({ paragraph }: GroupHand["text"][number]) => paragraph.at === place;
    const own = group.text.find(inParagraph);
    const noted = /[☐☑☒]/u.test(text) ? undefined : group.noted.find(inParagraph);
    const start = Math.min(
      own?.start ?? Infinity,
      noted === undefined ? Infinity : behindLabel(noted).start,
    );
    const label = unticked(start === Infinity ? text : text.slice(0, start));
    const isRest = own !== undefined && own !== group.text[0] && label.trim() === "";
    if (isRest) continue;
    const prefix = own !== undefined || isNumbered(label) ? furtherMark(label, steps) : label;
    const hand = newParagraph("", { text: prefix, look: null }, null, element);
    if (own !== undefined && own === group.text[0]) words = hand;
    hands.push(hand);
  }
  return { hands, words };
}

/** "Long Term Target 2:" in a place of its own; the short-term ones of a block begin with the same number again. */
function isNumbered(label: string): boolean {
  const line = { text: label, pieces: [], ticks: [] };
  if (afterLabel(line, "short-term") !== null) return false;
  return /\b(?:target|aim|goal|outcome|objective|ltt|lt)\D{0,6}\d{1,2}\s*[:.)]?\s*$/i.test(label);
}

function unticked(text: string): string {
  return text.replace(new RegExp(`[${tickedSigns}]`, "gu"), (sign) =>
    [...emptySigns].includes(sign) ? sign : "☐",
  );
}
