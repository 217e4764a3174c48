import { oneOf, wordList } from "../labels/patterns";

/** Those of a family by what a child calls them or a form does, in small letters. */
export const RELATIVES = wordList(
  "mum mam mummy mama maman mother stepmum stepmother dad daddy tata papa father stepdad stepfather",
  "gran granny nan nana grandma grandmother grandad granda grandpa grandfather grandparent",
  "aunt auntie aunty uncle",
);

/** Whoever looks after a child, by the words of forms. */
export const CARERS = wordList("parent carer guardian");

/** Any one of a family, as a piece of a pattern. */
export const ANY_RELATIVE = oneOf(...RELATIVES);

/** One or more of those at home. */
export const ANY_AT_HOME = `(?:step-?|foster )?${oneOf(...RELATIVES, ...CARERS)}s?`;

/** Those at home, or all of them. */
export const ANY_OF_FAMILY = oneOf(ANY_AT_HOME, "family", "home");
