import type { HostObject, Method } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";

/** A collection of Word's: `type` is "ParagraphCollection". */
export function collection(type: string, items: () => readonly HostObject[]): HostObject {
  return {
    type,
    items,
    find: (id) => items().find((item) => item.id === id) ?? null,
    reads: {
      GetFirst: () => there(items().at(0)),
      GetFirstOrNullObject: () => items().at(0) ?? null,
      GetLast: () => there(items().at(-1)),
      GetLastOrNullObject: () => items().at(-1) ?? null,
      GetItemAt: (index) => there(items().at(Number(index))),
    },
  };
}

function there(item: HostObject | undefined): HostObject {
  if (item === undefined)
    throw new RichApiError("ItemNotFound", "The collection has no such item.");
  return item;
}

/** `getNext` and `getPrevious` of one thing among its siblings. */
export function nextIn<Item>(
  siblings: () => readonly Item[],
  item: Item,
  make: (next: Item) => HostObject,
): Readonly<Record<string, Method>> {
  const at = (step: number) => {
    const all = siblings();
    const place = all.indexOf(item) + step;
    const next = place < 0 ? undefined : all[place];
    return next === undefined ? undefined : make(next);
  };
  return {
    GetNext: () => there(at(1)),
    GetNextOrNullObject: () => at(1) ?? null,
    GetPrevious: () => there(at(-1)),
    GetPreviousOrNullObject: () => at(-1) ?? null,
  };
}
