import { INDICATORS, type Indicator } from "../../indicators";
import { remembered } from "../labels/remembered";
import { namesAt, namesIn } from "./indicator-names";
import type { NamedPlace } from "./initials";

/**
 * Of the eight printed with a sign or word at each, those that are chosen: "x Safe – Healthy", "Safe: yes, Healthy: no".
 * `null`: not so, or the signs do not show which are.
 */
export const chosenBySigns = remembered((text: string): readonly Indicator[] | null => {
  if (text.length > LONGEST) return null;
  const names = namesAt(text);
  const isEach = names.length === INDICATORS.length && namesIn(text).length === INDICATORS.length;
  const signs = isEach ? (signsBetween(text) ?? signsBeside(text, names)) : null;
  if (signs === null || !signs.every((sign) => isSign.test(sign))) return null;
  // Beside a tick a cross says no.
  const isChosen = signs.some((sign) => tick.test(sign)) ? tick : yes;
  const chosen = names.filter((_, at) => isChosen.test(signs[at] ?? ""));
  const isPlain = chosen.length > 0 && chosen.length < names.length;
  return isPlain ? chosen.flatMap(({ indicator }) => indicator ?? []) : null;
});

/** "– Safe ✓ Healthy – Achieving": before each of several names stands one sign, a tick or what shows that it is none. */
export function areSignsFirst(text: string): boolean {
  if (text.length > LONGEST) return false;
  const names = namesAt(text);
  const gaps = gapsAt(text, names);
  const isBefore = gaps.slice(0, -1).every((gap) => gap.length === 1);
  return names.length > 2 && isBefore && gaps.at(-1) === "";
}

/** Eight names with what stands at them are never longer. */
const LONGEST = 400;

const tick = /^(?:[✓✔☑☒]|y|yes)$/i;
const yes = /^[x*●•]$/i;
const isSign = /^(?:[x✓✔☑☒*●•✗✘☐□○o0–—_-]|y|yes|n|no|)$/i;

/** Each name with its sign between commas or strokes, or on a line of its own. */
function signsBetween(text: string): readonly string[] | null {
  const parts = text.split(/[,;/|\n\t]+|\s{3,}/).filter((part) => /[^\s.]/.test(part));
  const isEach = parts.every((part) => namesAt(part).length === 1);
  if (!isEach || parts.length !== INDICATORS.length) return null;
  return parts.map((part) => gapsAt(part, namesAt(part)).join(""));
}

/** A sign before each name and none behind the last, or behind each and none before the first. */
function signsBeside(text: string, names: readonly NamedPlace[]): readonly string[] | null {
  const gaps = gapsAt(text, names);
  const [before, behind] = [gaps.slice(0, -1), gaps.slice(1)];
  if (gaps.at(-1) === "" && !before.includes("")) return before;
  return gaps[0] === "" && !behind.includes("") ? behind : null;
}

/** What stands before, between and behind the names, without what parts them: "(yes)" and "– yes," are "yes". */
function gapsAt(text: string, names: readonly NamedPlace[]): readonly string[] {
  const ends = [0, ...names.map(({ start, length }) => start + length)];
  return ends.map((end, at) => {
    const gap = text
      .slice(end, names[at]?.start)
      .replace(/[\s,;:/|.()[\]]+/g, " ")
      .trim();
    return gap.replace(/^[–—-]\s*(?=\p{L})|(?<=\p{L})\s*[–—-]$/gu, "");
  });
}
