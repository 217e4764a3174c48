/** Asks on one line, and says nothing: "What went well?", "Is there anything to add?" */
const aQuestion =
  /^\s*(?:what|how|is there|are there|any|anything|are you|do you (?:think|feel|agree|have any(?:thing)?)|have you|did you|were you|would you (?:like|say))\b[^.!?]{0,100}\?\s*$/i;

/** The same without its sign: "What is going well". */
const anOpenOne =
  /^\s*(?:what|how) (?:is|are|was|were|went|goes|has|have|did|do|does|would|could|can|helps?|works?|worked)\b[^.!?]{0,50}$/i;

/** "What would you like next?" is asked of the one who is named, and nothing that they say. */
export function asksYou(text: string): boolean {
  return isAsked(text) && /\byou(?:rs?)?\b/i.test(text);
}

/** "What went well?" may be asked by the form; "How can we help?" is asked by somebody. */
export function mayAsk(text: string): boolean {
  return isAsked(text) && !/\b(?:i|we|me|us|my|our)\b/i.test(text);
}

/** Who is asked before a question: "Mum or Dad" of "Mum or Dad: what have you noticed?"; `null`: it has no such form. */
export function askedBefore(label: string): string | null {
  const [, person, question = ""] = /^([^:?]{2,40}?)\s*(?::|\s[-–—])\s+(\S.*)$/.exec(label) ?? [];
  return person !== undefined && (asksYou(question) || mayAsk(question)) ? person : null;
}

/** Whether a line below a label may tell what to write, where an answer stands beside it: "Think about what went well." */
export function mayPrompt(text: string): boolean {
  return isAsked(text) || prompting.some((each) => each.test(text));
}

const prompting = [
  /^\s*(?:what|how|which|why|who|where|when|any|anything)\b[^!]*$/i,
  /^\s*(?:is|are|was|were|has|have|do|does|did|would|could|will)\b[^.!]*\?\s*$/i,
  /^\s*(?:please\s+)?(?:think|tell|ask|say|give|write|draw|list|talk|use|describe|share|consider|include|look)\b/i,
  /^(?!.*\b(?:thank|i|we|me|us|my|our)\b).*\byou(?:rs?)?\b/i,
  /^\s*\(.*\)\s*$/,
];

/** The label of a cell without the lines below it that ask or tell what to write; `null`: none of them does. */
export function labelOverPrompts(text: string): string | null {
  const [label = "", ...below] = text.split("\n");
  return below.length > 0 && below.every(mayPrompt) ? label : null;
}

/** Each sentence of it asks: "What has gone well? What would you change?" */
function isAsked(text: string): boolean {
  return text.split(/(?<=\?)\s+(?=\S)/).every((one) => aQuestion.test(one) || anOpenOne.test(one));
}
