const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/**
 * The typed number or label that comes after another one: "ST2: " gives "ST3: ", "1.2 " gives "1.3 ",
 * "b) " gives "c) ", "1b. " gives "1c. ", a bullet itself.
 */
export function nextMark(mark: string): string {
  const [numbered, number = "", own = ""] = numberedLetter.exec(mark) ?? [];
  if (numbered !== undefined) return mark.replace(numbered, `${number}${letterAfter(own)}`);
  const numbers = [...mark.matchAll(/\d+/g)];
  const last = numbers.at(-1);
  if (last !== undefined) return withNumber(mark, last.index, last[0], Number(last[0]) + 1);

  const roman = /(?<![a-z])[ivx]{1,4}(?=[.)])/i.exec(mark);
  const place = roman === null ? -1 : romans.indexOf(roman[0].toLowerCase());
  // A lone "i)" is the first of romans, "v)" and "x)" more likely letters.
  if (roman !== null && place >= 0 && (roman[0].length > 1 || /i/i.test(roman[0])))
    return replaced(mark, roman.index, roman[0], romans[place + 1] ?? roman[0]);
  const letter = /(?<![a-z])[a-y](?=[.)])/i.exec(mark);
  if (letter === null) return mark;
  return replaced(mark, letter.index, letter[0], letterAfter(letter[0]));
}

const numberedLetter = /(\d+)([a-y])(?![a-z])/;

function letterAfter(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}

/** The mark that comes so many steps after another one. */
export function furtherMark(mark: string, steps: number): string {
  let further = mark;
  for (let step = 0; step < steps; step += 1) further = nextMark(further);
  return further;
}

/** A mark whose last number, of a target under the `n`th long-term one, is put to the first of another. */
export function firstMark(mark: string, longTermNumber: number): string {
  if (numberedLetter.test(mark)) return mark.replace(numberedLetter, `${longTermNumber}a`);
  const numbers = [...mark.matchAll(/\d+/g)];
  const [first, second] = numbers;
  if (first === undefined) return mark.replace(/[b-z](?=[.)])/i, "a");
  if (second === undefined) return withNumber(mark, first.index, first[0], 1);
  const inner = withNumber(mark, second.index, second[0], 1);
  return withNumber(inner, first.index, first[0], longTermNumber);
}

function withNumber(mark: string, at: number, old: string, number: number): string {
  return replaced(
    mark,
    at,
    old,
    String(number).padStart(old.startsWith("0") ? old.length : 0, "0"),
  );
}

function replaced(text: string, at: number, old: string, words: string): string {
  return text.slice(0, at) + words + text.slice(at + old.length);
}
