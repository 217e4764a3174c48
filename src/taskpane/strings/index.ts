import type { FailureCode } from "../../actions/failure";
import type { CheckStep } from "../../actions/judge-in-steps";
import type { Indicator } from "../../plan/indicators";
import type { ProblemCode, Setting } from "../../plan/model";
import type { Verdict } from "../../rules/define-rule";
import { inLanguage } from "./language";
import { plural } from "../../rules/plural";
import { targetsCounted, targetsRead, type TargetCounts } from "../../actions/targets-read";
import type { Counts } from "../selectors";
import type { Notice, Shown, View } from "../state";

/** What happened and what to do about it. */
export type Explanation = { readonly title: string; readonly advice: string };

const english = {
  appName: "Amas",
  views: "Parts of Amas",
  viewName: (view: View): string => VIEW_NAMES[view],

  checkTitle: "Check my targets",
  checkIntro:
    "Amas reads the targets in this plan and shows which ones need another look, and why. Nothing in your document is changed, and nothing leaves your computer.",
  checkNow: "Check my targets",
  checkAgain: "Check again",
  checking: "Reading your plan…",
  step: (step: CheckStep | null): string => stepText(step),
  stop: "Stop",
  stopped: "Stopped. Nothing has been changed.",
  readAgain: "The document has changed. Amas has read it again.",
  heardSetAside: "Set aside.",
  heardRestored: "Brought back.",
  setAside: "Set aside…",
  writeFirst: "Write the first target",
  startWith: "Show me where to start",
  showOnly: "Show",
  shown: (shown: Shown, count: number): string => `${SHOWN[shown]} (${count})`,
  noneOfThese: "There is nothing of this kind.",
  goesBy: (setting: Setting): string => `Checked as for a ${SETTINGS[setting].toLowerCase()}.`,
  changeSetting: "Change",
  changeSettingFully: "Change the kind of school",

  summary,
  targetsCounted,
  likely: "Amas is fairly sure that this is the right table. Please see whether it is.",
  whyLikely: "Why Amas thinks so",
  showTable: "Show Amas the table",
  notRight: "Not right? Show Amas the table",
  opening: "One moment…",
  wholePlan: "The plan as a whole",
  longTerm: (number: number): string => `Long-term target ${number}`,
  shortTerm: (number: number): string => `Short-term target ${number}`,
  unassigned: "Short-term targets under no long-term target",
  reword: "Reword it",
  rewordFully: (label: string): string => `Reword it: ${label}`,
  emptyTarget: "No wording yet",
  quiet: quietLine,
  verdict: (verdict: Verdict): string => VERDICTS[verdict],
  show: "Show in the document",
  why: "Why?",
  guidance: (source: string): string =>
    `Highland guidance on Individualised Educational Programmes (2015), ${source}`,
  quoted: (words: string): string => `“${words}”`,
  help: (help: string): string => `${help}.`,
  brokenRules: (count: number): string =>
    `${plural(count, "check")} could not be run, so something may be missing here. The others are complete.`,

  settingLabel: "Kind of school",
  settingName: (setting: Setting): string => SETTINGS[setting],
  asStated: (stated: Setting | null, isUnclear = false): string =>
    stated === null
      ? isUnclear
        ? "Not plain from the plan"
        : "The plan does not say"
      : `As the plan says: ${SETTINGS[stated].toLowerCase()}`,
  settingHint: (hint: "kept" | "choose"): string => SETTING_HINTS[hint],
  unreadableKept:
    "This document holds Amas settings that this version cannot read. They have been left as they are.",
  removeKept: "Remove them",

  nothingRead: {
    title: "No targets found",
    advice:
      "Amas could not find the target table of a Child’s Plan (Section 4, the IEP) in this document. Open the child’s plan and check again. If this is the plan, show Amas the table.",
  } satisfies Explanation,
  unsure: {
    title: "Amas is not sure which table holds the targets",
    advice:
      "So nothing has been checked: it is better to ask than to guess. Show Amas the table once, and it will know it from then on.",
  } satisfies Explanation,
  guess: (counts: TargetCounts, readFrom: readonly string[]): string =>
    `It may be this: ${targetsRead(counts, readFrom)}.`,
  seen: "What Amas saw",
  problemAdvice: (code: ProblemCode): string | null => PROBLEM_ADVICE[code] ?? null,
  failure: (code: FailureCode): Explanation => FAILURES[code],
  notice: (notice: Notice): Explanation => noticeText(notice),
  brokenView: {
    title: "This part of Amas could not be shown",
    advice:
      "Your document has not been changed, and what you have typed is kept. Check that you are connected to the internet, and start Amas again.",
  },
  startAgain: "Start Amas again",
  close: "Close this message",
  removeSure: "Yes, remove it",
  removeNot: "Keep it",
  indicatorName: (indicator: Indicator): string =>
    `${indicator.charAt(0).toUpperCase()}${indicator.slice(1)}`,
};

/** Everything the pane says of its own at its start. Rules and the reader bring their own words. */
export const strings = inLanguage({ "en-GB": english });

