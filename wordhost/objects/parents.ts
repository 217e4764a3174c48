import { paragraphsIn } from "../document/blocks";
import type { LiveDocument } from "../document/live-document";
import { controlsAround } from "../document/locks";
import type { TextRange } from "../document/text-range";
import type { HostObject } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import type { XmlElement } from "../xml/xml-tree";
import { cellObject } from "./cell-object";
import { contentControlObject } from "./content-control-object";
import { tableObject } from "./table-object";

/** `parentTable`, `parentTableCell`, `parentContentControl` and their null objects, of whatever stands at `range`. */
export function parentObjects(
  live: LiveDocument,
  range: () => TextRange | null,
): NonNullable<HostObject["objects"]> {
  const table = () => around(range(), "w:tbl", (found) => tableObject(live, found));
  const cell = () => around(range(), "w:tc", (found) => cellObject(live, found));
  const control = () => {
    const found = controlAround(range());
    return found === null ? null : contentControlObject(live, found);
  };
  return {
    ParentTable: () => there(table()),
    ParentTableOrNullObject: table,
    ParentTableCell: () => there(cell()),
    ParentTableCellOrNullObject: cell,
    ParentContentControl: () => there(control()),
    ParentContentControlOrNullObject: control,
  };
}

/** The innermost element of that name that holds both ends of the range. */
function around(
  range: TextRange | null,
  name: string,
  make: (element: XmlElement) => HostObject,
): HostObject | null {
  if (range === null) return null;
  for (let node = range.start.paragraph.parent; node !== null; node = node.parent) {
    if (node.name === name && holds(node, range)) return make(node);
  }
  return null;
}

function holds(element: XmlElement, { start, end }: TextRange): boolean {
  return start.paragraph === end.paragraph || paragraphsIn(element).includes(end.paragraph);
}

/** A control around whole paragraphs; one within a line is for `contentControls` to find. */
function controlAround(range: TextRange | null): XmlElement | null {
  if (range === null) return null;
  const [found] = controlsAround(range.start.paragraph).filter((control) => holds(control, range));
  return found ?? null;
}

function there(object: HostObject | null): HostObject {
  if (object === null) throw new RichApiError("ItemNotFound", "The item is not there.");
  return object;
}
