import type { Mapping } from "../plan/teach/mapping";

/** The text of the small file with which a form, once shown, is known in every school. */
export function formFile(forms: readonly Mapping[]): string {
  return `${JSON.stringify({ kind: "amas-forms", version: 1, forms }, null, 2)}\n`;
}
