import { INDICATORS, type Indicator } from "../indicators";
import { paragraphsIn, type ListControl } from "../ooxml/blocks";
import type { CellView } from "../recognise/survey/grid";
import { Refused } from "./refusal";
import type { Sheet } from "./sheet";

/** A list to choose from, and where it stands. */
type PlacedList = ListControl & {
  readonly paragraph: number;
  readonly list: number;
  /** What is chosen now. */
  readonly before: string | null;
};

export function listsIn({ blocks }: CellView): readonly PlacedList[] {
  return paragraphsIn(blocks)
    .flatMap(({ sources }) => sources)
    .flatMap(({ place, lists, text }) =>
      lists.flatMap((each, list) => {
        const before = each.items.find((item) => text.includes(item)) ?? null;
        return place === null ? [] : [{ ...each, paragraph: place, list, before }];
      }),
    );
}

/**
 * Chooses the indicators from the lists of the form: all in one item where there is such an item, else one
 * in each list. Throws `Refused` when the lists do not have them.
 */
export function chooseInLists(
  sheet: Sheet,
  lists: readonly PlacedList[],
  wanted: readonly Indicator[],
): void {
  const [first] = lists;
  const all = first?.items.find((item) => isExactly(item, wanted));
  const parts = all === undefined ? wanted.map((name) => [name]) : [wanted];
  if (lists.some(({ list }) => list > 0)) throw new Refused("no-place", sideBySide);
  if (parts.length > lists.length) throw new Refused("no-place", tooMany(lists.length));
  lists.forEach((list, index) => {
    const part = parts[index];
    const item = part === undefined ? null : list.items.find((each) => isExactly(each, part));
    if (item === undefined) throw new Refused("no-place", notThere);
    const { paragraph, control, before } = list;
    const key = `${paragraph}:${list.list}`;
    const choice = { kind: "choose", paragraph, list: list.list, control, before, item } as const;
    if (item === before) sheet.choices.delete(key);
    else sheet.choices.set(key, choice);
  });
}

/** Chooses the item that says a text. Throws `Refused` when the list does not have it. */
export function chooseItem(sheet: Sheet, found: PlacedList, text: string): void {
  const { paragraph, control, before, items, list } = found;
  const said = text.trim().toLowerCase();
  const item = items.find((each) => each.trim().toLowerCase() === said);
  if (list > 0) throw new Refused("no-place", sideBySide);
  if (item === undefined) throw new Refused("no-place", notInList(text.trim(), items));
  sheet.choices.set(`${paragraph}:${list}`, {
    kind: "choose",
    paragraph,
    list,
    control,
    before,
    item,
  });
}

function notInList(text: string, items: readonly string[]): string {
  const known = items.map((item) => `“${item}”`).join(", ");
  return `This place has a list to choose from, and “${text}” is not in it. It has ${known}.`;
}

const sideBySide =
  "Amas cannot tell the lists of this paragraph apart. Please choose from them yourself.";

const notThere = "The list in this form does not have that indicator. Please choose it yourself.";

function tooMany(count: number): string {
  return count === 1
    ? "This form has one list to choose from, so only one indicator can be noted."
    : `This form has ${count} lists to choose from, so no more indicators can be noted.`;
}

function isExactly(item: string, wanted: readonly Indicator[]): boolean {
  const words = item.toLowerCase();
  const named = INDICATORS.filter((name) => new RegExp(`\\b${name}\\b`).test(words));
  return named.length === wanted.length && named.every((name) => wanted.includes(name));
}
