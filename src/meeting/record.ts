import type { Meeting, TargetSheet } from "./meeting";
import { tally, type Sheet } from "./sheet";

/** A line on a flip-chart page. */
export type RecordLine = {
  readonly text: string;
  /** The votes in its box; `null`: it has none. */
  readonly votes: number | null;
  readonly isChosen: boolean;
};

/** A page of the record of a meeting. */
export type RecordPage =
  | { readonly kind: "people"; readonly lines: readonly RecordLine[] }
  | { readonly kind: "shared"; readonly text: string }
  | { readonly kind: "issues"; readonly lines: readonly RecordLine[] }
  | { readonly kind: "ideas"; readonly target: string; readonly lines: readonly RecordLine[] }
  | {
      readonly kind: "action-plan";
      /** What the class or school gives anyway: for Section 3 of the plan (guidance Section 6). */
      readonly lines: readonly RecordLine[];
    };

/** The flip-chart pages of a meeting, in the order of its stages; what was not used has no page. */
export function recordOf(meeting: Meeting): readonly RecordPage[] {
  const { people, shared, issues, targets } = meeting;
  const here = people.map(({ name, role, isPresent }) =>
    line(role === "" ? name : `${name}, ${role}`, null, isPresent),
  );
  const actions = actionPlanOf(meeting).map((text) => line(text, null, true));
  return [
    ...(here.length > 0 ? [{ kind: "people", lines: here } as const] : []),
    ...(shared.trim() === "" ? [] : [{ kind: "shared", text: shared.trim() } as const]),
    ...(issues.suggestions.length > 0 ? [{ kind: "issues", lines: linesOf(issues) } as const] : []),
    ...targets.flatMap(ideasPage),
    ...(actions.length > 0 ? [{ kind: "action-plan", lines: actions } as const] : []),
  ];
}

/** The agreed action points that are no more than class or school gives anyway: they go to the Section 3 Action Plan. */
export function actionPlanOf({ targets }: Meeting): readonly string[] {
  return targets.flatMap(({ actions }) =>
    actions.flatMap(({ isOverAndAbove, wording }) => (isOverAndAbove === false ? [wording] : [])),
  );
}

function ideasPage({ wording, ideas }: TargetSheet): readonly RecordPage[] {
  if (ideas.suggestions.length === 0) return [];
  return [{ kind: "ideas", target: wording, lines: linesOf(ideas) }];
}

function linesOf(sheet: Sheet): readonly RecordLine[] {
  return tally(sheet).map(({ suggestion, votes }) =>
    line(suggestion.text, votes, sheet.chosen?.includes(suggestion.id) ?? false),
  );
}

function line(text: string, votes: number | null, isChosen: boolean): RecordLine {
  return { text, votes, isChosen };
}
