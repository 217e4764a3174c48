import { checkPlan } from "../../src/actions/check-plan";
import { keep, keepDraft, readKept } from "../../src/actions/plan-settings";
import {
  findingKey,
  partFindings,
  withDismissal,
  withDismissals,
  withoutDismissal,
} from "../../src/actions/set-aside";
import { findingOf, plan } from "../helpers/check-of";
import { fakeDocument } from "./fake-document";

const OPTIONS = { setting: null, today: "2026-11-23" };
const [target] = plan.longTermTargets;
const finding = findingOf({ rule: "a", message: "Who?", target: target! });

describe("the key of a finding", () => {
  it("says nothing of its words, and is another for another rule, message or wording", () => {
    expect(findingKey(finding)).toMatch(/^[0-9a-f]{16}$/);
    const reworded = { ...target!, text: { ...target!.text, text: "Isla will lead." } };
    const others = [
      findingOf({ ...finding, rule: "b" }),
      findingOf({ ...finding, message: "When?" }),
      findingOf({ ...finding, target: reworded }),
      findingOf({ ...finding, target: null }),
    ];
    expect(new Set([finding, ...others].map(findingKey)).size).toBe(5);
  });

  it("is the same whatever it stands beside", () => {
    expect(findingKey(findingOf({ ...finding, at: null, impact: "serious" }))).toBe(
      findingKey(finding),
    );
  });
});

describe("setting a finding aside", () => {
  it("keeps the reason in the document and takes it out of the next check, until it is restored", async () => {
    const document = fakeDocument();
    const before = await checkPlan(document, OPTIONS);
    const [first, ...rest] = before.audit.findings;
    const dismissals = withDismissal(before.kept, first!, "  Agreed at the meeting. ");
    await keep(document, { dismissals });

    const after = await checkPlan(document, OPTIONS);
    expect(after.audit.findings.map(findingKey)).toEqual(rest.map(findingKey));
    expect(after.setAside.map(({ reason }) => reason)).toEqual(["Agreed at the meeting."]);
    expect(JSON.stringify(document.kept())).not.toContain("Isla");

    await keep(document, { dismissals: withoutDismissal(after.kept, first!) });
    expect(document.kept()).toBeNull();
    const restored = await checkPlan(document, OPTIONS);
    expect(restored.audit.findings).toHaveLength(before.audit.findings.length);
  });

  it("gives the check at once as the next one would be", async () => {
    const document = fakeDocument();
    const before = await checkPlan(document, OPTIONS);
    const dismissals = withDismissal(before.kept, before.audit.findings[1]!, "No");
    const at_once = withDismissals(before, dismissals);
    await keep(document, { dismissals });
    const next = await checkPlan(document, OPTIONS);

    expect(at_once.audit.findings.map(findingKey)).toEqual(next.audit.findings.map(findingKey));
    expect(at_once.kept).toEqual(next.kept);
    expect(withDismissals(at_once, []).audit.findings).toEqual(before.audit.findings);
  });

  it("of the same finding again changes the reason", () => {
    const once = {
      version: 1,
      setting: null,
      dismissals: withDismissal({ kind: "nothing" }, finding, "A"),
    } as const;
    const kept = { kind: "settings", settings: once } as const;
    expect(withDismissal(kept, finding, "B")).toEqual([
      { finding: findingKey(finding), reason: "B" },
    ]);
  });

  it("keeps no more than can be read through", () => {
    const dismissals = Array.from({ length: 200 }, (_, index) => ({
      finding: `${index}`,
      reason: "",
    }));
    const kept = { kind: "settings", settings: { version: 1, setting: null, dismissals } } as const;
    const more = withDismissal(kept, finding, "");
    expect(more).toHaveLength(200);
    expect(more.at(-1)?.finding).toBe(findingKey(finding));
  });

  it("does not count where what is kept cannot be read", () => {
    expect(partFindings([finding], { kind: "unreadable" }).open).toEqual([finding]);
  });
});

describe("drafts", () => {
  it("are kept by form, and the last one removed leaves nothing behind", async () => {
    const document = fakeDocument();
    await keepDraft(document, "write", { text: "Isla will" });
    await keepDraft(document, "review", { date: "4/12" });
    await keepDraft(document, "write", null);
    expect(readKept(document)).toMatchObject({
      settings: { drafts: { review: { date: "4/12" } } },
    });
    await keepDraft(document, "review", null);
    expect(document.kept()).toBeNull();
  });
});
