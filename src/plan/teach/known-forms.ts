import type { Mapping } from "./mapping";

/**
 * Forms that Amas knows from the start. Empty until a council has shown its own: then the entries of the
 * file that the pane saves go here. See docs/teaching-a-form.md.
 */
export const KNOWN_FORMS: readonly Mapping[] = [];
