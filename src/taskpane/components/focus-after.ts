/** Before a card goes away, gives the focus to the one after it, else before it, else to the view's title. */
export function focusAfter(card: HTMLElement | null): void {
  const cards = [...document.querySelectorAll<HTMLElement>("main li > div")];
  const at = card === null ? -1 : cards.indexOf(card);
  const next = at === -1 ? undefined : (cards[at + 1] ?? cards[at - 1]);
  const target = next?.querySelector<HTMLElement>("button, summary");
  (target ?? document.querySelector<HTMLElement>("main h1"))?.focus();
}
