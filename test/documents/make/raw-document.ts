import { sameBytes } from "../../../scripts/samples/same-bytes";
import { docxFrom, type DocxParts } from "../../helpers/docx";
import { numbering, styles } from "../../fixtures/styles";
import type { TestDocument, Truth } from "./test-document";

type Rest = Omit<DocxParts, "body" | "styles" | "numbering">;

/** A document of raw WordprocessingML. */
export function raw(
  name: string,
  body: readonly string[],
  truth: Truth,
  rest: Rest = {},
): TestDocument {
  const settings = rest.settings ?? '<w:zoom w:percent="100"/>';
  const parts = { ...rest, settings, styles, numbering, body: body.join("") };
  return { name, truth, file: () => Promise.resolve(sameBytes(docxFrom(parts))) };
}
