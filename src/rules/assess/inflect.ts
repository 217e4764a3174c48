import { IRREGULAR_VERBS } from "../data/irregular-verbs";

/**
 * The forms of an English verb that a target may use: read, reads, reading; stop, stops, stopping,
 * stopped. Spellings that do not exist may be among them; they do no harm.
 */
export function formsOf(verb: string): readonly string[] {
  const forms = [verb, ...(IRREGULAR_VERBS[verb] ?? [])];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [...forms, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  forms.push(/(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`);
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
