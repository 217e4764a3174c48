import { IRREGULAR_VERBS } from "../data/irregular-verbs";

/**
 * The words that one of a list stands for: `read~` any form of the verb, `read*` read, reads and reading,
 * `book+` book and books, any other itself.
 */
export function expand(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith("~")) return formsOf(stem);
  if (word.endsWith("*")) return formsOf(stem).filter((form) => isPresent(form, stem));
  return word.endsWith("+") ? [stem, withS(stem)] : [word];
}

function isPresent(form: string, verb: string): boolean {
  return form === verb || /(?:s|ing)$/.test(form);
}

/**
 * The forms of an English verb that a target may use: read, reads, reading; stop, stops, stopping,
 * stopped. Spellings that do not exist may be among them; they do no harm.
 */
function formsOf(verb: string): readonly string[] {
  const forms = [verb, withS(verb), ...(IRREGULAR_VERBS[verb] ?? [])];
  if (ENDS_IN_Y.test(verb)) return [...forms, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/[^e]e$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [...forms, `${verb}d`, `${stem}ing`];
  }
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(verb)) {
    const doubled = verb + (verb.at(-1) ?? "");
    forms.push(`${doubled}ing`, `${doubled}ed`);
  }
  return [...forms, `${verb}ing`, `${verb}ed`];
}

const ENDS_IN_Y = /[^aeiou]y$/;

/** "Reads", "matches", "tries". */
function withS(word: string): string {
  if (ENDS_IN_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}
