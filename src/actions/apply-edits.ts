import { aftermathOf, withSpaceBehind, type Aftermath } from "../plan/edits/aftermath";
import type { Change } from "../plan/edits/change";
import type { Edit } from "../plan/edits/edit";
import { groundOf } from "../plan/edits/ground";
import { outlineOf, sameOutline, saysAllThatIsNew, type Outline } from "../plan/edits/outline";
import { planEdits } from "../plan/edits/plan-edits";
import type { Refusal } from "../plan/edits/refusal";
import { sameTexts, textsOf } from "../plan/edits/same-texts";
import type { Plan } from "../plan/model";
import { readFilledForm, readSnapshot, type FilledForm } from "../plan/read-snapshot";
import type { Mapping } from "../plan/teach/mapping";
import type { PlanDocument, Written } from "../word/plan-document";
import { isSamePreview, previewOf, type Preview } from "./preview";
import { amongOthers, isAsBefore, takeBack, type Undo } from "./take-back";
import { allRefused, refusalFor } from "./refusals";

export type ApplyOptions = {
  /** How tables are to be read that a person has shown. */
  readonly forms?: readonly Mapping[];
  /** What the person saw and agreed to; when it would be written otherwise now, nothing is. */
  readonly agreed?: Preview;
  /** Turns Track Changes on first. */
  readonly track?: boolean;
};

/** What was written, with what is needed to put it back; or why nothing was. */
export type Applied =
  | {
      readonly kind: "applied";
      readonly plan: Plan;
      readonly undo: Undo;
      readonly preview: Preview;
    }
  | Refusals;

export type Refusals = { readonly kind: "refused"; readonly refused: readonly Refusal[] };

/**
 * Writes edits into the open plan, all of them or none: reads it, plans, writes, reads again, and takes back
 * what did not come out as planned. At most three syncs. Rejects with `HostError` when the document could not
 * be read.
 */
export async function applyEdits(
  document: PlanDocument,
  edits: readonly Edit[],
  { forms = [], agreed, track = false }: ApplyOptions = {},
): Promise<Applied> {
  const plans: Planned[] = [];
  const written = await document.write(
    (snapshot) => {
      const planned = planOn(readFilledForm(snapshot, { mappings: forms }), edits, agreed);
      plans.push(planned);
      return planned.kind === "planned" ? planned.changes : null;
    },
    { track },
  );
  const planned = plans.at(-1);
  if (planned?.kind !== "planned") return { kind: "refused", refused: planned?.refused ?? [] };
  return finish(document, edits, planned, written, forms);
}

/** What writing the edits would do, and whether they can be written; one sync, nothing is written. */
export async function previewEdits(
  document: PlanDocument,
  edits: readonly Edit[],
  forms: readonly Mapping[] = [],
): Promise<Preview | Refusals> {
  const form = readFilledForm(await document.snapshot(), { mappings: forms });
  const planned = planOn(form, edits);
  return planned.kind === "refused" ? planned : previewOf(form, planned.changes);
}

type Ready = {
  readonly kind: "planned";
  readonly form: FilledForm;
  readonly changes: readonly Change[];
  readonly outcome: Outline;
};

type Planned = Ready | Refusals;

function planOn(form: FilledForm, edits: readonly Edit[], agreed?: Preview): Planned {
  const result = planEdits(form, edits);
  if (result.kind === "refused") return result;
  const isAgreed = agreed === undefined || isSamePreview(agreed, previewOf(form, result.changes));
  if (!isAgreed) return { kind: "refused", refused: allRefused(edits, "stale-document") };
  return { ...result, form };
}

async function finish(
  document: PlanDocument,
  edits: readonly Edit[],
  { form, changes, outcome }: Ready,
  { after, failure }: Written,
  forms: readonly Mapping[],
): Promise<Applied> {
  const preview = previewOf(form, changes);
  const states = statesOf(form, changes);
  const whole = states.slice(0, 2);
  const [expected] = whole;
  if (after === null && expected !== undefined)
    return { kind: "applied", plan: form.plan, undo: expected, preview };

  const plan = after === null ? form.plan : readSnapshot(after, { mappings: forms });
  const now = textsOf(plan);
  const undo = whole.find((each) => sameTexts(each.texts, now));
  // Even if Word's answer was lost: what stands there counts.
  if (undo !== undefined && sameOutline(outcome, outlineOf(plan)))
    return { kind: "applied", plan, undo, preview };
  const theirs = whole.map((each) => amongOthers(each, now)).find((each) => each !== null);
  if (theirs && saysAllThatIsNew(outlineOf(form.plan), outcome, outlineOf(plan)))
    return { kind: "applied", plan, undo: theirs, preview };

  if (isAsBefore(form.plan, plan) && failure !== null)
    return { kind: "refused", refused: allRefused(edits, refusalFor(failure)) };
  const isBack = await takeBack(document, { states, before: form.plan }, plan);
  const isAlone = states.some(({ texts }) => sameTexts(texts, now));
  const code = isAlone ? "not-written" : "stale-document";
  return { kind: "refused", refused: allRefused(edits, isBack ? code : "half-written") };
}

/** What the document says after all changes, with and without a space behind blocks, and after each of them. */
function statesOf({ plan, blocks }: FilledForm, changes: readonly Change[]): readonly Aftermath[] {
  const [texts, ground] = [textsOf(plan), groundOf(blocks)];
  const whole = [changes, changes.map(withSpaceBehind)].map((all) =>
    aftermathOf(all, texts, ground),
  );
  const parts = changes.flatMap((_, at) =>
    [false, true].map((isHalfDone) =>
      aftermathOf(changes.slice(0, at + 1), texts, ground, isHalfDone),
    ),
  );
  return [...whole, ...parts.toReversed()];
}
