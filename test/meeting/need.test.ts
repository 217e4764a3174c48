import {
  addNeed,
  changeNeed,
  newNeedConversation,
  outcomeOf,
  planKindOf,
  removeNeed,
  shouldConsiderSupportPlan,
  type MetBy,
  type NeedConversation,
} from "../../src/meeting/need";

function talked(...met: readonly (MetBy | null)[]): NeedConversation {
  const named = met.reduce(
    (conversation, _, index) => addNeed(conversation, `need ${index + 1}`),
    newNeedConversation,
  );
  return met.reduce(
    (conversation, metBy, index) => changeNeed(conversation, index + 1, { metBy }),
    named,
  );
}

describe("does this child need an IEP", () => {
  it.each([
    ["nothing named", talked(), "open"],
    ["one need not talked about", talked("class", null), "open"],
    ["all met in class planning", talked("class", "class"), "class-is-enough"],
    ["one met in groups", talked("class", "group"), "group-is-enough"],
    ["one left over", talked("class", "group", "individual"), "iep"],
  ])("%s: %s", (_, conversation, kind) => {
    expect(outcomeOf(conversation).kind).toBe(kind);
  });

  it("makes the unmet needs, and no others, the core of the IEP", () => {
    const outcome = outcomeOf(talked("class", "individual", "group", "individual"));
    expect(outcome).toMatchObject({ kind: "iep", core: [{ id: 2 }, { id: 4 }] });
  });

  it("concludes nothing while one need is open, and something once it is taken off", () => {
    const conversation = talked("class", null);
    expect(outcomeOf(conversation)).toMatchObject({ kind: "open", openNeeds: [{ id: 2 }] });
    expect(outcomeOf(removeNeed(conversation, 2)).kind).toBe("class-is-enough");
  });

  it("names no need without a word, and never gives a number twice", () => {
    expect(addNeed(newNeedConversation, " – 3")).toBe(newNeedConversation);
    const again = addNeed(removeNeed(talked("class"), 1), "another");
    expect(again.needs).toMatchObject([{ id: 2, text: "another" }]);
  });

  it.each([
    [null, null, null],
    [false, null, "single-agency"],
    [true, null, "multi-agency"],
    [false, true, "multi-agency"],
    [null, true, "multi-agency"],
  ] as const)("other service %s, lead from elsewhere %s: %s", (other, lead, kind) => {
    const conversation = { ...talked("individual"), otherServiceDelivers: other };
    expect(planKindOf({ ...conversation, leadFromOtherAgency: lead })).toBe(kind);
  });

  it("points to the Co-ordinated Support Plan only when somebody asks for it", () => {
    expect(shouldConsiderSupportPlan(talked("individual"))).toBe(false);
    expect(shouldConsiderSupportPlan({ ...talked(), supportPlanAskedFor: true })).toBe(true);
  });
});
