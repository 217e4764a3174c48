import type { KeptSettings } from "../../actions/kept";
import { inLanguage, type Language } from "./language";
import { plural } from "../../rules/plural";
import { strings } from ".";

const english = {
  title: "Settings",
  intro: "These hold for this document and are kept in it.",
  indicators: "Wellbeing indicators",
  indicatorChoice: (choice: "form" | "seven" | "eight"): string => INDICATOR_CHOICES[choice],
  terms: "Term dates",
  termsIntro:
    "Amas goes by the usual Highland terms. If yours differ this session, say so here: reviews and dates for short-term targets then go by them.",
  term: (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)} term`,
  starts: "First day",
  ends: "Last day",
  startsOf: (name: string): string => `First day of the ${name} term`,
  endsOf: (name: string): string => `Last day of the ${name} term`,
  keepTerms: "Use these dates",
  usualTerms: "Back to the usual terms",
  termsKept: "Your own dates are in use.",
  termsWrong: "Each term must end after it starts, and start after the one before it has ended.",
  forms: "Forms",
  formsIntro: "If Amas does not read your form rightly, show it the table once.",
  language: "Language",
  languageName: (language: Language): string => LANGUAGES[language],
  languageHint: "More languages can be added. The questions about targets are in English.",
  kept: "Kept in this document",
  nothingKept: "Nothing. Amas has left no trace in this document.",
  keptItems,
  keptNote:
    "This travels with the document. It is not shown in the text, and nothing of it is kept anywhere else. Word on the web may drop it when the document is closed with nothing else changed.",
  removeAll: "Remove all of it",
  removeSure:
    "Remove everything Amas keeps in this document, with what was typed and not yet used?",
  never: "What Amas never does",
  promises: [
    "Nothing you write leaves your computer.",
    "Nothing is written into the plan without your click.",
    "Nothing about a child is kept outside the document.",
  ] as readonly string[],
};

/** What the Settings view says. */
export const settingsStrings = inLanguage({ "en-GB": english });

const INDICATOR_CHOICES = {
  form: "As the form has them",
  seven: "Seven, with Respected and Responsible as one",
  eight: "Eight",
};

const LANGUAGES: Readonly<Record<Language, string>> = { "en-GB": "English" };

/** What is kept, each kind in a line, whatever version of Amas kept it. */
function keptItems(settings: KeptSettings): readonly string[] {
  const {
    setting,
    forms = [],
    dismissals = [],
    drafts = {},
    indicators,
    terms,
    language,
  } = settings;
  const known = new Set([
    ...["version", "setting", "forms", "dismissals", "drafts", "indicators", "terms", "language"],
  ]);
  const others = Object.entries(settings).filter(
    ([name, value]) => !known.has(name) && value !== undefined && value !== null,
  );
  return [
    setting === null ? null : `Kind of school: ${strings.settingName(setting).toLowerCase()}`,
    forms.length === 0 ? null : `How to read ${plural(forms.length, "table")}`,
    dismissals.length === 0
      ? null
      : `${plural(dismissals.length, "question")} set aside, with the reasons`,
    Object.keys(drafts).length === 0 ? null : "What was typed into Amas and not yet used",
    indicators === undefined ? null : `Wellbeing indicators: ${indicators}`,
    terms === undefined ? null : "Your own term dates",
    language === undefined ? null : "The language of Amas",
    ...others.map(([name]) => KEPT_NAMES[name] ?? "Something a later version of Amas keeps"),
  ].filter((item) => item !== null);
}

/** Members that other parts of Amas keep. */
const KEPT_NAMES: Readonly<Record<string, string>> = {
  meeting: "A meeting that is under way or was held",
  need: "The answers to whether a plan is needed",
  duties: "Who does what",
};
