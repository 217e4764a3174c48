import { strFromU8, unzipSync } from "fflate";

/** The XML parts of a .docx as the one text that Word's `getOoxml()` gives, settings left out as Word does. */
export function flatOpcFrom(file: Uint8Array): string {
  const parts = Object.entries(unzipSync(file)).filter(
    ([name]) =>
      /\.(?:xml|rels)$/.test(name) &&
      name !== "[Content_Types].xml" &&
      name !== "word/settings.xml",
  );
  const content = parts.map(([name, bytes]) => {
    const xml = strFromU8(bytes).replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");
    return `<pkg:part pkg:name="/${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  });
  return `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${content.join("")}</pkg:package>`;
}
