export type RuleName = { readonly area: string; readonly id: string };

/** `hygiene/my-rule`; `null` when the area is not known or the id is not in kebab-case. */
export function parseRuleName(written: string, areas: readonly string[]): RuleName | null {
  const [area = "", id = "", ...rest] = written.split("/");
  if (rest.length > 0 || !areas.includes(area) || !/^[a-z]+(?:-[a-z]+)+$/.test(id)) return null;
  return { area, id };
}

/** The three files of a new rule. Each fails its test until it is written. */
export function newRuleFiles({ area, id }: RuleName) {
  const name = id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [
    { path: `src/rules/${area}/${id}.ts`, text: ruleText(area, id, name) },
    { path: `test/rules/${area}/${id}.test.ts`, text: testText(area, id, name) },
    { path: `docs/rules/${id}.md`, text: pageText(id) },
  ];
}

function ruleText(area: string, id: string, name: string): string {
  return `import * as v from "valibot";
import { defineRule } from "../define-rule";
import { allOf, writtenShortTermTargets } from "../written";

/** Guidance Section ?: what it asks, in one line. */
export const ${name} = defineRule({
  id: "${id}",
  meta: {
    category: "${area}",
    impact: "moderate",
    description: "To do: Ensure …",
    help: "To do: … should …",
    source: "To do: Section ?",
    messages: {
      toDo: { verdict: "needs-review", text: "To do: a question to the person who wrote it?" },
    },
  },
  options: v.object({}),
  select: ({ plan }) => writtenShortTermTargets(plan),
  check: (target) => [{ messageId: "toDo", target, ...allOf(target.text) }],
});
`;
}

function testText(area: string, id: string, name: string): string {
  return `import { ${name} } from "../../../src/rules/${area}/${id}";
import { testRule } from "../../helpers/test-rule";

testRule(${name}, {
  valid: [
    {
      name: "a near miss",
      plan: { longTerm: [{ text: "Support reading", shortTerm: ["Read 20 words by Christmas"] }] },
    },
  ],
  invalid: [],
});
`;
}

function pageText(id: string): string {
  return `# ${id}

<!-- generated:start -->
<!-- generated:end -->

## What it checks

This rule reports …

## Why

Guidance Section ?: …

## Reported

\`\`\`plan
LT: Support reading development | indicators: achieving
  ST: Improve reading
\`\`\`

## Not reported

\`\`\`plan
LT: Support reading development | indicators: achieving
  ST: Read 30 of the 40 listed words unaided by 12 December 2026
\`\`\`

## Known limits

…
`;
}
