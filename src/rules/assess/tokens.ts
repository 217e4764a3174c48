/** A word, a number or a mark of a text, with the place where it stands. */
export type Token = {
  /** Lower case, straight apostrophes, without a possessive ’s. */
  readonly word: string;
  readonly kind: "word" | "number" | "percent" | "date" | "mark";
  /** Where it starts in the text, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  /** Written with a capital letter. */
  readonly capital: boolean;
  /** Tied by a hyphen to the token before it ("two-step"). */
  readonly tied: boolean;
  /** Inside quotation marks: what somebody says or reads. */
  readonly quoted: boolean;
  /** The first word of the text, of a sentence in it, or after a colon or a dash. */
  readonly opens: boolean;
};

// Each alternative takes its characters in one way only, so the time grows with the text and no faster.
const TOKEN =
  /\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)|\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?:\s?%)?|(?<![\p{L}\p{N}])x(?=\d)|w\/o(?:ut)?(?![\p{L}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|½|¼|¾|(?<=\s)[-–—+](?=\s)|[,;:.!?()/&\n]/gu;

const HYPHENS = new Set(["-", "‐", "‑"]);
const SENTENCE_ENDS = new Set([".", ";", "!", "?", "\n"]);
const LABEL_ENDS = new Set([":", "–"]);

/** Splits a text into its words, numbers and marks; quotation marks and hyphens are left out. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let end = 0;
  let quoted = false;
  for (const match of text.matchAll(TOKEN)) {
    const [written] = match;
    const kind = kindOf(written);
    quoted = isQuoted(quoted, text.slice(end, match.index));
    end = match.index + written.length;
    tokens.push({
      word: plainWord(written),
      kind,
      start: match.index,
      length: written.length,
      capital: kind === "word" && written[0] !== written[0]?.toLowerCase(),
      tied: HYPHENS.has(text[match.index - 1] ?? "") && tokens.at(-1)?.kind !== "mark",
      quoted,
      opens: opens && kind !== "mark",
    });
    if (kind !== "mark") opens = false;
    else if (SENTENCE_ENDS.has(written) || LABEL_ENDS.has(plainWord(written))) opens = true;
  }
  return tokens;
}

/** Whether what comes before is a label or a heading: "Numeracy – ", "Buddy bench: ". */
export function endsLabel(token: Token): boolean {
  return token.kind === "mark" && LABEL_ENDS.has(token.word);
}

/** Whether a sentence ends at this token. */
export function endsSentence(token: Token): boolean {
  return token.kind === "mark" && SENTENCE_ENDS.has(token.word);
}

/** Single marks are left out: they are apostrophes as well. */
function isQuoted(before: boolean, between: string): boolean {
  const straight = between.split('"').length - 1;
  if (between.includes("“") || between.includes("”"))
    return between.lastIndexOf("“") > between.lastIndexOf("”");
  return straight % 2 === 0 ? before : !before;
}

function kindOf(written: string): Token["kind"] {
  if (written.endsWith("%")) return "percent";
  if (/^\d{1,2}[./-]\d{1,2}[./-]/.test(written)) return "date";
  if (/^[\d½¼¾]/.test(written)) return "number";
  if (/^\p{L}/u.test(written)) return "word";
  return "mark";
}

function plainWord(written: string): string {
  if (written === "&" || written === "+") return "and";
  if (written === "-" || written === "—") return "–";
  if (/^w\/o/i.test(written)) return "without";
  return written.toLowerCase().replaceAll("’", "'").replace(/'s$/, "");
}
