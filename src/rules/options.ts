import { z } from "zod";

/** An option counted in whole weeks; `meaning` stands on the rule's page. */
export function weeks(usual: number, meaning: string) {
  return z.number().int().nonnegative().default(usual).describe(meaning);
}
