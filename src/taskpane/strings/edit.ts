import type { AddReview, Edit } from "../../plan/edits/edit";
import type { Plan } from "../../plan/model";
import { inWords } from "../../rules/dates/day";
import { inLanguage } from "./language";
import { strings } from ".";

/** A change to the plan, said before it is made: what it is, the words, and what goes with them. */
export type EditText = { readonly title: string; readonly words: string; readonly more: string };

const english = {
  newLongTerm: "New long-term target",
  newShortTerm: (under: number | null): string =>
    under === null
      ? "New short-term target"
      : `New short-term target, under long-term target ${under}`,
  indicators: (longTerm: number): string => `Wellbeing indicators of long-term target ${longTerm}`,
  reworded: "In other words",
  evaluation: (words: string): string => `Evaluation of: ${words}`,
  review: "Review Record",
  reviewFilledIn: "Review Record, the entry that is there",
  comments: "Comments",
  duties: "Who does what",
  pages: "Behind the end of the document",
  picture: "Picture",
  when: (when: string): string => `By when: ${when}`,
  who: (who: string): string => `Who: ${who}`,
  strategies: (strategies: string): string => `Strategies: ${strategies}`,
  success: (success: string): string => `How we will know: ${success}`,
  invited: (names: readonly string[]): string => `Invited: ${names.join(", ")}`,
  attended: (names: readonly string[]): string => `Came: ${names.join(", ")}`,
};

const words = inLanguage({ "en-GB": english });

/** A day as people write it; any other time as it was given. */
function dayInWords(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? inWords(date) : date;
}

/** What an edit says to the person who is asked to agree to it. */
export function editText(edit: Edit, plan: Plan): EditText {
  switch (edit.do) {
    case "add-long-term-target":
      return {
        title: words.newLongTerm,
        words: edit.text,
        more: (edit.indicators ?? []).map(strings.indicatorName).join(", "),
      };
    case "add-short-term-target":
      return {
        title: words.newShortTerm(
          typeof edit.longTermTarget === "number" ? edit.longTermTarget + 1 : null,
        ),
        words: edit.text,
        more: [
          edit.when && words.when(edit.when),
          edit.who && words.who(edit.who),
          edit.strategies && words.strategies(edit.strategies),
          edit.success && words.success(edit.success),
        ]
          .filter(Boolean)
          .join(" · "),
      };
    case "note-indicators":
      return {
        title: words.indicators(edit.longTermTarget + 1),
        words: edit.indicators.map(strings.indicatorName).join(", "),
        more: "",
      };
    case "reword-target":
      return { title: words.reworded, words: edit.text, more: "" };
    case "record-evaluation": {
      const targets =
        edit.longTermTarget === null
          ? plan.unassignedShortTermTargets
          : plan.longTermTargets[edit.longTermTarget]?.shortTermTargets;
      const target = targets?.[edit.shortTermTarget];
      return { title: words.evaluation(target?.text.text ?? ""), words: edit.text, more: "" };
    }
    case "add-review":
      return {
        title: words.review,
        words: [edit.type, edit.date && dayInWords(edit.date)].filter(Boolean).join(", "),
        more: peopleIn(edit),
      };
    case "complete-review":
      return {
        title: words.reviewFilledIn,
        words: plan.reviews[edit.review]?.date?.text ?? "",
        more: peopleIn(edit),
      };
    case "name-duties":
      return {
        title: words.duties,
        words: [...new Set(Object.values(edit.holders))].join(", "),
        more: "",
      };
    case "add-pages":
      return { title: words.pages, words: edit.title, more: "" };
    case "add-comments":
      return {
        title: words.comments,
        words: [edit.pupil, edit.parent].filter(Boolean).join(" · "),
        more: "",
      };
    case "add-picture":
      return { title: words.picture, words: edit.picture.description, more: "" };
  }
}

function peopleIn({ invited, attended }: Pick<AddReview, "invited" | "attended">): string {
  return [invited && words.invited(invited), attended && words.attended(attended)]
    .filter(Boolean)
    .join(" · ");
}
