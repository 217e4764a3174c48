import * as z from "zod/mini";
import type { Mapping } from "../plan/teach/mapping";
import { jsonIn } from "./json-in";
import { StoredForms } from "./mapping-schema";

const FormFile = z.strictObject({
  kind: z.literal("amas-forms"),
  version: z.literal(1),
  forms: StoredForms.check(z.minLength(1)),
});

/** The text of the small file with which a form, once shown, is known in every school. */
export function formFile(forms: readonly Mapping[]): string {
  return `${JSON.stringify({ kind: "amas-forms", version: 1, forms }, null, 2)}\n`;
}

/** The forms in the text of such a file; `null` when it is none, or one of a later version. */
export function readFormFile(text: string): readonly Mapping[] | null {
  const parsed = FormFile.safeParse(jsonIn(text));
  return parsed.success ? parsed.data.forms : null;
}
