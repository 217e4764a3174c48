import type { Workbench } from "./workbench";

/** The name of what has the focus in the pane when nothing shows it; `null`: it is seen, or elsewhere. */
export function unseenFocus({ pane }: Workbench): Promise<string | null> {
  return pane.locator("html").evaluate((html) => {
    const { activeElement: element } = html.ownerDocument;
    if (!(element instanceof HTMLElement) || element === html.ownerDocument.body) return null;
    // The browser itself marks the part of a day that is being typed.
    if (element.getAttribute("type") === "date") return null;
    const [focused, blurred] = [true, false].map((isFocused) => {
      if (!isFocused) element.blur();
      return [element, element.parentElement ?? element]
        .flatMap((each) => [getComputedStyle(each), getComputedStyle(each, "::after")])
        .map((style) =>
          [style.outline, style.boxShadow, style.border, style.transform, style.clipPath].join(),
        )
        .join("|");
    });
    element.focus({ preventScroll: true });
    if (focused !== blurred) return null;
    return element.getAttribute("aria-label") ?? element.textContent ?? element.tagName;
  });
}
