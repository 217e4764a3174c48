import * as z from "zod/mini";

/** An option counted in whole weeks; `meaning` stands on the rule's page. */
export function weeks(usual: number, meaning: string) {
  return z._default(z.int().check(z.nonnegative()), usual).check(z.describe(meaning));
}
