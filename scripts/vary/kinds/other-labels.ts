import { commentRoleOf } from "../../../src/plan/recognise/comments/comment-labels";
import { wordsOf } from "../../../src/plan/recognise/labels/match-label";
import { reviewRoleOf } from "../../../src/plan/recognise/reviews/review-labels";
import { targetRoleOf } from "../../../src/plan/recognise/targets/header";
import type { Random } from "../../fuzz/random";
import { namesIn } from "../bring-in";
import { isPlain, setText } from "../edit";
import { labelsIn, type Label } from "../labels";
import { Paper, type Part } from "../paper";
import type { PlanFile } from "../vary-plan";
import type { Plans, Variation } from "../variation";

const MOST_TRIES = 16;
const parts: readonly Part[] = ["targets", "meetings", "comments"];

/** The words of another school's form for the same things, all labels of a part at once. */
export const otherLabels: readonly Variation[] = parts.map(labelsOf);

function labelsOf(part: Part): Variation {
  return {
    name: `label: ${part} as in another form`,
    make: (paper, random, plans) => {
      const own = labelsIn(paper).filter(isOf(part));
      if (own.length === 0) return null;
      for (const other of forms(plans, random)) {
        const words = wordsFor(own, labelsIn(other.paper).filter(isOf(part)), other.plan);
        if (words.size === 0) continue;
        const changed = own.filter(({ text }) => words.has(text));
        for (const { text, paragraph } of changed)
          setText(paper, paragraph, words.get(text) ?? text);
        const what = [...words].map(([text, theirs]) => `${text} → ${theirs}`).join(", ");
        return { what: `${what} of ${other.plan.name}` };
      }
      return null;
    },
  };
}

type Form = { readonly paper: Paper; readonly plan: PlanFile };

function* forms({ own, others }: Plans, random: Random): Generator<Form> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const plan = random.one(others);
    if (plan === undefined || plan === own) continue;
    yield { paper: new Paper(plan.file, plan.expected), plan };
  }
}

/** Their words for what ours ask for, where both have one label for it; all labels alike are written alike. */
function wordsFor(
  own: readonly Label[],
  theirs: readonly Label[],
  plan: PlanFile,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const names = theirs.length === 0 ? [] : namesIn(plan);
  const free = theirs.filter(({ text }) => !isOfOne(text, names));
  const known = new Set(own.map(({ text }) => wordsOf(text).join(" ")));
  for (const label of own) {
    const role = roleOf(label);
    const alike = new Set(own.filter((each) => roleOf(each) === role).map(({ text }) => text));
    const found = free.filter(
      (each) => roleOf(each) === role && each.isColumnHead === label.isColumnHead,
    );
    const [text] = new Set(found.map((each) => each.text));
    const isNew = text !== undefined && !known.has(wordsOf(text).join(" "));
    if (alike.size === 1 && isNew && isPlain(label.paragraph)) words.set(label.text, text);
  }
  return words;
}

function roleOf({ part, text }: Label): string | null {
  switch (part) {
    case "targets":
      return targetRoleOf(text);
    case "meetings":
      return reviewRoleOf(text);
    case "comments":
      return commentRoleOf(text);
  }
}

/** It names the child, a number or a day. */
function isOfOne(text: string, names: readonly string[]): boolean {
  return /\d/.test(text) || names.some((name) => text.toLowerCase().includes(name));
}

function isOf(part: Part): (label: Label) => boolean {
  return (label) => label.part === part;
}
