import * as v from "valibot";
import { newRuleFiles, parseRuleName } from "../../scripts/lib/new-rule-files";
import { ruleBlock, rulesTable, withGenerated } from "../../scripts/lib/rule-docs";
import { defineRule } from "../../src/rules/define-rule";

const RULE = defineRule({
  id: "hat-is-on",
  meta: {
    category: "hygiene",
    impact: "minor",
    description: "Ensure the hat is on",
    help: "A hat should be on",
    source: "Section 5",
    messages: {
      off: { verdict: "violation", text: "{{count}} hats are off | or gone." },
      askew: { verdict: "needs-review", text: "Is it straight?" },
    },
  },
  options: v.object({ most: v.optional(v.pipe(v.number(), v.description("hats")), 3) }),
  select: () => [],
  check: () => [],
});

it("says all that a rule can say, with its options", () => {
  const block = ruleBlock(RULE);
  expect(block).toContain(
    "**A hat should be on.** Guidance, Section 5 · area: hygiene · impact: minor",
  );
  expect(block).toContain("| **violation** | _count_ hats are off \\| or gone. |");
  expect(block).toContain("| **needs-review** | Is it straight? |");
  expect(block).toContain("| `most` | 3 | hats |");
});

it("lists a rule with a link and its verdicts", () => {
  expect(rulesTable([RULE])).toContain(
    "| [hat-is-on](hat-is-on.md) | hygiene | minor | needs-review, violation | Section 5 | Ensure the hat is on |",
  );
});

it("fills in between the markers and leaves the rest", () => {
  const page = "# a\n<!-- generated:start -->\nold\n<!-- generated:end -->\n## b\n";
  const filled = withGenerated(page, "new");
  expect(filled).toBe("# a\n<!-- generated:start -->\n\nnew\n\n<!-- generated:end -->\n## b\n");
  expect(withGenerated("# a page without markers\n", "new")).toBeNull();
});

it("takes an area and an id in kebab-case, and nothing else", () => {
  const areas = ["hygiene", "smart"];
  expect(parseRuleName("hygiene/hat-is-on", areas)).toEqual({ area: "hygiene", id: "hat-is-on" });
  for (const wrong of [
    "",
    "hat-is-on",
    "hats/hat-is-on",
    "hygiene/Hat",
    "hygiene/../x",
    "hygiene/a-b/c",
  ]) {
    expect(parseRuleName(wrong, areas)).toBeNull();
  }
});

it("makes a rule, its test and its page under one name", () => {
  const files = newRuleFiles({ area: "hygiene", id: "hat-is-on" });
  expect(files.map(({ path }) => path)).toEqual([
    "src/rules/hygiene/hat-is-on.ts",
    "test/rules/hygiene/hat-is-on.test.ts",
    "docs/rules/hat-is-on.md",
  ]);
  const [rule, test] = files.map(({ text }) => text);
  expect(rule).toContain("export const hatIsOn = defineRule({");
  expect(test).toContain("testRule(hatIsOn, {");
});
