import type { Rendering, Span } from "./render-document";

/** What the person sees marked: Word's selection, and the add-in's temporary highlights and squiggles. */
export type Marks = {
  readonly selection: readonly Span[];
  readonly highlights: readonly Span[];
  readonly squiggles: readonly Span[];
};

/** Colours the marked words and brings the selected ones into view. */
export function showMarks(rendering: Rendering, marks: Marks, scroller: HTMLElement): void {
  const selection = rangesOf(rendering, marks.selection);
  CSS.highlights.set("amas-selection", new Highlight(...selection));
  CSS.highlights.set("amas-mark", new Highlight(...rangesOf(rendering, marks.highlights)));
  CSS.highlights.set("amas-squiggle", new Highlight(...rangesOf(rendering, marks.squiggles)));

  const [first] = selection;
  if (first !== undefined) bringIntoView(first, scroller);
}

/** Makes a page that is wider than the window as wide as the window, and no page larger than life. */
export function fitWidth(scroller: HTMLElement, element: HTMLElement): void {
  element.style.setProperty("zoom", "1");
  const { clientWidth } = scroller;
  if (element.scrollWidth > clientWidth) {
    element.style.setProperty("zoom", `${clientWidth / element.scrollWidth}`);
  }
}

function rangesOf(rendering: Rendering, spans: readonly Span[]): readonly Range[] {
  return spans.map((span) => rendering.rangeOf(span)).filter((range) => range !== null);
}

function bringIntoView(range: Range, scroller: HTMLElement): void {
  const words = range.getBoundingClientRect();
  const window = scroller.getBoundingClientRect();
  const isInView = words.top >= window.top && words.bottom <= window.bottom;
  if (!isInView) scroller.scrollBy({ top: words.top - window.top - window.height / 3 });
}
