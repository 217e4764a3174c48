import { INDICATORS, type Indicator } from "../../../src/plan/indicators";
import type { ShortTerm } from "../../fixtures/fixture";
import type { Field } from "./test-document";

export type Column = readonly [heading: string, field: Field | "text"];

/** The columns of short-term targets, in the words of different forms. */
export const usual: readonly Column[] = [
  ["Short Term Targets", "text"],
  ["Strategies / Resources", "strategies"],
  ["Who", "who"],
  ["Target date", "when"],
  ["Evaluation", "evaluation"],
];

export const withSuccess: readonly Column[] = [
  ["Short-term target(s)", "text"],
  ["Success criteria", "success"],
  ["By whom", "who"],
  ["Timescale", "when"],
  ["Progress", "evaluation"],
];

export const questions: readonly Column[] = [
  ["What do we want to happen?", "text"],
  ["What do we need to do?", "strategies"],
  ["Who will do it?", "who"],
  ["By when?", "when"],
  ["How will we know?", "success"],
  ["Progress so far", "evaluation"],
];

export const short: readonly Column[] = [
  ["STT", "text"],
  ["How?", "strategies"],
  ["Staff", "who"],
  ["Review date", "when"],
  ["Achieved?", "evaluation"],
];

export const other: readonly Column[] = [
  ["When", "when"],
  ["Short Term Target (6–8 weeks or one term)", "text"],
  ["Responsibility", "who"],
  ["Approaches", "strategies"],
];

export function headingsOf(columns: readonly Column[]): readonly string[] {
  return columns.map(([heading]) => heading);
}

export function fieldsOf(columns: readonly Column[]): readonly Field[] {
  return columns.flatMap(([, field]) => (field === "text" ? [] : [field]));
}

export function valuesOf(target: ShortTerm, columns: readonly Column[]): readonly string[] {
  return columns.map(([, field]) => target[field] ?? "");
}

const indicatorNames = {
  safe: "Safe",
  healthy: "Healthy",
  achieving: "Achieving",
  nurtured: "Nurtured",
  active: "Active",
  respected: "Respected",
  responsible: "Responsible",
  included: "Included",
} as const satisfies Record<Indicator, string>;

export const allIndicators = INDICATORS.map((indicator) => ({
  indicator,
  name: indicatorNames[indicator],
}));

/** The names of indicators as people write them. */
export function indicatorWords(indicators: readonly Indicator[], between = ", "): string {
  return indicators.map((indicator) => indicatorNames[indicator]).join(between);
}
