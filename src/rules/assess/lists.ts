import { KNOWING_VERBS } from "../data/verbs";
import { wordSet } from "../data/word-list";
import { isVerb } from "./known-verbs";
import type { Token } from "./tokens";

/** From so many members on, "a, b and c" is a list that ends. */
const SHORTEST = 3;

const knowingVerbs = wordSet(KNOWING_VERBS);
/** Names of school subjects rather than verbs. */
const SUBJECTS = /^(?:reading|writing|spelling)$/;
const JOINS = /^(?:,|and|\/|or)$/;

type Span = { readonly from: number; readonly to: number };

/** Lists that end, so that anybody can tick them off: "s a t i p", "red, blue and yellow". */
export function findLists(tokens: readonly Token[]): readonly Span[] {
  const isAboutKnowing = tokens.some(
    ({ word, opens }, at) =>
      knowingVerbs.has(word) && (opens || !SUBJECTS.test(word)) && tokens[at + 1]?.word !== "about",
  );
  return [
    ...spans(tokens, ({ word }) => /^\p{L}$/u.test(word), false),
    ...(isAboutKnowing ? spans(tokens, (token) => isMember(token), true) : []),
  ];
}

function isMember(token: Token): boolean {
  return token.kind === "word" && !JOINS.test(token.word) && (token.capital || !isVerb(token));
}

/** Runs of at least three members with only joins between; with `joined`, never two side by side. */
function spans(
  tokens: readonly Token[],
  isIn: (token: Token) => boolean,
  joined: boolean,
): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from;
    let members = 0;
    for (let token = tokens[to]; token !== undefined; to += 1, token = tokens[to]) {
      const afterMember = to > from && isIn(tokens[to - 1] ?? token);
      if (isIn(token) && !(joined && afterMember)) members += 1;
      else if (members === 0 || !JOINS.test(token.word)) break;
    }
    const isClosed =
      !joined ||
      tokens[from - 1]?.word === "(" ||
      tokens.slice(from, to).some(({ word }) => word === "and");
    if (members >= SHORTEST && isClosed) found.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return found;
}
