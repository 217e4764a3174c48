import {
  allShortTermTargets,
  type Plan,
  type Setting,
  type ShortTermTarget,
  type Targets,
} from "../plan/model";
import type { Finding, Target, Verdict } from "../rules/define-rule";
import { targetsRead } from "../actions/targets-read";
import type { CheckedFile } from "./check-file";

/** The report of `check` for people: what was read, then the findings under the targets they belong to. */
export function reportFor({ name, wasRead, result }: CheckedFile): string {
  const { plan, audit } = result;
  const problems = plan.problems.map(({ message }) => wrapped(message));
  if (!wasRead) return paragraphs([name, ...problems]);

  const groups = [
    ...plan.longTermTargets.flatMap((target, index) => [
      group(`Long-term target ${index + 1}`, target, audit.findings),
      ...shortTermGroups(
        `Short-term target ${index + 1}.`,
        target.shortTermTargets,
        audit.findings,
      ),
    ]),
    ...shortTermGroups("Short-term target ", plan.unassignedShortTermTargets, audit.findings),
    lines("The plan as a whole", about(null, audit.findings)),
  ];
  const found = groups.filter((text) => text !== "");
  const hasTargets = plan.longTermTargets.length + plan.unassignedShortTermTargets.length > 0;
  return paragraphs([
    name,
    summary(plan, result.setting),
    ...problems,
    ...(found.length === 0 && hasTargets ? [wrapped("Nothing to look at again.")] : found),
  ]);
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  violation: "To sort out",
  "needs-review": "Have another look",
  note: "Worth knowing",
};

const SETTINGS: Readonly<Record<Setting, string>> = {
  preschool: "pre-school",
  mainstream: "mainstream school",
  special: "special school",
};

const LINE_WIDTH = 92;

function summary(plan: Plan, setting: Setting | null): string {
  if (plan.recognised === "none") return wrapped("No table of targets was found.");
  if (plan.recognised === "ask") {
    const { guess } = plan;
    const maybe = guess ? ` It may be this: ${read(guess)}.` : "";
    return wrapped(`It is not certain which table holds the targets, so none was checked.${maybe}`);
  }
  if (plan.longTermTargets.length + allShortTermTargets(plan).length === 0) {
    return wrapped("The table of targets was found. No target is written in it yet.");
  }
  const isUnclear = plan.problems.some(({ code }) => code === "setting-unclear");
  const unsaid = isUnclear ? "not plain from the plan" : "the plan does not say";
  const kind = setting === null ? unsaid : SETTINGS[setting];
  const unsure = plan.recognised === "likely" ? " Please make sure this is the right table." : "";
  return wrapped(`${read(plan)}.${unsure} Kind of school: ${kind}.`);
}

/** What was read, in the words of the pane. */
function read(targets: Targets): string {
  const longTerm = targets.longTermTargets.length;
  return targetsRead(
    { longTerm, shortTerm: allShortTermTargets(targets).length },
    targets.readFrom,
  );
}

function shortTermGroups(
  label: string,
  targets: readonly ShortTermTarget[],
  findings: readonly Finding[],
): readonly string[] {
  return targets.map((target, index) => group(`${label}${index + 1}`, target, findings));
}

/** A target with its findings; "" when there are none. */
function group(label: string, target: Target, findings: readonly Finding[]): string {
  const text = target.text.text === "" ? "no wording yet" : target.text.text;
  return lines(wrapped(`${label}: ${text}`, ""), about(target, findings));
}

function about(target: Target | null, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.target === target);
}

function lines(heading: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return "";
  return [heading, ...findings.map(findingLine)].join("\n");
}

function findingLine({ verdict, message, words, target, source }: Finding): string {
  const isSaid = words === null || message.includes(words) || words === target?.text.text;
  const quoted = isSaid ? "" : ` [“${words}”]`;
  return wrapped(`${VERDICTS[verdict]}: ${message}${quoted} (Guidance, ${source})`, "    ");
}

function paragraphs(texts: readonly string[]): string {
  return `${texts.join("\n\n")}\n\n`;
}

/** Breaks a text into lines of at most `LINE_WIDTH` letters, all set in by `indent`. */
function wrapped(text: string, indent = "  "): string {
  const done: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > LINE_WIDTH) {
      done.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...done, line].map((each) => indent + each).join("\n");
}
