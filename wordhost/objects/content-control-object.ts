import {
  controlRange,
  controlsIn,
  controlSubtype,
  controlType,
  propertyOf,
  setProperty,
} from "../document/content-controls";
import { insertText } from "../document/edit-text";
import type { LiveDocument } from "../document/live-document";
import { controlsAround, isContentLocked, isDeleteLocked, notAllowed } from "../document/locks";
import { isShowingPlaceholder } from "../document/placeholder";
import { partOf, type TextRange } from "../document/text-range";
import { isPlain, textArgument, type Argument, type HostObject } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import type { XmlElement } from "../xml/xml-tree";
import { collection } from "./collection";
import { commentCollection } from "./comment-object";
import { checkboxObject, listObject } from "./control-kinds";
import { fontObject } from "./font-object";
import { paragraphObject } from "./paragraph-object";
import { parentObjects } from "./parents";
import { rangeObject, selectRange } from "./range-object";
import { searchMethods } from "./search-methods";

/** The types that the plain `contentControls` has; the others have to be asked for by name. */
const texts = ["RichText", "PlainText"];

/** The types that were asked for, as far as this Word has them: ticks came with 1.7, lists with 1.9. */
export function wantedTypes(live: LiveDocument, options: Argument | undefined): readonly string[] {
  const asked = isPlain(options) ? options["types"] : null;
  if (!Array.isArray(asked)) return texts;
  const has = (type: string) => live.supports(versionOfType[type] ?? "99");
  return asked.map(String).filter(has);
}

const versionOfType: Readonly<Record<string, string>> = {
  RichText: "1.1",
  PlainText: "1.5",
  CheckBox: "1.7",
  DropDownList: "1.9",
  ComboBox: "1.9",
};

/** The content controls in some elements. */
export function contentControlCollection(
  live: LiveDocument,
  containers: () => readonly XmlElement[],
  types: readonly string[] = texts,
): HostObject {
  return controlsOfTypes(live, () => containers().flatMap(controlsIn), types);
}

/** Those in a range, in part too. */
export function contentControlsAt(
  live: LiveDocument,
  range: () => TextRange,
  types: readonly string[] = texts,
): HostObject {
  return controlsOfTypes(live, () => controlsAt(live, range()), types);
}

function controlsAt(live: LiveDocument, range: TextRange): readonly XmlElement[] {
  const paragraphs = live.paragraphsOf(range);
  const found = paragraphs.flatMap((paragraph) => {
    const { start, end } = live.stretchOf(range, paragraph);
    return [...controlsAround(paragraph).toReversed(), ...controlsIn(paragraph)].filter(
      (control) => {
        const own = controlRange(live, control);
        if (own === null || own.start.paragraph !== paragraph || own.end.paragraph !== paragraph) {
          return (
            own !== null &&
            [own.start.paragraph, own.end.paragraph].every((end) => paragraphs.includes(end))
          );
        }
        return own.start.offset >= start && own.end.offset <= end;
      },
    );
  });
  return [...new Set(found)];
}

function controlsOfTypes(
  live: LiveDocument,
  controls: () => readonly XmlElement[],
  types: readonly string[],
): HostObject {
  const wanted = () => controls().filter((control) => types.includes(controlType(control)));
  const all = collection("ContentControlCollection", () =>
    wanted().map((control) => contentControlObject(live, control)),
  );
  const by = (name: string, value: string) =>
    controlsOfTypes(
      live,
      () => controls().filter((control) => propertyOf(control, name) === value),
      types,
    );
  return {
    ...all,
    reads: {
      ...all.reads,
      GetByTag: (tag) => by("w:tag", textArgument(tag)),
      GetByTitle: (title) => by("w:alias", textArgument(title)),
      GetByTypes: (names) =>
        controlsOfTypes(live, controls, Array.isArray(names) ? names.map(String) : []),
    },
  };
}

export function contentControlObject(live: LiveDocument, control: XmlElement): HostObject {
  const whole = () => controlRange(live, control);
  const kind = (type: string, object: HostObject) => {
    if (controlType(control) === type) return object;
    throw new RichApiError("InvalidArgument", `The content control is no ${type}.`);
  };
  const lock = (locks: { edit?: boolean; remove?: boolean }) => {
    const edit = locks.edit ?? isContentLocked(control);
    const remove = locks.remove ?? isDeleteLocked(control);
    const both = edit ? "sdtContentLocked" : "sdtLocked";
    setProperty(live, control, "w:lock", remove ? both : edit ? "contentLocked" : "");
  };
  return {
    type: "ContentControl",
    id: live.idOf(control),
    exists: () => live.has(control),
    properties: {
      Id: () => Number(propertyOf(control, "w:id")),
      Title: () => propertyOf(control, "w:alias"),
      Tag: () => propertyOf(control, "w:tag"),
      Type: () => controlType(control),
      Subtype: () => controlSubtype(control),
      CannotEdit: () => isContentLocked(control),
      CannotDelete: () => isDeleteLocked(control),
      PlaceholderText: () => (isShowingPlaceholder(control) ? textOfRange(live, whole()) : ""),
      Text: () => textOfRange(live, whole()),
    },
    setters: {
      Title: (title) => setProperty(live, control, "w:alias", String(title)),
      Tag: (tag) => setProperty(live, control, "w:tag", String(tag)),
      CannotEdit: (isLocked) => lock({ edit: isLocked === true }),
      CannotDelete: (isLocked) => lock({ remove: isLocked === true }),
    },
    objects: {
      ...parentObjects(live, whole),
      Paragraphs: () =>
        collection("ParagraphCollection", () => {
          const range = whole();
          const paragraphs = range === null ? [] : live.paragraphsOf(range);
          return paragraphs.map((paragraph) => paragraphObject(live, paragraph));
        }),
      ContentControls: () => contentControlCollection(live, () => [control]),
      Font: () => fontObject(live, whole),
      CheckboxContentControl: () => kind("CheckBox", checkboxObject(live, control)),
      DropDownListContentControl: () =>
        kind("DropDownList", listObject(live, control, "DropDownListContentControl")),
      ComboBoxContentControl: () =>
        kind("ComboBox", listObject(live, control, "ComboBoxContentControl")),
    },
    reads: {
      ...searchMethods(live, whole),
      GetComments: () => commentCollection(live, whole),
      GetContentControls: (options) =>
        contentControlCollection(live, () => [control], wantedTypes(live, options)),
      GetRange: (part) => {
        const range = whole();
        return range && rangeObject(live, partOf(range, textArgument(part, "Whole")));
      },
      Select: (mode) => {
        const range = whole();
        return range === null ? undefined : selectRange(live, range, mode);
      },
    },
    writes: {
      InsertText: (text, location) => {
        const range = whole();
        if (range === null) return null;
        const where = textArgument(location);
        refuseByType(control);
        const written = insertText(live, range, textArgument(text), where, control);
        return rangeObject(live, written);
      },
      Clear: () => {
        const range = whole();
        if (range !== null) insertText(live, range, "", "Replace", control);
        return undefined;
      },
    },
  };
}

/** Boxes and lists take no text of their own. */
function refuseByType(control: XmlElement): void {
  const takesNone = ["CheckBox", "DropDownList", "Picture", "Group"].includes(controlType(control));
  if (takesNone) throw notAllowed();
}

function textOfRange(live: LiveDocument, range: TextRange | null): string {
  return range === null ? "" : live.textOf(range);
}
