import { addInAddress } from "./Pane";
import { actionsIn } from "./session-door";

/**
 * Runs a ribbon function as Word does: its page is loaded out of sight, the function that it associated
 * with the name is called, and the page goes when the function says that it is done. Rejects when the
 * page has no such function, or the function does not say exactly once that it is done.
 */
export async function runFunction(page: string, name: string): Promise<void> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = name;
  frame.src = addInAddress(page);
  const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  document.body.append(frame);
  try {
    await loaded;
    const { completed } = await actionsIn(frame)(name);
    if (completed !== 1) throw new Error(`${name} said ${completed} times that it was done.`);
  } finally {
    frame.remove();
  }
}