const VIEW_NAMES: Readonly<Record<View, string>> = {
  check: "Check",
  write: "Write",
  review: "Review",
  plan: "Plan",
  need: "Does this child need an IEP?",
  meeting: "Core group meeting",
  year: "The year",
  progress: "Progress since an earlier plan",
  settings: "Settings",
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  violation: "To sort out",
  "needs-review": "Have another look",
  note: "Worth knowing",
};

const SHOWN: Readonly<Record<Shown, string>> = { all: "Everything", ...VERDICTS };

function stepText(step: CheckStep | null): string {
  switch (step?.kind) {
    case "judging":
      return `Looking at the targets: ${step.done} of ${step.of} checks done…`;
    case "reading":
      return "Finding the targets…";
    case "asking-word":
    case undefined:
      return "Reading your plan…";
  }
}

const SETTINGS: Readonly<Record<Setting, string>> = {
  preschool: "Pre-school",
  mainstream: "Mainstream school",
  special: "Special school",
};

const SETTING_HINTS = {
  kept: "Your choice is kept in this document, and nothing else is. The first line removes it.",
  choose: "Please choose, so that Amas knows how many short-term targets are usual.",
};

const FAILURES: Readonly<Record<FailureCode, Explanation>> = {
  "not-word": {
    title: "Amas works inside Word",
    advice: "Open the child’s plan in Word and start Amas from the Home tab, under Child’s Plan.",
  },
  "api-missing": {
    title: "This Word is too old for Amas",
    advice: "Please update Word, or open the plan in Word on the web.",
  },
  "read-only": {
    title: "This document cannot be changed at the moment",
    advice:
      "If you see “Enable Editing” or “Edit Document” above the page, choose it and try again.",
  },
  "stale-document": {
    title: "The document has changed since the check",
    advice: "Check again, and Amas will read it afresh.",
  },
  "place-not-found": {
    title: "These words are no longer where they were",
    advice: "They may have been changed or moved. Check again, and Amas will read the plan afresh.",
  },
  "settings-not-saved": {
    title: "Your choice could not be kept in this document",
    advice: "It counts until you close this pane. If the document is read-only, save a copy first.",
  },
  "not-inserted": {
    title: "The review record was not inserted",
    advice:
      "The plan is as it was. Choose Review record on the Home tab: Amas says there what is in the way.",
  },
  unknown: {
    title: "Word did not answer as expected",
    advice:
      "Your document has not been changed. Wait a moment and try again. If it happens again, save the document, close it and open it anew.",
  },
};

/** What to do about what the reader says; left out where there is nothing to do. */
const PROBLEM_ADVICE: Readonly<Partial<Record<ProblemCode, string>>> = {
  protected: "To change something, lift the protection first: Review, then Restrict Editing.",
  "read-only": "To change something, choose “Edit Anyway” above the page, or save a copy.",
  "locked-cells":
    "Please type into the open cells yourself, or ask whoever made the form to unlock the others.",
  "form-fields": "Please type into the fields of the form yourself.",
  "merged-cells": "Please compare what is shown here with the table.",
  "partly-read": "Please compare what is shown here with the table.",
  "review-partly-read":
    "Please compare the reviews and comments in Plan with the document. The targets are read all the same.",
  "setting-unclear":
    "Choose the kind of school here or in the settings. It decides how many short-term targets are usual.",
  "too-large": "Please check that it is the right file. Smaller pictures may help.",
};

function noticeText(notice: Notice): Explanation {
  switch (notice.kind) {
    case "failure":
      return FAILURES[notice.code];
    case "no-place":
      return {
        title: "There is no place to show",
        advice: "This is about something that the plan does not have yet.",
      };
    case "still-writing":
      return {
        title: "You are still writing something else",
        advice: "Write it into the plan, or clear the form. Then choose the target again.",
      };
    case "setting-not-kept":
      return { title: FAILURES["settings-not-saved"].title, advice: strings.unreadableKept };
  }
}

/** The check in a breath: what the plan has, what needs another look, what is worth knowing. */
function summary(counts: Counts, readFrom: readonly string[]): readonly string[] {
  const { notes } = counts;
  const known = `${plural(notes, "thing")} ${notes === 1 ? "is" : "are"} worth knowing.`;
  const read = `${targetsRead(counts, readFrom)}.`;
  return [toSee(counts), read, notes === 0 ? null : known].filter((sentence) => sentence !== null);
}

function toSee({ longTerm, shortTerm, targetsToSee, planToSee }: Counts): string | null {
  const parts = [
    targetsToSee === 0 ? null : plural(targetsToSee, "target"),
    planToSee === 0 ? null : `${plural(planToSee, "thing")} about the plan as a whole`,
  ].filter((part) => part !== null);
  if (parts.length === 0) return longTerm + shortTerm === 0 ? null : "Nothing needs another look.";
  const one = targetsToSee + planToSee === 1;
  return `${parts.join(" and ")} ${one ? "needs" : "need"} another look.`;
}

function quietLine(quiet: number, someShown: boolean): string | null {
  if (quiet === 0) return null;
  const which = someShown ? "other " : "";
  const targets = quiet === 1 ? "short-term target" : `${quiet} short-term targets`;
  return `Nothing to change in its ${which}${targets}.`;
}
