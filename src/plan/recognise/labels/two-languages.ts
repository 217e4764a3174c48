import { anyWord } from "./patterns";

/**
 * The English half of a label in Gaelic and English: "Beachdan / Comments", "Beachdan (Comments)", or one above the
 * other. Any other label as it is.
 */
export function inEnglish(label: string): string {
  const [first, second, ...others] = halvesOf(label);
  if (first === undefined || second === undefined || others.length > 0) return label;
  if (isGaelic(first) === isGaelic(second)) return label;
  return isGaelic(first) ? second : first;
}

/** The halves of a label in two languages; of any other, its parts at a stroke, or all of it. */
export function halvesOf(label: string): readonly string[] {
  const [, before = "", inside = ""] = /^([^()]+)\(([^()]+)\)\s*$/.exec(label) ?? [];
  if (inside !== "" && isGaelic(before) !== isGaelic(inside)) return [before.trim(), inside];
  return label.split(/\s\/\s|\n/).filter((half) => half.trim() !== "");
}

/** Whether a few words are Gaelic: by their accents, or by the words that forms have in their headings. */
export function isGaelic(words: string): boolean {
  return /\b\p{L}*[àèìòù]\p{L}*/iu.test(words.normalize("NFC")) || gaelic.test(words);
}

const gaelic = anyWord(
  "iu",
  // Targets, ways to them, and what came of them
  /targaid\p{L}*|amas\p{L}*|ro-?innleachd\p{L}*|measadh|adhartas|comharr\p{L}*|cuin/u,
  // Pupil, family, school, meetings
  /sgoilear\p{L}*|leanabh|teaghlach|ainm|beachd\p{L}*|sgoil|taigh|coinneamh\p{L}*/u,
  // Parts of a form, and small words
  /earrann|plana|aig|agus|airson|leis/u,
);
