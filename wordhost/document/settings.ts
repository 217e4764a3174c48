import { insertNodes, newElement, removeNode } from "../xml/edit-xml";
import { attributeOf, childNamed, elementsOf, isOn } from "../xml/read-xml";
import { parseXml, xmlText } from "../xml/xml-tree";
import type { LiveDocument } from "./live-document";

/** What a protected document still lets a person do; `null`: it is not protected. */
export type Protection = "readOnly" | "comments" | "trackedChanges" | "forms" | null;

/** Track Changes, as the document itself has it, or as its protection forces it. */
export function isTracking(live: LiveDocument): boolean {
  const settings = live.parts.readXml(settingsPart(live));
  if (settings === null) return false;
  return (
    isOn(childNamed(settings.root, "w:trackRevisions")) || protection(live) === "trackedChanges"
  );
}

/** Switches Track Changes. Nothing but one element of the settings part changes. */
export function setTracking(live: LiveDocument, tracking: boolean): void {
  if (tracking === isTracking(live)) return;
  const part = settingsPart(live);
  if (live.parts.bytes(part) === null) createSettings(live, part);
  const settings = live.parts.xml(part);
  if (settings === null) return;
  const { root } = settings;
  const present = childNamed(root, "w:trackRevisions");
  if (present !== null) removeNode(present);
  if (tracking) {
    const after = elementsOf(root).find(({ name }) => !beforeTracking.has(name));
    const at = after === undefined ? root.children.length : root.children.indexOf(after);
    insertNodes(root, at, [newElement(settings, "w:trackRevisions")]);
  }
  live.parts.setText(part, xmlText(settings));
  live.partsChanged();
}

export function protection(live: LiveDocument): Protection {
  const settings = live.parts.readXml(settingsPart(live));
  const found = settings === null ? null : childNamed(settings.root, "w:documentProtection");
  const isEnforced = ["1", "true", "on"].includes(
    (found && attributeOf(found, "w:enforcement")) ?? "0",
  );
  const edit = isEnforced && found !== null ? attributeOf(found, "w:edit") : null;
  return protections.find((kind) => kind === edit) ?? null;
}

const protections = ["readOnly", "comments", "trackedChanges", "forms"] as const;

function settingsPart(live: LiveDocument): string {
  const main = live.parts.mainPart();
  const settings = live.parts.relationships(main).find(({ kind }) => kind === "settings");
  return settings?.target ?? "word/settings.xml";
}

function createSettings(live: LiveDocument, part: string): void {
  const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
  const relationship =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings";
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:settings xmlns:w="${word}"></w:settings>`;
  live.parts.setText(part, xmlText(parseXml(text)));
  live.parts.setContentType(part, type);
  live.parts.relate(live.parts.mainPart(), relationship, `/${part}`);
}

/** What comes before `w:trackRevisions` in the order of the schema (ISO/IEC 29500-1, CT_Settings). */
const beforeTracking = new Set(
  (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries " +
    "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData " +
    "embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges " +
    "bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors " +
    "hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles " +
    "stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView"
  )
    .split(" ")
    .map((name) => `w:${name}`),
);
