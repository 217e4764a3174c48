import type { Setting } from "../../model";
import { remembered } from "../labels/remembered";

/** How forms call the kinds of school, for patterns: before school, and in it. */
export const early =
  "pre-?\\s?school|pre-?5|nursery|elc|early learning (?:and|&) childcare|early years";
export const later = "mainstream|special";
/** Beside the kinds one of them, which a stage alone is not. */
export const stages = "primary|secondary|high school";

/** Where a text names a kind of school. */
export type NamedKind = { readonly start: number; readonly word: string };

/** The kinds of school that a text names; "mainstream primary" is one. */
export function kindsNamed(text: string): readonly NamedKind[] {
  return [...text.matchAll(anyKind)].map(({ 0: word, index }) => ({ start: index, word }));
}

const anyKind = new RegExp(`\\b(?:${early}|(?:mainstream )?(?:${stages})|${later})\\b`, "gi");

/** The kind of school that one of its names stands for. */
export function kindOfName(word: string): Setting {
  if (/^special$/i.test(word)) return "special";
  return isEarly.test(word) ? "preschool" : "mainstream";
}

const isEarly = new RegExp(`^(?:${early})$`, "i");

/** Whether a text may state a kind of school: none is stated without being named, in Gaelic or in other words too. */
export const mayNameKind = remembered((text) => anyName.test(text));

const anyName = new RegExp(`\\b(?:${early}|${later}|${stages}|early)\\b|sgoil`, "i");
