import type { Answer, ExpectedAnswer, ShortTermAnswer } from "./answer";
import { countSame, isAllRight, sum, type Count } from "./count";

/**
 * What became of a document. "whole": everything as expected. "asked": nothing was read, the user would be
 * asked. "wrong": read with confidence, and something differs. "missed": taken for a document without a plan.
 */
export type Outcome = "whole" | "asked" | "wrong" | "missed";

export type Comparison = {
  readonly outcome: Outcome;
  /** Whether the level of recognition is one that the document allows. */
  readonly isLevelRight: boolean;
  /** Targets: text, kind, and for short-term ones the long-term target they belong to. */
  readonly targets: Count;
  /** What stands beside targets that were found: fields and indicators. */
  readonly fields: Count;
  readonly reviews: Count;
  readonly comments: Count;
  readonly isSettingRight: boolean;
  readonly isWritableRight: boolean;
  /** Whether a problem tells the user that something may have been read wrong. */
  readonly isAnnounced: boolean;
  /** What differs, in words for a developer. */
  readonly differences: readonly string[];
};

/** Compares what was read with what should have been. */
export function compare(expected: ExpectedAnswer, answer: Answer): Comparison {
  const targets = countSame(targetsOf(expected), targetsOf(answer));
  const fields = countFields(fieldsOf(expected), fieldsOf(answer));
  const reviews = countSame(expected.reviews.map(asText), answer.reviews.map(asText));
  const comments = countSame(expected.comments.map(asText), answer.comments.map(asText));
  const isSettingRight = expected.setting === answer.setting;
  const isWritableRight = expected.writable === answer.writable;
  const isReadRight =
    [targets, fields, reviews, comments].every(isAllRight) &&
    sameOrder(expected, answer) &&
    isSettingRight &&
    isWritableRight &&
    expected.problems.every((code) => answer.problems.includes(code));
  const isLevelRight = expected.recognised.includes(answer.recognised);
  return {
    outcome: outcomeOf(expected, answer, isReadRight),
    isLevelRight,
    targets,
    fields,
    reviews,
    comments,
    isSettingRight,
    isWritableRight,
    isAnnounced: answer.problems.some((code) => announcing.has(code)),
    differences:
      isLevelRight && (isReadRight || answer.recognised === "ask")
        ? []
        : differencesOf(expected, answer),
  };
}

/** The problems that say so. */
const announcing: ReadonlySet<string> = new Set([
  "partly-read",
  "review-partly-read",
  "indicators-unclear",
  "merged-cells",
  "setting-unclear",
]);

function outcomeOf(expected: ExpectedAnswer, answer: Answer, isReadRight: boolean): Outcome {
  const hasPlan = expected.recognised.some((level) => level === "certain" || level === "likely");
  switch (answer.recognised) {
    case "certain":
    case "likely":
      return hasPlan && isReadRight ? "whole" : "wrong";
    case "ask":
      return "asked";
    case "none":
      return hasPlan ? "missed" : isReadRight ? "whole" : "wrong";
  }
}

type Targets = Pick<Answer, "longTermTargets" | "unassignedShortTermTargets">;

function targetsOf({ longTermTargets, unassignedShortTermTargets }: Targets): readonly string[] {
  return [
    ...longTermTargets.flatMap(({ text, shortTermTargets }) => [
      asText(["long", text]),
      ...shortTermTargets.map((target) => asText(["short", text, target.text])),
    ]),
    ...unassignedShortTermTargets.map(({ text }) => asText(["short", null, text])),
  ];
}

type Beside = { readonly target: string; readonly fields: readonly string[] };

function fieldsOf({ longTermTargets, unassignedShortTermTargets }: Targets): readonly Beside[] {
  return [
    ...longTermTargets.flatMap(({ text, indicators, shortTermTargets }) => [
      { target: asText(["long", text]), fields: [asText(["indicators", ...indicators])] },
      ...shortTermTargets.map((target) => shortTermFields(text, target)),
    ]),
    ...unassignedShortTermTargets.map((target) => shortTermFields(null, target)),
  ];
}

function shortTermFields(longTerm: string | null, target: ShortTermAnswer): Beside {
  const { text, ...fields } = target;
  return {
    target: asText(["short", longTerm, text]),
    fields: Object.entries(fields).map(asText),
  };
}

/** Fields count for the targets that were found; a missing target is counted as such already. */
function countFields(expected: readonly Beside[], answered: readonly Beside[]): Count {
  const left = [...answered];
  return sum(
    expected.flatMap(({ target, fields }) => {
      const at = left.findIndex((one) => one.target === target);
      const [found] = at < 0 ? [] : left.splice(at, 1);
      return found === undefined ? [] : [countSame(fields, found.fields)];
    }),
  );
}

function sameOrder(expected: ExpectedAnswer, answer: Answer): boolean {
  return asText(targetsOf(expected)) === asText(targetsOf(answer));
}

function differencesOf(expected: ExpectedAnswer, answer: Answer): readonly string[] {
  const lines: string[] = [];
  const levels = expected.recognised.join(" or ");
  if (!expected.recognised.includes(answer.recognised)) {
    lines.push(`recognised ${answer.recognised}, expected ${levels}`);
  }
  for (const part of ["setting", "writable"] as const) {
    if (expected[part] !== answer[part]) {
      lines.push(`${part} ${String(answer[part])}, expected ${String(expected[part])}`);
    }
  }
  lines.push(
    ...listDifferences("target", targetsOf(expected), targetsOf(answer)),
    ...listDifferences("beside", besideFound(expected, answer), besideFound(answer, expected)),
    ...listDifferences("review", expected.reviews.map(asText), answer.reviews.map(asText)),
    ...listDifferences("comment", expected.comments.map(asText), answer.comments.map(asText)),
  );
  const missing = expected.problems.filter((code) => !answer.problems.includes(code));
  if (missing.length > 0) lines.push(`problems without ${missing.join(", ")}`);
  return lines.length > 0 ? lines : ["the targets stand in another order"];
}

/** The fields beside targets that both have: a missing target is a difference of its own. */
function besideFound(targets: Targets, others: Targets): readonly string[] {
  const known = new Set(targetsOf(others));
  return fieldsOf(targets)
    .filter(({ target }) => known.has(target))
    .flatMap(({ target, fields }) => fields.map((field) => `${field} of ${target}`));
}

function listDifferences(
  what: string,
  expected: readonly string[],
  answered: readonly string[],
): readonly string[] {
  return [
    ...without(expected, answered).map((one) => `${what} not read: ${one}`),
    ...without(answered, expected).map((one) => `${what} not there: ${one}`),
  ];
}

function without(list: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The same text for the same content, whatever the order of an object's keys. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => a.localeCompare(b, "en")))
      : part,
  );
}
