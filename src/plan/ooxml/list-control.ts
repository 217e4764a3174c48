import type { ListControl } from "./blocks";
import { child, childrenOf, type XmlElement } from "./xml";

/** The list of a content control by its `w:sdtPr`; `null` when it has none to choose from. */
export function listOf(properties: XmlElement | undefined): ListControl | null {
  const comboBox = child(properties, "w:comboBox");
  const list = comboBox ?? child(properties, "w:dropDownList");
  if (list === undefined) return null;
  const items = childrenOf(list, "w:listItem").map(
    ({ attributes }) => attributes["w:displayText"] ?? attributes["w:value"] ?? "",
  );
  return { control: comboBox === undefined ? "dropDownList" : "comboBox", items };
}
