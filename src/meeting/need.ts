/** Where a need can be met: the steps of guidance Section 3, from the whole class to the one child. */
export const MET_BY = ["class", "group", "individual"] as const;
export type MetBy = (typeof MET_BY)[number];

/** A priority need of the child, and what the people round the child said of it. */
export type Need = {
  readonly id: number;
  readonly text: string;
  /** `null`: not talked about yet. */
  readonly metBy: MetBy | null;
  /** What was said, for the record; may be empty. */
  readonly because: string;
};

/** Answers to yes or no; `null`: not asked yet. */
export type Answer = boolean | null;

/** The conversation of guidance Sections 2 and 3, as far as it has come. */
export type NeedConversation = {
  readonly needs: readonly Need[];
  /** Does another service give part of the curriculum, or work with the child often? (Section 2) */
  readonly otherServiceDelivers: Answer;
  /** Is a Lead Professional to come from another agency? (Section 6) */
  readonly leadFromOtherAgency: Answer;
  /** Does the group, or a parent, ask that a Co-ordinated Support Plan be considered? (Section 6) */
  readonly supportPlanAskedFor: Answer;
  readonly nextId: number;
};

/** What the answers come to. It guides; the people in the room decide. */
export type Outcome =
  | { readonly kind: "open"; readonly openNeeds: readonly Need[] }
  | { readonly kind: "class-is-enough" }
  | { readonly kind: "group-is-enough" }
  | { readonly kind: "iep"; readonly core: readonly Need[] };

/** Which plan the IEP belongs in; `null` while the answer that decides it is open. */
export type PlanKind = "single-agency" | "multi-agency";

export const newNeedConversation: NeedConversation = {
  needs: [],
  otherServiceDelivers: null,
  leadFromOtherAgency: null,
  supportPlanAskedFor: null,
  nextId: 1,
};

/** Step 1: names a need. Words without a letter in them are no need, and nothing changes. */
export function addNeed(conversation: NeedConversation, text: string): NeedConversation {
  const words = text.trim();
  if (!/\p{L}/u.test(words)) return conversation;
  const need: Need = { id: conversation.nextId, text: words, metBy: null, because: "" };
  return {
    ...conversation,
    needs: [...conversation.needs, need],
    nextId: conversation.nextId + 1,
  };
}

/** Steps 2 to 4: says where a need can be met, or corrects its words. */
export function changeNeed(
  conversation: NeedConversation,
  id: number,
  change: Partial<Omit<Need, "id">>,
): NeedConversation {
  const needs = conversation.needs.map((need) => (need.id === id ? { ...need, ...change } : need));
  return { ...conversation, needs };
}

export function removeNeed(conversation: NeedConversation, id: number): NeedConversation {
  return { ...conversation, needs: conversation.needs.filter((need) => need.id !== id) };
}

/**
 * What Section 3 says to the answers: nothing is concluded before every need has been talked about, and
 * what neither class planning nor group differentiation meets forms the core of the IEP.
 */
export function outcomeOf({ needs }: NeedConversation): Outcome {
  const openNeeds = needs.filter(({ metBy }) => metBy === null);
  if (needs.length === 0 || openNeeds.length > 0) return { kind: "open", openNeeds };
  const core = needs.filter(({ metBy }) => metBy === "individual");
  if (core.length > 0) return { kind: "iep", core };
  const needsGroups = needs.some(({ metBy }) => metBy === "group");
  return { kind: needsGroups ? "group-is-enough" : "class-is-enough" };
}

/**
 * Guidance Section 6: with none but Education Service staff delivering, the IEP stands in a single-agency
 * plan. Teachers of the deaf, vision support, autism advisory, assistive technology and educational
 * psychology count as Education Service in Highland. Both kinds keep it in Section 4.
 */
export function planKindOf(conversation: NeedConversation): PlanKind | null {
  const { otherServiceDelivers, leadFromOtherAgency } = conversation;
  if (otherServiceDelivers === true || leadFromOtherAgency === true) return "multi-agency";
  return otherServiceDelivers === null ? null : "single-agency";
}

/** Whether the statutory steps towards a Co-ordinated Support Plan should be looked up (Section 6). */
export function shouldConsiderSupportPlan({ supportPlanAskedFor }: NeedConversation): boolean {
  return supportPlanAskedFor === true;
}
