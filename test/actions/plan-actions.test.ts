import { failureCode } from "../../src/actions/failure";
import { placeOfFinding } from "../../src/actions/go-to-finding";
import { planActions } from "../../src/actions/plan-actions";
import { HostError } from "../../src/word/host-error";
import { findingOf } from "../helpers/check-of";
import { deepFreeze } from "../helpers/deep-freeze";
import { planFrom } from "../helpers/plan-sketch";
import { fakeDocument } from "./fake-document";

const today = () => "2026-10-01";

describe("checking a plan", () => {
  it("reads the document and judges its targets", async () => {
    const { plan, audit, kept } = await planActions(fakeDocument(), today).check(null, []);

    expect(plan.longTermTargets.map(({ text }) => text.text)).toEqual([
      "Isla will take part in group work.",
      "Isla will read with pleasure.",
    ]);
    expect(audit.brokenRules).toEqual([]);
    expect(audit.results.some(({ checked }) => checked > 0)).toBe(true);
    expect(kept).toEqual({ kind: "nothing" });
  });

  it.each([
    ["the choice", { version: 1, setting: "special" }, "preschool", "preschool"],
    ["the kept choice", { version: 1, setting: "special" }, null, "special"],
    ["neither", null, null, null],
    ["what cannot be read", { version: 9, setting: "special" }, null, null],
  ] as const)("goes by %s", async (_what, kept, choice, expected) => {
    const { setting } = await planActions(fakeDocument(kept), today).check(choice, []);
    expect(setting).toBe(expected);
  });

  it("says why when Word fails", async () => {
    const document = fakeDocument(null, {
      snapshot: () => Promise.reject(new HostError("read-only")),
    });
    const failure = await planActions(document, today).check(null, []).catch(failureCode);
    expect(failure).toBe("read-only");
  });
});

describe("going to a finding", () => {
  const plan = deepFreeze(
    planFrom({
      longTerm: [{ text: "Isla will read.", shortTerm: ["Isla will try to be better."] }],
    }),
  );
  const target = plan.longTermTargets[0]!.shortTermTargets[0]!;
  const at = { of: target.text, start: 14, length: 12 };

  it("leads to its exact words", async () => {
    const document = fakeDocument();
    const gone = await planActions(document, today).goToFinding(plan, findingOf({ target, at }));
    expect(gone).toBe(true);
    expect(document.done).toEqual(["goTo to be better"]);
  });

  it("leads to the whole target when something is missing", () => {
    const place = placeOfFinding(plan, findingOf({ target }));
    expect(place?.words).toBe("Isla will try to be better.");
  });

  it("leads to the target when the words stand nowhere", () => {
    const nowhere = { of: { text: "", segments: [] }, start: 0, length: 0 };
    const place = placeOfFinding(plan, findingOf({ target, at: nowhere }));
    expect(place?.words).toBe("Isla will try to be better.");
  });

  it("leads nowhere when it is about the whole plan", async () => {
    const document = fakeDocument();
    expect(await planActions(document, today).goToFinding(plan, findingOf({}))).toBe(false);
    expect(document.done).toEqual([]);
  });
});

describe("the code of a failure", () => {
  it.each([
    [new HostError("stale-document"), "stale-document"],
    [new Error("a secret"), "unknown"],
    [undefined, "unknown"],
  ])("of %p is %s", (error, code) => {
    expect(failureCode(error)).toBe(code);
  });
});
