import type { Line } from "../ooxml/blocks";
import { sliceLine } from "../ooxml/lines";

/**
 * Labels that stand in front of the words themselves: "Long Term Target 1: …", "Wellbeing
 * indicator(s): …". After the name comes a number, a colon or dash, or the end of the line; without
 * one of these it is a sentence that only begins alike.
 */
const longTerm = labelled(
  "long(?:er)?[\\s-]*term\\s+(?:target|aim|goal|outcome|objective)s?|ltts?|lt(?=\\s*\\d)|annual\\s+target|what\\s+do\\s+we\\s+want\\s+to\\s+happen(?=\\s*\\?)",
);
const shortTerm = labelled(
  "short[\\s-]*term\\s+(?:target|aim|goal|outcome|objective)s?|stts?|st(?=\\s*\\d)|target(?=\\s*\\d)|targets?(?=\\s*:)|step(?=\\s*\\d)|small\\s+step(?=\\s*\\d)",
);
const indicator = labelled(
  "(?:links?\\s+to\\s+|relevant\\s+)?(?:(?:shann?arr?i|well-?\\s?being)(?:\\s+(?:indicator|area|need)s?)?|indicators?)",
);

export type LabelKind = "long-term" | "short-term" | "indicator";

const patterns: Readonly<Record<LabelKind, RegExp>> = {
  "long-term": longTerm,
  "short-term": shortTerm,
  indicator,
};

/** The line without the label it begins with; `null` when it does not begin with one of that kind. */
export function afterLabel(line: Line, kind: LabelKind): Line | null {
  const match = patterns[kind].exec(line.text);
  if (match === null) return null;
  // The box of an old form field takes no room: the space behind it must not be cut off before it.
  const firstBox = line.ticks.find(({ length }) => length === 0)?.at ?? Infinity;
  return sliceLine(line, Math.min(match[0].length, firstBox));
}

function labelled(names: string): RegExp {
  const number = "(?:(?:no\\.?\\s*|#\\s*)?\\(?\\d+[a-z]?\\)?|[A-Z](?=\\s*[:.)]))";
  // "What do we want to happen? 2": the question may have its mark before the number.
  const aside =
    "(?:\\(s\\))?\\s*(?:\\([^()]*\\))?\\s*(?:\\?\\s*(?=\\(?\\d+\\)?\\s*(?:[:.–—-]|$)))?";
  return new RegExp(
    `^\\s*(?:${names})${aside}(?:${number}\\s*(?:\\([^()]*\\)\\s*)?(?:[:.)\\-–—]+|\\s|$)\\s*|[:?\\-–—]+\\s*|$)`,
    "i",
  );
}
