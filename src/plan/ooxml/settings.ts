import { child, childrenOf, isOn, isTrue, textOf, type XmlElement } from "./xml";

/** What the document's settings allow. */
export type Protection = {
  /** Enforced protection that keeps text from being changed: forms, read only or comments only. */
  readonly isProtected: boolean;
  /** Marked as final, or "read-only recommended". */
  readonly isReadOnly: boolean;
  /** Track Changes is on. */
  readonly isTracking: boolean;
};

/** Reads `word/settings.xml` and `docProps/custom.xml`; `null`: the document has no such part. */
export function readProtection(
  settings: XmlElement | null,
  customProperties: XmlElement | null,
): Protection {
  const protection = child(settings ?? undefined, "w:documentProtection");
  const edit = protection?.attributes["w:edit"] ?? "none";
  // "trackedChanges" lets text be changed, as a tracked change, so it is no hindrance.
  const hinders = edit === "forms" || edit === "readOnly" || edit === "comments";
  return {
    isProtected: hinders && isTrue(protection?.attributes["w:enforcement"]),
    isTracking: isOn(settings ?? undefined, "w:trackRevisions"),
    isReadOnly: isRecommended(settings) || isMarkedFinal(customProperties),
  };
}

function isRecommended(settings: XmlElement | null): boolean {
  return isTrue(child(settings ?? undefined, "w:writeProtection")?.attributes["w:recommended"]);
}

function isMarkedFinal(customProperties: XmlElement | null): boolean {
  return childrenOf(customProperties ?? undefined, "cp:property").some(
    (property) => property.attributes["name"] === "_MarkAsFinal" && isTrue(textOf(property).trim()),
  );
}
