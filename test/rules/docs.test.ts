import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RULES } from "../../src/rules";
import type { Rule } from "../../src/rules/define-rule";
import { examplesOf, readPlanExample } from "../helpers/plan-example";
import { planFrom } from "../helpers/plan-sketch";

const PAGES = join(__dirname, "..", "..", "docs", "rules");
const HEADINGS = [
  "What it checks",
  "Why",
  "Reported",
  "Not reported",
  "Needs review",
  "Options",
  "Known limits",
];
const MAY_BE_LEFT_OUT = ["Needs review", "Options"];

describe.each(RULES.map((rule) => [rule.id, rule] as const))("docs/rules/%s.md", (id, rule) => {
  const file = join(PAGES, `${id}.md`);
  const page = existsSync(file) ? readFileSync(file, "utf8") : "";

  it("has the headings that every page has, in their order", () => {
    const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    const expected = HEADINGS.filter(
      (heading) => !MAY_BE_LEFT_OUT.includes(heading) || headings.includes(heading),
    );
    expect(headings).toEqual(expected);
    expect(page).toMatch(new RegExp(`^# ${id}\n`));
    expect(page).toMatch(/^This rule /m);
  });

  it("opens with the words that the pane shows under “Why?”", () => {
    const [reported] = examplesOf(page).filter(({ heading }) => heading === "Reported");
    const [finding] = findingsOn(rule, reported?.text ?? "");
    expect(finding).toBeDefined();
    expect(page).toContain(`**${finding?.help}.** Guidance, ${finding?.source} ·`);
  });

  it("has examples of what is reported and what is not", () => {
    const headings = examplesOf(page).map(({ heading }) => heading);
    expect(headings).toEqual(expect.arrayContaining(["Reported", "Not reported"]));
  });

  it.each(examplesUnder(page, "Reported"))("reports: %s", (text) => {
    expect(verdictsOn(rule, text)).not.toEqual([]);
  });

  it.each(examplesUnder(page, "Not reported"))("does not report: %s", (text) => {
    expect(verdictsOn(rule, text)).toEqual([]);
  });

  const questions = examplesUnder(page, "Needs review");
  if (questions.length > 0) {
    it.each(questions)("asks about: %s", (text) => {
      expect(verdictsOn(rule, text)).toContain("needs-review");
    });
  }
});

/** Rows for `it.each`; a page without examples gives a row that says so and fails. */
function examplesUnder(page: string, wanted: string): readonly string[] {
  const found = examplesOf(page).filter(({ heading }) => heading === wanted);
  if (found.length === 0 && !MAY_BE_LEFT_OUT.includes(wanted)) return ["no example on the page: x"];
  return found.map(({ text }) => text);
}

function verdictsOn(rule: Rule, text: string) {
  return findingsOn(rule, text).map(({ verdict }) => verdict);
}

function findingsOn(rule: Rule, text: string) {
  const example = readPlanExample(text);
  const plan = planFrom(example.plan);
  const context = { plan, setting: plan.setting, today: example.today };
  return rule.run(context).findings;
}
