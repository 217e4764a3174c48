import type { Counted, Result, Step } from "../../meeting/carry-forward";
import type { Bar } from "../bars";
import { inLanguage } from "./language";
import { plural } from "../../rules/plural";

const english = {
  intro:
    "What the evaluations of the short-term targets come to. Choose an earlier plan of the same child to see the way between the two. It is read on this computer and sent nowhere.",
  now: "This plan",
  before: "The earlier plan",
  choose: "Choose an earlier plan",
  chooseOther: "Choose another one",
  file: "Earlier plan",
  notRead: {
    title: "No targets found in that document",
    advice: "Please choose a Child’s Plan of the same child as a Word document.",
  },
  reading: "Reading the earlier plan…",
  counted: (counted: Counted): string => COUNTED[counted],
  barsLabel: (bars: readonly Bar[]): string => bars.map(barLabel).join(" "),
  barName: (name: string, total: number): string =>
    `${name}: ${plural(total, "short-term target")}`,
  putPicture: "Put a picture of this into the document…",
  targets: "Target by target",
  step: (step: Step): string => `${placed(step)} · ${COUNTED[step.result ?? "open"]}`,
  wordedAnew: (words: string): string => `Before: ${words}`,
};

/** What the view on progress says. */
export const progressStrings = inLanguage({ "en-GB": english });

/** The order in which results are shown, the furthest first. */
export const ORDER: readonly Counted[] = ["achieved", "partly", "not-yet", "open"];

const COUNTED: Readonly<Record<Result | "open", string>> = {
  achieved: "Achieved",
  partly: "Partly achieved",
  "not-yet": "Not yet achieved",
  open: "Nothing recorded",
};

function placed({ before, after }: Step): string {
  if (before === null) return "New";
  return after === null ? "In the earlier plan only" : "In both plans";
}

function barLabel({ name, counts }: Bar): string {
  const parts = ORDER.filter((counted) => counts[counted] > 0).map(
    (counted) => `${counts[counted]} ${COUNTED[counted].toLowerCase()}`,
  );
  return `${name}: ${parts.join(", ")}.`;
}
