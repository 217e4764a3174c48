import * as v from "valibot";

/** An option counted in whole weeks; `meaning` stands on the rule's page. */
export function weeks(usual: number, meaning: string) {
  return v.optional(
    v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.description(meaning)),
    usual,
  );
}
