/** Which sets a host has. Numbers are the highest version of a set; a set that is not there is not supported. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Word on the web in 2026, the first host to get right; the desktop-only sets are missing. */
export const wordOnTheWeb: RequirementSets = {
  WordApi: "1.9",
  WordApiOnline: "1.1",
  CompressedFile: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
  Settings: "1.1",
  Selection: "1.1",
  AddinCommands: "1.1",
  DialogApi: "1.1",
  CustomXmlParts: "1.1",
};

/** A host with no WordApi above `version`: Word 2021 stops at "1.3". */
export function wordApi(version: string): RequirementSets {
  const { WordApiOnline, ...others } = wordOnTheWeb;
  const online = compareVersions(version, "1.4") >= 0 ? { WordApiOnline } : {};
  return { ...others, ...online, WordApi: version } as RequirementSets;
}

export function isSetSupported(sets: RequirementSets, name: string, version = "1.1"): boolean {
  const entry = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return entry !== undefined && compareVersions(entry[1], version) >= 0;
}

/** The WordApi version that a member needs; what is not here came with 1.1. */
export const memberVersions: Readonly<Record<string, string>> = {
  "Body.Tables": "1.3",
  "Body.GetRange": "1.3",
  "Document.ChangeTrackingMode": "1.4",
  "Paragraph.GetRange": "1.3",
  "Paragraph.TableNestingLevel": "1.3",
  "Paragraph.IsLastParagraph": "1.3",
  "ParagraphCollection.GetFirst": "1.3",
  "ParagraphCollection.GetFirstOrNullObject": "1.3",
  "ParagraphCollection.GetLast": "1.3",
  "ParagraphCollection.GetLastOrNullObject": "1.3",
  "Range.ExpandTo": "1.3",
  "Range.GetRange": "1.3",
  "Range.IsEmpty": "1.3",
  "Range.ParentTableOrNullObject": "1.3",
  "Range.Tables": "1.3",
  "Range.Highlight": "1.8",
  "Range.RemoveHighlight": "1.8",
  "Table.GetRange": "1.3",
  "ContentControl.Subtype": "1.3",
  "Paragraph.ParentTable": "1.3",
  "Paragraph.ParentTableOrNullObject": "1.3",
  "Paragraph.ParentTableCell": "1.3",
  "Paragraph.ParentTableCellOrNullObject": "1.3",
  "Paragraph.ParentContentControlOrNullObject": "1.3",
  "Range.ParentTable": "1.3",
  "Range.ParentTableCell": "1.3",
  "Range.ParentTableCellOrNullObject": "1.3",
  "Range.ParentContentControlOrNullObject": "1.3",
  "ContentControl.ParentTable": "1.3",
  "ContentControl.ParentTableOrNullObject": "1.3",
  "ContentControl.ParentTableCell": "1.3",
  "ContentControl.ParentTableCellOrNullObject": "1.3",
  "ContentControl.ParentContentControlOrNullObject": "1.3",
  "Table.ParentTable": "1.3",
  "Table.ParentTableOrNullObject": "1.3",
  "Table.ParentTableCell": "1.3",
  "Table.ParentTableCellOrNullObject": "1.3",
  "Table.ParentContentControlOrNullObject": "1.3",
  "ContentControlCollection.GetByTypes": "1.3",
  "Document.GetContentControls": "1.5",
  "Body.GetContentControls": "1.5",
  "Paragraph.GetContentControls": "1.5",
  "Range.GetContentControls": "1.5",
  "ContentControl.GetContentControls": "1.5",
  "TableCell.GetNext": "1.3",
  "TableCell.GetNextOrNullObject": "1.3",
  "TableRow.GetNext": "1.3",
  "TableRow.GetNextOrNullObject": "1.3",
  "Paragraph.GetNext": "1.3",
  "Paragraph.GetNextOrNullObject": "1.3",
  "Paragraph.GetPrevious": "1.3",
  "Paragraph.GetPreviousOrNullObject": "1.3",
  "ContentControl.CheckboxContentControl": "1.7",
  "ContentControl.DropDownListContentControl": "1.9",
  "ContentControl.ComboBoxContentControl": "1.9",
  "Paragraph.GetText": "1.7",
  "Range.InsertComment": "1.4",
  "Body.GetComments": "1.4",
  "Paragraph.GetComments": "1.4",
  "Range.GetComments": "1.4",
  "ContentControl.GetComments": "1.4",
  "Paragraph.GetAnnotations": "1.7",
  "Paragraph.InsertAnnotations": "1.7",
  "Document.GetAnnotationById": "1.7",
  "RangeCollection.GetFirst": "1.3",
  "RangeCollection.GetFirstOrNullObject": "1.3",
};

function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor === bMajor ? aMinor - bMinor : aMajor - bMajor;
}
