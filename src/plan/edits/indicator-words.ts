import { INDICATORS, inNationalOrder, type Indicator } from "../indicators";
import type { Plan } from "../model";
import { stretchOf, type Stretch } from "./paragraph-hand";
import { Refused } from "./refusal";

/** How a form writes indicators: in what words, and with what between them. */
export type IndicatorWording = {
  readonly nameOf: (indicator: Indicator) => string;
  readonly between: string;
  /** "Respected and Responsible", where the form has them as one. */
  readonly joined: string | null;
};

const pair = /\brespected\s*(?:and|&|\/)\s*responsible\b/i;

/** Reads off a plan how its form writes indicators. */
export function wordingOf({ longTermTargets, paragraphs }: Plan): IndicatorWording {
  const noted = longTermTargets.flatMap(({ indicatorText }) => indicatorText?.text || []);
  const several = noted.find((text) => namesIn(text).length > 1) ?? "";
  const joined = paragraphs.map(({ text }) => pair.exec(text)?.[0]).find((text) => text);
  const isLower = noted.length > 0 && noted.every((text) => text === text.toLowerCase());
  return {
    nameOf: (name) => (isLower ? name : name.charAt(0).toUpperCase() + name.slice(1)),
    between: gapIn(several) ?? ", ",
    joined: joined ?? null,
  };
}

/** Some indicators in the words of the form, each as one that is to be written on its own. */
export function inWords(indicators: readonly Indicator[], wording: IndicatorWording) {
  const { joined, nameOf } = wording;
  const isPair = indicators.includes("respected") && indicators.includes("responsible");
  return inNationalOrder(indicators).flatMap((name) => {
    if (!isPair || joined === null) return [nameOf(name)];
    if (name === "respected") return [joined];
    return name === "responsible" ? [] : [nameOf(name)];
  });
}

/** Whether all that `names` stand for is wanted. Throws `Refused` where only one of a joined pair is. */
export function isWanted(names: readonly Indicator[], wanted: readonly Indicator[]): boolean {
  const count = names.filter((name) => wanted.includes(name)).length;
  if (count > 0 && count < names.length) {
    throw new Refused(
      "no-place",
      "This form notes Respected and Responsible as one. Choose both or neither.",
    );
  }
  return count > 0;
}

function namesIn(text: string): readonly string[] {
  return text.match(anyName) ?? [];
}

function gapIn(text: string): string | undefined {
  const [first, second] = [...text.replace(pair, "Respected").matchAll(anyName)];
  if (first === undefined || second === undefined) return undefined;
  const gap = text.slice(first.index + first[0].length, second.index);
  return /^(?:\s*[,;/&+•|]\s*|\s+and\s+|\n)$/.test(gap)
    ? gap.replace(/^\s+and\s+$/, ", ")
    : undefined;
}

const anyName = new RegExp(`\\b(?:${INDICATORS.join("|")})\\b`, "gi");

/** What stands behind a label that the form has in the same line. */
export function behindLabel(line: Stretch): Stretch {
  const { paragraph, start, length } = line;
  const label = labelOfIndicators.exec(paragraph.text.slice(start, start + length))?.[0] ?? "";
  if (label === "") return line;
  return stretchOf(paragraph, start + label.length, length - label.length);
}

const labelOfIndicators =
  /^\s*(?:wellbeing(?:\s+indicators?)?|indicators?|shanarri)\s*[:–-]?\s+(?=\S)/i;
