/** The eight wellbeing indicators in the national order (guidance Section 6 lists them as seven). */
export const INDICATORS = [
  "safe",
  "healthy",
  "achieving",
  "nurtured",
  "active",
  "respected",
  "responsible",
  "included",
] as const;

export type Indicator = (typeof INDICATORS)[number];

/** `indicators` without repeats, in the national order. */
export function inNationalOrder(indicators: Iterable<Indicator>): readonly Indicator[] {
  const present = new Set(indicators);
  return INDICATORS.filter((indicator) => present.has(indicator));
}
