import type { Locator } from "playwright-core";
import { unseenFocus } from "./focus";
import type { Workbench } from "./workbench";

/** More stops than any view of the pane has, twice round. */
const MOST_STOPS = 400;

/** What a person does with nothing but a keyboard: every deed begins with Tab and ends with keys. */
export type Hands = {
  /** Presses Tab until the element has the focus. */
  readonly tabTo: (target: Locator) => Promise<void>;
  readonly press: (button: string | RegExp) => Promise<void>;
  /** Types into the field of this label, in place of what stands there, and presses these keys then. */
  readonly type: (
    label: string | RegExp,
    text: string,
    ...then: readonly string[]
  ) => Promise<void>;
  /** Chooses from a list by typing the beginning of an entry. */
  readonly choose: (label: string, entry: string) => Promise<void>;
  /** A day into a date field, as the browser's own field takes it. */
  readonly typeDay: (label: string, day: string) => Promise<void>;
  /** Ticks a box, or chooses one of several by the arrows. */
  readonly tick: (target: Locator) => Promise<void>;
};

/** `eyes`: whoever it is sees where the focus is, or it fails. */
export function handsOn(workbench: Workbench, eyes: "open" | "shut" = "shut"): Hands {
  const { page, pane } = workbench;
  const { keyboard } = page;
  const isFocused = (target: Locator) =>
    target.evaluate((element) => element === element.ownerDocument.activeElement);

  async function tabUntil(isThere: () => Promise<boolean>, what: string): Promise<void> {
    for (let pressed = 0; pressed < MOST_STOPS; pressed += 1) {
      if (await isThere()) return;
      await keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${what}`);
  }

  async function tabTo(target: Locator): Promise<void> {
    await target.waitFor();
    await tabUntil(() => isFocused(target), target.toString());
    if (eyes === "shut") return;
    const unseen = await unseenFocus(workbench);
    if (unseen !== null) throw new Error(`Nothing shows that the focus is on ${unseen}`);
  }

  const field = (label: string | RegExp) =>
    pane.getByLabel(label, typeof label === "string" ? { exact: true } : {});

  return {
    tabTo,
    async press(name) {
      const exact = typeof name === "string";
      await tabTo(pane.getByRole("button", { name, exact }));
      await keyboard.press("Enter");
    },
    async type(label, text, ...then) {
      await tabTo(field(label));
      await keyboard.press("ControlOrMeta+a");
      await keyboard.type(text);
      for (const key of then) await keyboard.press(key);
    },
    async choose(label, entry) {
      await tabTo(field(label));
      await keyboard.type(entry);
    },
    async typeDay(label, day) {
      await tabTo(field(label));
      const [year, month, date] = day.split("-");
      await keyboard.type(`${month}${date}${year}`);
    },
    async tick(target) {
      await target.waitFor();
      if ((await target.getAttribute("type")) !== "radio") {
        await tabTo(target);
        return keyboard.press("Space");
      }
      // Tab comes to one of a group of radio buttons only; the arrows lead to the others.
      const isInGroup = () =>
        target.evaluate((element) => {
          const { activeElement } = element.ownerDocument;
          const name = element.getAttribute("name");
          return activeElement?.getAttribute("name") === name;
        });
      await tabUntil(isInGroup, target.toString());
      await keyboard.press("Space");
      for (let arrows = 0; arrows < 10 && !(await isFocused(target)); arrows += 1) {
        await keyboard.press("ArrowDown");
      }
      if (!(await target.isChecked())) throw new Error(`${target.toString()} is not chosen.`);
    },
  };
}
