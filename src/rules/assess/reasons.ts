import { fillIn } from "../fill-in";
import type { Dimension, Judgement } from "./assessment";

/** Why a dimension does not hold, as a question to the person who wrote the target. */
export const QUESTIONS = {
  specific: {
    noBehaviour: "What would you see or hear the child do when this is reached?",
    vagueVerb: "“{{words}}”: what would you see or hear the child do when this is reached?",
    wideWords: "“{{words}}” can mean many things: which one, where, or with whom?",
    adverbOnly: "“{{words}}” leaves open what the child does: what would you see or hear?",
    staffAction: "“{{words}}” is what the adults do: what will the child be able to do?",
    bareSkill: "“{{words}}” is wide on its own: what exactly, where, or with whom?",
  },
  measurable: {
    noMeasure:
      "How will everyone know that this is met: how many, how often, how long, or with how much help?",
    softMeasure:
      "“{{words}}” can be read in different ways: how many, how often, or with how much help would be enough?",
  },
  timed: {
    noDeadline: "By when should this be reached?",
  },
  positive: {
    negation: "“{{words}}” says what should not happen: what would you like to see instead?",
    reduction: "“{{words}}” says what there should be less of: what would you like to see instead?",
    without: "“{{words}}” says what should not happen: what would you like to see instead?",
    deficit: "“{{words}}” names the difficulty: what would you like to see instead?",
  },
  achievable: {
    absolute:
      "“{{words}}” leaves no room for one bad day: what would be a fair next step from now?",
    endState: "“{{words}}” is a long way off: what would be a fair first step from now?",
    bundle: "This asks for several things at once: which one comes first?",
    twoOutcomes:
      "“{{words}}” reads like a second target. Would each be easier to evaluate in a row of its own?",
  },
} as const satisfies Record<Dimension, Readonly<Record<string, string>>>;

/** What speaks for a dimension that holds. */
const ANSWERS = {
  specific: { behaviour: "“{{words}}” is something to see or hear." },
  measurable: {
    amount: "“{{words}}” says how much is enough.",
    grade: "“{{words}}” says which mark is to be reached.",
    always: "“{{words}}” leaves no doubt, though it may be out of reach.",
    event: "“{{words}}” is one day, and then it is plain.",
    prompting: "“{{words}}” says with how much help.",
    manner: "“{{words}}” can be checked by anybody.",
    endState: "“{{words}}” is plainly done or not yet done.",
  },
  timed: { deadline: "“{{words}}” says by when." },
  positive: { saysWhatToDo: "It says what the child will do." },
  achievable: { withinReach: "Nothing in the wording puts it out of reach." },
} as const satisfies Record<Dimension, Readonly<Record<string, string>>>;

/** A judgement in words, with the words of the text that decided it; `null` where none did. */
export type Explanation = {
  readonly words: string | null;
  readonly start: number | null;
  readonly length: number | null;
  readonly message: string;
};

/** Puts a judgement of `text` in words. An unknown reason is a mistake in the code and throws. */
export function explain(dimension: Dimension, judgement: Judgement, text: string): Explanation {
  const messages: Readonly<Record<string, string>> = {
    ...QUESTIONS[dimension],
    ...ANSWERS[dimension],
  };
  const message = messages[judgement.reason];
  if (message === undefined) throw new Error(`No message for ${dimension}: ${judgement.reason}`);
  if (judgement.at === null) return { words: null, start: null, length: null, message };

  const { start, length } = judgement.at;
  const words = text.slice(start, start + length);
  return { words, start, length, message: fillIn(message, { words }) };
}
