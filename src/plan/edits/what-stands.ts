import type { Aftermath } from "./aftermath";
import type { Change, WriteText } from "./change";
import { movedTo } from "./moved-to";
import { samePlaces } from "./same-places";
import { plainText } from "./same-texts";
import { singly } from "./singly";

/**
 * The changes that take out whatever of some others stands in a document that somebody else has written in at the
 * same time, in the very place too. What they wrote stays.
 */
export function undoingWhatStands(
  { texts, touched, inverse }: Pick<Aftermath, "texts" | "touched" | "inverse">,
  now: readonly string[],
): readonly Change[] {
  const places = samePlaces(texts, now);
  const placeOf = (at: number) => places[at] ?? null;
  const isSame = (at: number) => {
    const said = now[places[at] ?? -1];
    return said !== undefined && plainText(said) === plainText(texts[at] ?? "");
  };
  const isTouched = new Set(touched);
  const starts = new Set(inverse.flatMap(singly).map(startOf));
  return inverse.flatMap(singly).flatMap((change) => {
    const start = startOf(change);
    const place = placeOf(start);
    if (change.kind === "write-text") return place === null ? [] : words(change, place, now[place]);
    if (change.kind === "tick" || change.kind === "choose") return movedTo([change], placeOf) ?? [];
    const own = [start];
    for (let at = start + 1; isTouched.has(at) && !starts.has(at); at += 1) own.push(at);
    const isThere =
      own.every(isSame) && own.every((at, index) => placeOf(at) === (place ?? 0) + index);
    return isThere ? (movedTo([change], placeOf) ?? []) : [];
  });
}

/** What was written into a paragraph, as far as it is still in it. */
function words(change: WriteText, paragraph: number, said = ""): readonly WriteText[] {
  const { before, start, length } = change;
  if (plainText(said) === plainText(before)) return [{ ...change, paragraph, before: said }];
  const text = before.slice(start, start + length);
  const at = said.indexOf(text);
  if (text.trim() === "" || at === -1) return [];
  const [head, tail] = [before.slice(0, start), before.slice(start + length)];
  const isAround =
    head + tail !== "" &&
    said.slice(0, at).endsWith(head) &&
    said.slice(at + text.length).startsWith(tail);
  const instead = isAround ? change.words : [{ text: "", look: null }];
  return [{ ...change, paragraph, before: said, start: at, words: instead, prompt: null }];
}

function startOf(change: Change): number {
  switch (change.kind) {
    case "remove-paragraphs":
      return change.first;
    case "remove-rows":
      return change.rows[0] ?? 0;
    case "remove-block":
      return change.parts[0]?.paragraph ?? 0;
    case "write-text":
    case "tick":
    case "choose":
      return change.paragraph;
    case "add-paragraphs":
    case "add-block":
    case "add-picture":
      return change.after;
    case "add-rows":
      return change.beside;
  }
}
