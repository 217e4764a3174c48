import * as v from "valibot";
import type { Mapping } from "../plan/teach/mapping";
import { jsonIn } from "./json-in";
import { StoredForms } from "./mapping-schema";

const FormFile = v.strictObject({
  kind: v.literal("amas-forms"),
  version: v.literal(1),
  forms: v.pipe(StoredForms, v.minLength(1)),
});

/** The forms in the text that `formFile` has made; `null` when it is none, or one of a later version. */
export function readFormFile(text: string): readonly Mapping[] | null {
  const parsed = v.safeParse(FormFile, jsonIn(text));
  return parsed.success ? parsed.output.forms : null;
}
