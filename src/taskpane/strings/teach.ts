import type { Plan } from "../../plan/model";
import { allShortTermTargets } from "../../plan/model";
import {
  isNotTargets,
  type LongTermPlace,
  type Mapping,
  type Role,
} from "../../plan/teach/mapping";
import type { Heading, Headings, TableSketch } from "../../plan/teach/tables";
import { inLanguage } from "./language";
import { strings } from ".";

const english = {
  intro:
    "Which table holds the targets? Choose it here, or click into it in the document and use the button.",
  loading: "Looking at the tables…",
  noTables: {
    title: "There is no table in this document",
    advice: "Amas reads targets from tables. Open the child’s plan and try again.",
  },
  table: "Table with the targets",
  atCursor: "Use the table at the cursor",
  noneAtCursor: "The cursor is in none of the tables. Click into the table in the document first.",
  tableNames,
  headings: "Where its headings stand",
  headingsName: (way: Headings): string =>
    way.place === "column" ? `First column: ${labelsOf(way)}` : `Row ${way.row}: ${labelsOf(way)}`,
  rolesTitle: "What belongs where",
  rolesIntro: "Say for each heading what stands with it. What Amas guessed is chosen already.",
  unnamed: (number: number): string => `Number ${number}, without a heading`,
  samples: ({ samples }: Heading): string =>
    samples.length === 0
      ? "Nothing written there yet."
      : samples.map((sample) => `“${sample}”`).join(" "),
  role: (role: Role | null): string => (role === null ? "Not part of the IEP" : ROLE_NAMES[role]),
  longTermPlace: "Where the long-term target stands",
  longTermName: (place: LongTermPlace): string => PLACES[place],
  previewTitle: "What Amas would read",
  preview: previewOf,
  firstLongTerm: "First long-term target",
  firstShortTerm: "First short-term target",
  compare: "Is that right? Every table of the plan with the same headings is read in the same way.",
  lacksTargets: "Please say which heading has the targets.",
  keep: "Keep",
  leaveOut: "Leave this table out",
  cancel: "Cancel",
  keptHint:
    "Kept in this document: which heading is which, and no words of the plan. You can remove it at any time.",
  keptTitle: "Tables you showed Amas",
  keptIntro: "Kept in this document, without any words of the plan.",
  keptForm: (form: Mapping): string =>
    isNotTargets(form)
      ? "A table that is not part of the IEP."
      : `A table with: ${[...new Set(form.roles)]
          .flatMap((role) => (role === null ? [] : [ROLE_NAMES[role].toLowerCase()]))
          .join(", ")}.`,
  remove: "Remove",
  removeForm: (number: number): string => `Remove table ${number}`,
  exportTitle: "Hand this to other schools",
  exportHint:
    "Save it as a small file. Whoever uses the same form can open it in Amas, under Settings.",
  exportButton: "Save the form file",
  exportText: "The same as text",
  exportTextHint: "If Word does not let you save, copy this into a file named amas-form.json.",
  importTitle: "Do you have a form file?",
  importHint:
    "Your council or a colleague may have shown Amas this form already and saved it as a file.",
  takeFile: "Use a form file…",
  fileLabel: "Form file",
  badFile: {
    title: "This is not a form file",
    advice: "Choose a file that was saved in Amas with “Save the form file”.",
  },
};

/** What the pane says while Amas is shown a table. Apart from `strings`, because it is seldom needed. */
export const teachStrings = inLanguage({ "en-GB": english });

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  "long-term": "Long-term target",
  "short-term": "Short-term target",
  when: "By when",
  who: "Who",
  strategies: "Strategies and resources",
  success: "How success is seen",
  evaluation: "Evaluation",
  indicator: "Wellbeing indicators",
  number: "Number of the target",
};

const PLACES: Readonly<Record<LongTermPlace, string>> = {
  named: "It is named as such, or there is none",
  "row-above": "In a row of its own above the short-term targets",
  "text-above": "In the text above the table",
};

/** One name for each; tables that would have the same one begin with their first words, as two blocks of one form may. */
function tableNames(tables: readonly TableSketch[]): readonly string[] {
  const names = tables.map(nameOf);
  return tables.map((table, at) => {
    const name = names[at] ?? "";
    const isAlike = names.some((other, index) => other === name && index !== at);
    const [sample] = isAlike ? samplesOf(table.ways[0]) : [];
    return sample === undefined ? `${at + 1}. ${name}` : `${at + 1}. “${sample}” ${name}`;
  });
}

function nameOf({ title, ways }: TableSketch): string {
  const labels = labelsOf(ways[0]);
  return title === null ? labels : `${title} (${labels})`;
}

function samplesOf(way: Headings | undefined): readonly string[] {
  return (way?.headings ?? []).flatMap(({ samples }) => samples);
}

function labelsOf(way: Headings | undefined): string {
  const labels = (way?.headings ?? []).flatMap(({ label }) => (label === "" ? [] : [label]));
  return labels.join(", ");
}

function previewOf(plan: Plan, isLeftOut: boolean): string {
  if (isLeftOut) return "Amas would leave this table out.";
  const shortTerm = allShortTermTargets(plan).length;
  const longTerm = plan.longTermTargets.length;
  if (longTerm + shortTerm === 0) return "Amas finds no target there yet.";
  return `${strings.targetsCounted({ longTerm, shortTerm })}.`;
}
