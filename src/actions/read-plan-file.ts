import type { Plan } from "../plan/model";
import { readSnapshot } from "../plan/read-snapshot";
import type { Mapping } from "../plan/teach/mapping";

/**
 * Reads a plan out of a .docx that is not the open document, with the same reader. Nothing is sent anywhere. What
 * cannot be read is a plan with the problem in it.
 */
export function readPlanFile(file: Uint8Array, forms: readonly Mapping[]): Plan {
  return readSnapshot({ ooxml: null, file, liveParagraphs: null }, { mappings: forms });
}
