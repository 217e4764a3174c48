/** The usual prefix of each namespace the reader knows. Strict OOXML's names count as their equals. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.microsoft.com/office/2006/xmlPackage", "pkg"],
  ["http://schemas.microsoft.com/office/webextensions/webextension/2010/11", "we"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "cp"],
  ["http://purl.oclc.org/ooxml/officeDocument/customProperties", "cp"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

/** `w:p` for a known namespace, the bare name for none, `?:name` for any other. */
export function qualifiedName(uri: string, local: string): string {
  if (uri === "") return local;
  return `${prefixes.get(uri) ?? "?"}:${local}`;
}
