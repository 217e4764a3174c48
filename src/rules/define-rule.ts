import * as v from "valibot";
import type { LongTermTarget, Plan, PlanText, Setting, ShortTermTarget } from "../plan/model";
import type { SettledDuties } from "./data/duties";
import type { OwnTerms } from "./dates/school-year";
import { fillIn } from "./fill-in";

/**
 * How sure a message is. `violation`: countable, or plainly there or not there. `needs-review`: a
 * heuristic's opinion, worded as a question. `note`: worth knowing, nothing to fix.
 */
export type Verdict = "violation" | "needs-review" | "note";

/** What is at stake for the pupil; defined in docs/rules/README.md. */
export type Impact = "minor" | "moderate" | "serious";

export type Category = "smart" | "limits" | "wellbeing" | "tone" | "hygiene" | "who" | "review";

export type Target = LongTermTarget | ShortTermTarget;

/** The exact words a finding is about: a stretch of a text of the plan. */
export type Excerpt = { readonly of: PlanText; readonly start: number; readonly length: number };

/** What the rules need to know beside the plan. */
export type RuleContext = {
  readonly plan: Plan;
  /** The user's choice, else what the document states; `null` when neither says. */
  readonly setting: Setting | null;
  /** The day of the check as `YYYY-MM-DD`; `null` leaves out every rule that depends on it. */
  readonly today: string | null;
  /** The school's own terms of this session, autumn to summer; left out: the usual ones. */
  readonly terms?: OwnTerms | undefined;
  /** Who does what, where people have settled it beside the plan (guidance Section 8); left out: nothing is known of it. */
  readonly duties?: SettledDuties | undefined;
};

export type Message = { readonly verdict: Verdict; readonly text: string };

export type RuleMeta<M extends string = string> = {
  readonly category: Category;
  readonly impact: Impact;
  /** For the table of rules: "Ensure …". */
  readonly description: string;
  /** For the person reading a finding: what should hold, with "should" or "must". */
  readonly help: string;
  /** The section of the guidance the rule comes from: "Section 5". */
  readonly source: string;
  readonly messages: Readonly<Record<M, Message>>;
};

export type Report<M extends string = string> = {
  readonly messageId: M;
  /** The target it is about; left out when it is about the whole plan. */
  readonly target?: Target;
  /** The words that decided it; left out when something is missing. */
  readonly at?: Excerpt;
  readonly data?: Readonly<Record<string, string | number>>;
};

export type Finding = {
  readonly rule: string;
  readonly messageId: string;
  readonly verdict: Verdict;
  readonly impact: Impact;
  readonly category: Category;
  readonly message: string;
  readonly help: string;
  readonly source: string;
  readonly target: Target | null;
  readonly at: Excerpt | null;
  /** The text of `at`, or `null`. */
  readonly words: string | null;
};

/** `checked: 0` means that the rule had nothing to look at: not applicable, not passed. */
export type RuleResult = {
  readonly rule: string;
  readonly checked: number;
  readonly findings: readonly Finding[];
};

export type Rule = {
  readonly id: string;
  readonly meta: RuleMeta;
  /** What a school may set otherwise, each with its default; shown on the rule's page. */
  readonly options: Options<v.ObjectEntries>;
  readonly run: (context: RuleContext, options?: unknown) => RuleResult;
};

/** An object whose members each have a default. */
type Options<Entries extends v.ObjectEntries> = v.ObjectSchema<Entries, undefined>;

export type RuleSpec<Subject, Entries extends v.ObjectEntries, M extends string> = {
  /** Equal to the names of the rule's file, doc page and test. */
  readonly id: string;
  readonly meta: RuleMeta<M>;
  readonly options: Options<Entries>;
  readonly select: (context: RuleContext) => readonly Subject[];
  readonly check: (
    subject: Subject,
    options: v.InferOutput<Options<Entries>>,
    context: RuleContext,
  ) => readonly Report<M>[];
};

/** Closes over the rule's own types, so that the list of rules needs no `any`. */
export function defineRule<Subject, Entries extends v.ObjectEntries, M extends string>(
  spec: RuleSpec<Subject, Entries, M>,
): Rule {
  return {
    id: spec.id,
    meta: spec.meta,
    options: spec.options,
    run(context, rawOptions = {}) {
      const options = v.parse(spec.options, rawOptions);
      const subjects = spec.select(context);
      const findings = subjects
        .flatMap((subject) => spec.check(subject, options, context))
        .map((report) => toFinding(spec.id, spec.meta, report));
      return { rule: spec.id, checked: subjects.length, findings };
    },
  };
}

function toFinding<M extends string>(id: string, meta: RuleMeta<M>, report: Report<M>): Finding {
  const { verdict, text } = meta.messages[report.messageId];
  const at = report.at ?? null;
  return {
    rule: id,
    messageId: report.messageId,
    verdict,
    impact: meta.impact,
    category: meta.category,
    message: fillIn(text, report.data ?? {}),
    help: meta.help,
    source: meta.source,
    target: report.target ?? null,
    at,
    words: at === null ? null : at.of.text.slice(at.start, at.start + at.length),
  };
}
