import {
  displayTextOf,
  isChecked,
  listItemsOf,
  selectItem,
  setChecked,
} from "../document/control-values";
import type { LiveDocument } from "../document/live-document";
import type { HostObject } from "../protocol/host-object";
import { attributeOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { collection } from "./collection";

/** `contentControl.checkboxContentControl` (WordApi 1.7). */
export function checkboxObject(live: LiveDocument, control: XmlElement): HostObject {
  return {
    type: "CheckboxContentControl",
    exists: () => live.has(control),
    properties: { IsChecked: () => isChecked(control) },
    setters: { IsChecked: (checked) => setChecked(live, control, checked === true) },
  };
}

/** `dropDownListContentControl` and `comboBoxContentControl` (WordApi 1.9). */
export function listObject(live: LiveDocument, control: XmlElement, type: string): HostObject {
  return {
    type,
    exists: () => live.has(control),
    properties: {},
    objects: {
      ListItems: () =>
        collection("ContentControlListItemCollection", () =>
          listItemsOf(control).map((item, index) => itemObject(live, control, item, index)),
        ),
    },
  };
}

function itemObject(
  live: LiveDocument,
  control: XmlElement,
  item: XmlElement,
  index: number,
): HostObject {
  return {
    type: "ContentControlListItem",
    id: String(index),
    exists: () => live.has(control),
    properties: {
      DisplayText: () => displayTextOf(item),
      Value: () => attributeOf(item, "w:value") ?? "",
      Index: () => index,
    },
    writes: {
      Select: () => {
        selectItem(live, control, item);
        return undefined;
      },
    },
  };
}
