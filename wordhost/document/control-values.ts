import { notImplemented } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import { replaceAttributes } from "../xml/edit-xml";
import { attributeOf, childNamed, childrenNamed, elementsOf } from "../xml/read-xml";
import type { XmlElement } from "../xml/xml-tree";
import { controlRange } from "./content-controls";
import { insertText } from "./edit-text";
import type { LiveDocument } from "./live-document";
import { isHeldIn, notAllowed } from "./locks";
import { isTracking } from "./settings";

/** Whether the box of a content control is ticked. */
export function isChecked(control: XmlElement): boolean {
  const checked = childNamed(checkboxOf(control), "w14:checked");
  return ["1", "true", "on"].includes((checked && attributeOf(checked, "w14:val")) ?? "0");
}

/** Ticks the box or takes its tick away: the state and the sign that shows it. */
export function setChecked(live: LiveDocument, control: XmlElement, checked: boolean): void {
  if (isHeldIn(control)) throw notAllowed();
  if (checked === isChecked(control)) return;
  const box = checkboxOf(control);
  const state = childNamed(box, checked ? "w14:checkedState" : "w14:uncheckedState");
  const code = (state && attributeOf(state, "w14:val")) ?? (checked ? "2612" : "2610");
  showSign(live, control, code, (state && attributeOf(state, "w14:font")) ?? null);

  const flag = childNamed(box, "w14:checked");
  if (flag !== null) replaceAttributes(flag, { "w14:val": checked ? "1" : "0" });
  live.changed();
}

function showSign(
  live: LiveDocument,
  control: XmlElement,
  code: string,
  font: string | null,
): void {
  const symbol = symbolIn(control);
  if (symbol === null) {
    const range = controlRange(live, control);
    const sign = String.fromCodePoint(Number.parseInt(code, 16));
    if (range !== null) insertText(live, range, sign, "Replace", control);
    return;
  }
  if (isTracking(live)) throw notImplemented("CheckboxContentControl", "isChecked of a symbol");
  // Signs of a symbol font stand in the private area, whichever way the state writes them.
  const inPrivateArea = code.length === 4 && code.startsWith("00") ? `F0${code.slice(2)}` : code;
  replaceAttributes(symbol, {
    "w:char": inPrivateArea,
    ...(font === null ? {} : { "w:font": font }),
  });
}

function symbolIn(element: XmlElement): XmlElement | null {
  for (const child of elementsOf(element)) {
    const found = child.name === "w:sym" ? child : symbolIn(child);
    if (found !== null) return found;
  }
  return null;
}

function checkboxOf(control: XmlElement): XmlElement {
  const properties = childNamed(control, "w:sdtPr");
  const box = properties === null ? null : childNamed(properties, "w14:checkbox");
  if (box === null) throw new RichApiError("InvalidArgument", "The control is no check box.");
  return box;
}

/** The choices of a dropdown list or combo box. */
export function listItemsOf(control: XmlElement): readonly XmlElement[] {
  const properties = childNamed(control, "w:sdtPr");
  const list =
    properties &&
    (childNamed(properties, "w:dropDownList") ?? childNamed(properties, "w:comboBox"));
  return list ? childrenNamed(list, "w:listItem") : [];
}

export function displayTextOf(item: XmlElement): string {
  return attributeOf(item, "w:displayText") ?? attributeOf(item, "w:value") ?? "";
}

/** Chooses an item: its text is what the control shows. The item without a value brings the prompt back. */
export function selectItem(live: LiveDocument, control: XmlElement, item: XmlElement): void {
  const range = controlRange(live, control);
  if (range === null) return;
  const isPrompt = attributeOf(item, "w:value") === "";
  insertText(live, range, isPrompt ? "" : displayTextOf(item), "Replace", control);
}
