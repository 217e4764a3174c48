const LINKS = new Set(["a", "and", "as", "for", "in", "of", "on", "the", "to", "with"]);

/**
 * Whether `text` says what the initials stand for: by the words we know for them, by words that begin
 * with those letters, or by a key ("PSA = …", "PSA (…)", "… (PSA)").
 */
export function isSpelledOut(initials: string, words: string | undefined, text: string): boolean {
  if (words !== undefined && text.toLowerCase().includes(words.toLowerCase())) return true;
  if (new RegExp(`\\b${initials}s?\\b\\s*(?:=|:|\\(\\p{L}+ )`, "u").test(text)) return true;
  if (new RegExp(`\\p{Ll} \\(${initials}s?\\)`, "u").test(text)) return true;
  return text.split(/[.;:\n]/).some((sentence) => hasWordsFor(initials.toLowerCase(), sentence));
}

function hasWordsFor(letters: string, sentence: string): boolean {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((_, from) => spells(letters, words.slice(from, from + 2 * letters.length)));
}

/** Small linking words may have their letter ("SALT") or not ("CfE" has, "OT" would not). */
function spells(letters: string, words: readonly string[]): boolean {
  if (letters === "") return true;
  const [word, ...rest] = words;
  if (word === undefined) return false;
  if (word.startsWith(letters.slice(0, 1)) && word.length > 1 && spells(letters.slice(1), rest)) {
    return true;
  }
  return LINKS.has(word) && spells(letters, rest);
}
