import type { TargetRole } from "./target-synonyms";
import { anyOf, anyWord } from "./patterns";
import { remembered } from "./remembered";

/**
 * What the words of a heading point to where no list has it and no question is plain: too little to go by, and
 * enough where what stands in its column says the same.
 */
export const hintOf = remembered((label: string): TargetRole | null => {
  return hints.find(({ pattern }) => pattern.test(label.trim()))?.role ?? null;
});

const hints: readonly { readonly role: TargetRole; readonly pattern: RegExp }[] = [
  {
    role: "aside",
    pattern:
      /\b(?:beg[iau]n\w*|start\w*|before|first|just now|already|at home|home['’]?s|rank|order)\b/i,
  },
  {
    role: "success",
    pattern:
      /(?:\S\s+)(?:when|if)\W*$|\b(?:proof|prove|counts?|pass(?:ed)?|good|looking for|success|sign(?:s)? of)\b/i,
  },
  {
    role: "evaluation",
    pattern: anyOf(
      "i",
      anyWord(
        "",
        // "How it went", "What has changed"
        /did|do(?:ne|ing)? (?:so|well)|got|went|was|were|has|have|had|going|well/,
        /saw|seen|observed|found|changed|moved|made|happened|worked/,
        /since|now|after|ended?|back|so far/,
        // "Teacher's notes"
        /verdict|findings?|notes?|jottings?|report|scores?/,
      ),
      /^how \w+ (?:is|are|did)\b/,
      /^and\W*$/,
    ),
  },
  {
    role: "strategies",
    pattern: anyWord(
      "i",
      // "How we do it", "Our way"
      /how|do|does|doing|try|plan|using|our|we|deliver\w*|help\w*|support\w*|day to day/,
      /class\w*|lessons?|teach\w*/,
      /ways?|means|methods?|tactics?|approach\w*|ideas?|strateg\w*/,
      /tools?|toolkit|input|recipe|ingredients/,
    ),
  },
];
