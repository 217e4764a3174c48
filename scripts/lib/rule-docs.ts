import * as v from "valibot";
import type { Rule } from "../../src/rules/define-rule";

const START = "<!-- generated:start -->";
const END = "<!-- generated:end -->";

/** The page with `block` between its markers; `null` when the page has none. */
export function withGenerated(page: string, block: string): string | null {
  const start = page.indexOf(START);
  const end = page.indexOf(END);
  if (start === -1 || end < start) return null;
  return `${page.slice(0, start + START.length)}\n\n${block}\n\n${page.slice(end)}`;
}

/** The generated part of a rule's page: what kind of rule it is and all that it can say. */
export function ruleBlock(rule: Rule): string {
  const { category, impact, source, help, messages } = rule.meta;
  const rows = Object.values(messages).map(({ verdict, text }) => [
    `**${verdict}**`,
    text.replace(/\{\{(\w+)\}\}/g, "_$1_"),
  ]);
  const options = optionsOf(rule).map(({ name, usual, meaning }) => [
    `\`${name}\``,
    usual,
    meaning,
  ]);
  return [
    `**${help}.** Guidance, ${source} · area: ${category} · impact: ${impact}`,
    table(["verdict", "what it says"], rows),
    ...(options.length === 0 ? [] : [table(["option", "as it is", "what it means"], options)]),
  ].join("\n\n");
}

/** The table of all rules in docs/rules/README.md. */
export function rulesTable(rules: readonly Rule[]): string {
  return table(
    ["rule", "area", "impact", "verdicts", "guidance", "what it is for"],
    rules.map(({ id, meta }) => [
      `[${id}](${id}.md)`,
      meta.category,
      meta.impact,
      [...new Set(Object.values(meta.messages).map(({ verdict }) => verdict))].sort().join(", "),
      meta.source,
      meta.description,
    ]),
  );
}

/** The sentence in the project's README. */
export function rulesSummary(rules: readonly Rule[]): string {
  const areas = [...new Set(rules.map(({ meta }) => meta.category))];
  return `${rules.length} rules in ${areas.length} areas: ${areas.join(", ")}.`;
}

function optionsOf({ options }: Rule) {
  const usual = v.getDefaults(options);
  return Object.entries(options.entries).map(([name, option]) => ({
    name,
    usual: JSON.stringify(usual[name]),
    meaning: meaningOf(option) ?? "",
  }));
}

/** What the option says of itself, within its default. */
function meaningOf(option: v.ObjectEntries[string]): string | undefined {
  if (option.type !== "optional" || !("wrapped" in option)) return undefined;
  return v.getDescription(option.wrapped);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}
