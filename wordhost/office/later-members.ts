import { defineClass, extendClass, type Library } from "./define-class";

/**
 * What Word's own library has and the published package (WordApi 1.3 and some) has not yet: ticks and lists of
 * content controls (1.7, 1.9), all kinds of controls (1.5), squiggles (1.7, 1.8), `Paragraph.getText` (1.7).
 */
export function addLaterMembers(library: Library): void {
  defineClass(library, "CheckboxContentControl", { writable: ["isChecked"] });
  defineClass(library, "ContentControlListItem", {
    writable: ["displayText", "index", "value"],
    writes: { select: null, delete: null },
  });
  defineClass(library, "ContentControlListItemCollection", {
    items: "ContentControlListItem",
    reads: { getFirst: "ContentControlListItem", getFirstOrNullObject: "ContentControlListItem" },
  });
  const list = { objects: { listItems: "ContentControlListItemCollection" } };
  defineClass(library, "DropDownListContentControl", list);
  defineClass(library, "ComboBoxContentControl", list);
  extendClass(library, "ContentControl", {
    objects: {
      checkboxContentControl: "CheckboxContentControl",
      dropDownListContentControl: "DropDownListContentControl",
      comboBoxContentControl: "ComboBoxContentControl",
    },
  });
  for (const name of ["Document", "Body", "Paragraph", "Range", "ContentControl"]) {
    extendClass(library, name, { reads: { getContentControls: "ContentControlCollection" } });
  }

  defineClass(library, "CritiqueAnnotation", {
    readable: ["critique"],
    objects: { range: "Range" },
    writes: { accept: null, reject: null },
  });
  defineClass(library, "Annotation", {
    readable: ["id", "state"],
    objects: { critiqueAnnotation: "CritiqueAnnotation" },
    writes: { delete: null },
  });
  extendClass(library, "Paragraph", {
    reads: { getAnnotations: "AnnotationCollection", getText: null },
    writes: { insertAnnotations: null },
  });
  extendClass(library, "Document", { reads: { getAnnotationById: "Annotation" } });
}
