import { child, childrenOf, isOn, isTrue, textOf, type XmlElement } from "./xml";

/** What the document's settings allow. */
export type Protection = {
  /** Enforced protection that keeps text from being changed: forms, read only or comments only. */
  readonly isProtected: boolean;
  /** Marked as final, "read-only recommended", or with a password to change it. */
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
  const isEnforced = isTrue(protection?.attributes["w:enforcement"]);
  return {
    isProtected: hinders && isEnforced,
    isTracking:
      isOn(settings ?? undefined, "w:trackRevisions") || (edit === "trackedChanges" && isEnforced),
    isReadOnly: asksForReadOnly(settings) || isMarkedFinal(customProperties),
  };
}

/** Attributes that only a password leaves: Word's own, and those of ISO 29500. */
const passwords = ["w:hash", "w:hashValue"];

function asksForReadOnly(settings: XmlElement | null): boolean {
  const { attributes = {} } = child(settings ?? undefined, "w:writeProtection") ?? {};
  const hasPassword = passwords.some((name) => attributes[name] !== undefined);
  return hasPassword || isTrue(attributes["w:recommended"]);
}

function isMarkedFinal(customProperties: XmlElement | null): boolean {
  return childrenOf(customProperties ?? undefined, "cp:property").some(
    (property) => property.attributes["name"] === "_MarkAsFinal" && isTrue(textOf(property).trim()),
  );
}
