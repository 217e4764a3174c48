import type { MetBy, NeedConversation, Outcome, PlanKind } from "../../meeting/need";
import { inLanguage } from "./language";

/** A conclusion with the part of the guidance that it rests on. */
export type Concluded = {
  readonly title: string;
  readonly advice: string;
  readonly source: string;
};

const english = {
  intro:
    "A short conversation along the four steps of the guidance (Section 3). It guides, and you decide. The answers are kept in this document and can be removed.",
  step1: "1. What does the child need, to make progress at school?",
  step1Hint: "The priority needs, one at a time.",
  need: "A need",
  add: "Add",
  remove: (text: string): string => `Take off the list: ${text}`,
  steps: "2 to 4. Where can each be met?",
  stepsHint:
    "First think of the planning for the whole class, then of the groups within it. What neither can meet needs planned support for this child.",
  metBy: (metBy: MetBy): string => MET_BY[metBy],
  metByLabel: (text: string): string => `Where can this be met: ${text}`,
  because: "Why do you think so?",
  otherService: "Does another service give part of the teaching, or work with the child often?",
  otherServiceHint:
    "Educational psychology, the autism, deaf and vision support services and assistive technology are part of Education here.",
  leadElsewhere: "Is a Lead Professional from another agency to be appointed?",
  supportPlan: "Does the group, or a parent, ask that a Co-ordinated Support Plan be considered?",
  yes: "Yes",
  no: "No",
  outcome: "Where this points",
  open: (count: number): string =>
    count === 0
      ? "Name the child’s needs first."
      : count === 1
        ? "One need is still to be talked about."
        : `${count} needs are still to be talked about.`,
  concluded: (outcome: Exclude<Outcome, { kind: "open" }>): Concluded => CONCLUDED[outcome.kind],
  core: "The core of the IEP",
  planKind: (kind: PlanKind): Concluded => PLAN_KINDS[kind],
  partners: {
    title: "Who draws it up together",
    advice:
      "School staff, the parents or carers and everyone who regularly works with the child; the child too, wherever possible. Where needs are lifelong, life and independence outside school belong in it.",
    source: "Section 4",
  } satisfies Concluded,
  supportPlanNote: {
    title: "Look up the steps towards a Co-ordinated Support Plan",
    advice:
      "It is a statutory plan with steps of its own. Highland’s education guidance on additional support for learning has them.",
    source: "Section 6",
  } satisfies Concluded,
  oftenMoved:
    "A child may need an IEP in one class and none in another where many have similar needs (Section 2), so ask again after a move.",
  source: (source: string): string => `Highland guidance, ${source}`,
  fileHint: "Was it begun in another copy of the plan?",
  more: "Record, and removing the conversation",
  discard: "Remove this conversation from the document",
  meeting: "Hold the core group meeting",
};

/** What the conversation on the need for an IEP says. */
export const needStrings = inLanguage({ "en-GB": english });

const MET_BY: Readonly<Record<MetBy, string>> = {
  class: "In the planning for the whole class",
  group: "In groups within the class",
  individual: "In neither: it stays unmet",
};

const CONCLUDED: Readonly<Record<Exclude<Outcome["kind"], "open">, Concluded>> = {
  "class-is-enough": {
    title: "Class planning seems to be enough",
    advice:
      "Every need can be met in the planning for the whole class, so the guidance sees no need for an IEP.",
    source: "Section 3, step 2",
  },
  "group-is-enough": {
    title: "Differentiation for groups seems to be enough",
    advice:
      "What class planning leaves open can be met in planned groups, so the guidance sees no need for an IEP. Targets can stand in class planning or in the Section 3 Action Plan. Is Support for Learning or another service often involved all the same? Then an IEP is likely to be needed (Section 2): is a need missing here?",
    source: "Section 3, step 3",
  },
  iep: {
    title: "An IEP seems to be needed",
    advice:
      "Some needs stay unmet by class planning and groups. They ask for planned support for this child and form the core of the IEP. Its targets may still be worked on in groups and class.",
    source: "Section 3, step 4",
  },
};

const PLAN_KINDS: Readonly<Record<PlanKind, Concluded>> = {
  "single-agency": {
    title: "It belongs in a single-agency Child’s Plan",
    advice: "Only Education staff deliver its targets. The IEP stands in Section 4 of the plan.",
    source: "Sections 1 and 6",
  },
  "multi-agency": {
    title: "It belongs in a multi-agency Child’s Plan",
    advice:
      "Another service supports the targets. The IEP stands in Section 4 of the plan all the same, so that it can be handed on.",
    source: "Sections 2 and 6",
  },
};

/** The questions whose answers are yes or no, in their order. */
export const ASKED = [
  "otherServiceDelivers",
  "leadFromOtherAgency",
  "supportPlanAskedFor",
] as const;

export function askedText(asked: keyof Pick<NeedConversation, (typeof ASKED)[number]>): string {
  switch (asked) {
    case "otherServiceDelivers":
      return needStrings.otherService;
    case "leadFromOtherAgency":
      return needStrings.leadElsewhere;
    case "supportPlanAskedFor":
      return needStrings.supportPlan;
  }
}
