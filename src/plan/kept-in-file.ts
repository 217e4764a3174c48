import { webExtensions } from "./ooxml/package";
import { child, childrenOf } from "./ooxml/xml";
import { openZip } from "./ooxml/zip";
import { Unreadable } from "./unreadable";

/**
 * What the add-in keeps in a .docx under `name`, as it was put there and not to be trusted; `null` when
 * nothing is kept or the file cannot be read.
 */
export function keptInFile(file: Uint8Array, name: string): unknown {
  try {
    const entries = webExtensions(openZip(file)).flatMap((extension) =>
      childrenOf(child(extension, "we:properties"), "we:property"),
    );
    const entry = entries.find(({ attributes }) => attributes["name"] === name);
    return JSON.parse(entry?.attributes["value"] ?? "null") as unknown;
  } catch (error) {
    // The reader says what is wrong with the file; broken settings are as good as none.
    if (error instanceof Unreadable || error instanceof SyntaxError) return null;
    throw error;
  }
}
