import type { SurveyedRegion } from "../survey/surveyed-region";
import type { ListRole } from "./review-entry";

/** What the letters in a table of meetings mean, by the form's own key: "I" for who was invited. */
export type PeopleKey = ReadonlyMap<string, readonly ListRole[]>;

/** The key that a document has for such letters: "I = invited, A = attended". `null`: none that says who came. */
export function peopleKeyIn(regions: readonly SurveyedRegion[]): PeopleKey | null {
  const texts = regions.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)));
  const keys = texts.map(keyOf).filter((key) => [...key.values()].flat().includes("attended"));
  return keys[0] ?? null;
}

/** Whether a text explains such letters, and says nothing of a meeting. */
export function isPeopleKey(text: string): boolean {
  // "Invited: Mum, CT – Attended: Mum" has labels within.
  const hasLabels = /[^:]:/.test(
    text.replace(/^\W*(?:the )?(?:key|code|codes|legend)\b[^:]{0,30}:/i, ""),
  );
  return !hasLabels && [...keyOf(text).values()].flat().includes("attended");
}

/** What some letters say of somebody: "I A", "I/A", "IA"; `null`: the key lacks one of them. */
export function rolesByKey(text: string, key: PeopleKey): readonly ListRole[] | null {
  const written = text.trim().toUpperCase();
  if (written === "") return [];
  const whole = key.get(written);
  if (whole !== undefined) return whole;
  const parted = [written.split(/\s+/), written.split(/[\s,;/&+]+/), [...written]];
  const known = parted.find((letters) => letters.every((letter) => key.has(letter)));
  return known?.flatMap((letter) => key.get(letter) ?? []) ?? null;
}

/** What words say of somebody and nothing else: "invited, attended", "asked – apologies"; `null`: they say more. */
export function rolesInWords(text: string): readonly ListRole[] | null {
  const others = text.toLowerCase().replace(ofComing, " ");
  const isSaid = others !== text.toLowerCase();
  return isSaid && !/[\p{L}\p{N}]/u.test(others.replace(between, " ")) ? rolesOf(text) : null;
}

const ofComing =
  /\b(?:invited|asked(?: along)?|attend(?:ed)?|came(?: along)?|come|present|there|apolog(?:y|ies)|apols?|absent)\b/g;
const between =
  /\b(?:and|but|then|was|were|has|had|sent|gave|with|did|could|not|un|able|to|yes|no|in|person|by|phone|online)\b|n['’]t\b|\b(?:didn|couldn)\b/g;

/** A short sign, and what it stands for. */
const code = /(?<![^\s,;:(])([^\s,;:=()]{1,3})\s*(?:=|\s[–—-]\s)\s*/gu;

function keyOf(text: string): PeopleKey {
  const mayExplain = /attend|present|came|there/i.test(text) && !text.includes("\n");
  const found = mayExplain ? [...text.matchAll(code)] : [];
  return new Map(
    found.map(({ 0: sign, 1: letters = "", index }, at) => {
      const meaning = text.slice(index + sign.length, found[at + 1]?.index);
      return [letters.toUpperCase(), rolesOf(meaning)] as const;
    }),
  );
}

function rolesOf(said: string): readonly ListRole[] {
  const meaning = said.replace(/\b(?:not|n['’]t) (?:invited|asked)\b/gi, " ");
  const isAway = /\bapolog|\babsent|\bnot\b|n['’]t\b|\bdeclin|\bunable\b/i.test(meaning);
  const isCame = !isAway && /\battend|\bpresent\b|\bcame\b|\bthere\b/i.test(meaning);
  return [
    ...(/\binvit|\basked\b/i.test(meaning) ? (["invited"] as const) : []),
    ...(isCame ? (["attended"] as const) : []),
  ];
}
