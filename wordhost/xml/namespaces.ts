const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The usual prefix of each namespace the stand-in looks at; the strict dialect gets the same ones. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [main, "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
  ["http://schemas.microsoft.com/office/2006/xmlPackage", "pkg"],
  ["http://schemas.microsoft.com/office/webextensions/webextension/2010/11", "we"],
  ["http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11", "wetp"],
]);

/** `w:p` for a paragraph, whatever prefix the file gives the namespace. */
export function canonicalName(prefix: string, uri: string, local: string): string {
  const usual = prefixes.get(uri) ?? prefix;
  return usual === "" ? local : `${usual}:${local}`;
}
