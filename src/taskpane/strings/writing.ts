import type { PreviewItem } from "../../actions/preview";
import { inLanguage } from "./language";
import type { WritingState } from "../hooks/use-writing";

const english = {
  look: "See what will be written",
  looking: "Looking where it goes…",
  writing: "Writing…",
  puttingBack: "Putting it back…",
  title: "This will be written",
  item: ({ kind }: PreviewItem): string => KINDS[kind],
  near: (words: string): string => `Beside “${shortened(words)}”`,
  before: (words: string): string => `Now: ${words}`,
  tracked: "Track Changes is on, so it comes as a change that can be accepted or rejected in Word.",
  write: "Write it into the plan",
  cancel: "Not now",
  refused: "Nothing was written",
  written: "It stands in the plan",
  writtenAdvice: "Have a look at it in the document. If it is not what you meant, put it back.",
  putBack: "Put back",
  notPutBack: "It could not be put back",
  isBack: "It has been put back. The plan is as it was.",
  heard: (state: WritingState): string | null => heardOf(state),
};

/** What the pane says while it writes into the plan. */
export const writingStrings = inLanguage({ "en-GB": english });

const KINDS: Readonly<Record<PreviewItem["kind"], string>> = {
  fill: "Into an empty place",
  change: "In place of what stands there",
  mark: "Marked as the form marks what is chosen, or no longer",
  paragraph: "As a new line",
  row: "As a new row of the table",
  block: "As a new part of the form",
  picture: "As a picture below it",
  tick: "This box will be ticked",
  untick: "This box will no longer be ticked",
  choose: "Chosen from the list",
};

function heardOf(state: WritingState): string | null {
  switch (state.status) {
    case "idle":
    case "busy":
      return null;
    case "previewed":
      return english.title;
    case "refused":
      return [english.refused, ...state.reasons].join(". ");
    case "failed":
      return english.refused;
    case "written":
      return state.refusal === null
        ? `${english.written}.`
        : `${english.notPutBack}. ${state.refusal}`;
    case "put-back":
      return english.isBack;
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length <= 60 ? line : `${line.slice(0, 58).trimEnd()}…`;
}
