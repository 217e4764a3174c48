import { readFileSync } from "node:fs";
import { join } from "node:path";
import { outcomeText } from "../../src/taskpane/outcome-text";
import type { Counts } from "../../src/taskpane/selectors";
import { strings } from "../../src/taskpane/strings";
import { VIEWS } from "../../src/taskpane/state";
import { checkOf, findingOf, plan } from "../helpers/check-of";

describe("the summary", () => {
  it.each<[counts: Partial<Counts>, text: string]>([
    [
      { longTerm: 3, shortTerm: 7, targetsToSee: 2 },
      "2 targets need another look. 3 long-term targets with 7 short-term targets.",
    ],
    [
      { longTerm: 1, shortTerm: 1, targetsToSee: 1 },
      "1 target needs another look. 1 long-term target with 1 short-term target.",
    ],
    [
      { longTerm: 1, shortTerm: 2, planToSee: 1 },
      "1 thing about the plan as a whole needs another look. 1 long-term target with 2 short-term targets.",
    ],
    [
      { longTerm: 1, shortTerm: 2, targetsToSee: 1, planToSee: 2, notes: 2 },
      "1 target and 2 things about the plan as a whole need another look. 1 long-term target with 2 short-term targets. 2 things are worth knowing.",
    ],
    [
      { longTerm: 2, shortTerm: 4, notes: 1 },
      "Nothing needs another look. 2 long-term targets with 4 short-term targets. 1 thing is worth knowing.",
    ],
    [{ longTerm: 2 }, "Nothing needs another look. 2 long-term targets and no short-term ones."],
    [
      { shortTerm: 1, targetsToSee: 1 },
      "1 target needs another look. 1 short-term target and no long-term ones.",
    ],
    [{}, "No targets yet."],
    [{ planToSee: 1 }, "1 thing about the plan as a whole needs another look. No targets yet."],
  ])("of %j", (counts, text) => {
    const none = { longTerm: 0, shortTerm: 0, targetsToSee: 0, planToSee: 0, notes: 0 };
    expect(strings.summary({ ...none, ...counts }, []).join(" ")).toBe(text);
  });
});

it.each([
  [["Section 4"], "the table at “Section 4”"],
  [["Section 4", "Section 4"], "the tables at “Section 4”"],
  [["Last year", "This year"], "the tables at “Last year” and “This year”"],
  [["A", "B", "C"], "the tables at “A”, “B” and “C”"],
  [["A", "B", "C", "A", "D"], "the tables at “A”, “B” and 2 other headings"],
])("the summary says where the targets were read from: %j", (readFrom, words) => {
  const counts = { longTerm: 3, shortTerm: 7, targetsToSee: 0, planToSee: 0, notes: 0 };
  expect(strings.summary(counts, readFrom)[1]).toBe(
    `3 long-term targets with 7 short-term targets, from ${words}.`,
  );
});

describe("the outcome of a check", () => {
  it("is the summary where targets were read", () => {
    expect(outcomeText(checkOf([findingOf({})]))[0]).toMatch(/^1 thing about the plan/);
  });

  it("says that nothing was found, or that Amas is unsure", () => {
    const outcomes = (["none", "ask"] as const).map((recognised) =>
      outcomeText(checkOf([], { plan: { ...plan, recognised } })),
    );
    expect(outcomes).toEqual([
      ["No targets found"],
      ["Amas is not sure which table holds the targets"],
    ]);
  });
});

describe("the words of the pane", () => {
  it("say what the quiet targets are", () => {
    expect(strings.quiet(0, true)).toBeNull();
    expect(strings.quiet(1, true)).toBe("Nothing to change in its other short-term target.");
    expect(strings.quiet(3, false)).toBe("Nothing to change in its 3 short-term targets.");
  });

  it("name what the plan itself says of the school", () => {
    expect(strings.asStated("special")).toBe("As the plan says: special school");
    expect(strings.asStated(null)).toBe("The plan does not say");
    expect(strings.asStated(null, true)).toBe("Not plain from the plan");
  });

  it("are different and complete for every view, verdict and failure", () => {
    const codes = [
      "not-word",
      "api-missing",
      "read-only",
      "stale-document",
      "place-not-found",
      "settings-not-saved",
      "unknown",
    ] as const;
    const verdicts = ["violation", "needs-review", "note"] as const;
    const texts = [
      ...VIEWS.map(strings.viewName),
      ...verdicts.map(strings.verdict),
      ...codes.map((code) => strings.failure(code).title),
      strings.notice({ kind: "no-place" }).title,
    ];
    expect(texts).toEqual([...new Set(texts)]);
    expect(texts).not.toContain("");
  });

  it("tell what to do when a choice could not be kept", () => {
    const { title, advice } = strings.notice({ kind: "setting-not-kept" });
    expect(title).toBe("Your choice could not be kept in this document");
    expect(advice).toMatch(/this version cannot read/);
  });
});

test("the page says the same until the pane is there", () => {
  const page = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");

  expect(page).toContain(`>${strings.appName}<`);
  expect(page).toContain(`>${strings.opening}<`);
});
