import { aftermathOf, type Aftermath } from "../plan/edits/aftermath";
import type { Change } from "../plan/edits/change";
import { groundOf } from "../plan/edits/ground";
import { areMarked, isMarking } from "../plan/edits/marking";
import { movedTo } from "../plan/edits/moved-to";
import { outlineOf, sameOutline } from "../plan/edits/outline";
import { samePlaces } from "../plan/edits/same-places";
import { sameTexts, textsOf } from "../plan/edits/same-texts";
import { singly } from "../plan/edits/singly";
import { undoingWhatStands } from "../plan/edits/what-stands";
import type { Plan } from "../plan/model";
import { readFilledForm, readSnapshot } from "../plan/read-snapshot";
import type { PlanDocument } from "../word/plan-document";

/** Keeps what is needed to take changes out again. It holds words of the plan: keep it in memory and nowhere else. */
export type Undo = Pick<Aftermath, "inverse" | "texts" | "touched">;

/** What writing that went wrong may have left behind. */
export type Leftovers = {
  /** What the document says after all changes, and after some of them: the most complete first. */
  readonly states: readonly Undo[];
  readonly before: Plan;
};

/**
 * Takes out again whatever of some changes stands in the document, and leaves what others wrote meanwhile. Gives
 * whether nothing of them is left. Rejects with `HostError` when the document cannot be read.
 */
export async function takeBack(
  document: PlanDocument,
  { states, before }: Leftovers,
  plan: Plan,
): Promise<boolean> {
  let now = plan;
  // A Word that ends after some writes gets further with each attempt.
  for (let tries = 0; tries < states.length && !isAsBefore(before, now); tries += 1) {
    const isIn = ({ texts }: Undo) => sameTexts(texts, textsOf(now));
    const state = states.find(isIn) ?? states.map(withAnyWords).find(isIn);
    if (state === undefined) return takeOutOfOthers(document, { states, before });
    const { after } = await takeOut(document, state);
    if (after === null) return false;
    now = after;
  }
  return isAsBefore(before, now);
}

/** A state in which Word has added what it was asked to, with whatever words in it. */
function withAnyWords(state: Undo): Undo {
  const own = new Set(
    state.inverse.map((change) => ("paragraph" in change ? change.paragraph : null)),
  );
  const added = new Set(state.touched.filter((at) => !own.has(at)));
  return { ...state, texts: state.texts.map((text, at) => (added.has(at) ? null : text)) };
}

/** Where somebody else has written in the document at the same time. */
async function takeOutOfOthers(
  document: PlanDocument,
  { states, before }: Leftovers,
): Promise<boolean> {
  const [whole] = states;
  if (whole === undefined) return true;
  const { after } = await write(document, (plan) => undoingWhatStands(whole, textsOf(plan)));
  const now = textsOf(after ?? readSnapshot(await document.snapshot()));
  const count = (texts: readonly string[], text: string) =>
    texts.filter((each) => each.includes(text)).length;
  const then = textsOf(before);
  const said = (texts: readonly string[]) => texts.filter((text) => text.trim() !== "");
  // Where nobody has written anything, the space that is left is ours.
  if (said(then).join("\n") === said(now).join("\n")) return sameTexts(then, now);
  const set = new Set(
    whole.inverse.map((each) => ("paragraph" in each && isSet(each) ? each.paragraph : null)),
  );
  const written = whole.touched.flatMap((at) => (set.has(at) ? [] : (whole.texts[at] ?? [])));
  return said(written).every((text) => count(now, text) <= count(then, text));
}

/** Whether two readings of a document say the same, boxes too. */
export function isAsBefore(before: Plan, now: Plan): boolean {
  const texts = sameTexts(textsOf(before), textsOf(now));
  return texts && sameOutline(outlineOf(before), outlineOf(now));
}

/** What came of taking something out: what the document says now; `null`: it was left as it is. */
type TakenOut = { readonly isDone: boolean; readonly after: Plan | null };

/** Takes out what some changes wrote, unless it no longer stands there as it was written. */
export async function takeOut(document: PlanDocument, state: Undo): Promise<TakenOut> {
  const { isDone, hasFailed, after } = await write(document, (plan) =>
    inverseFor(state, textsOf(plan)),
  );
  if (isDone || hasFailed || after === null) return { isDone, after };
  // Somebody else may have written elsewhere in the same moment.
  return { isDone: undoingWhatStands(state, textsOf(after)).every(isSet), after };
}

/** Boxes, lists and marks are set whatever they were. */
function isSet(change: Change): boolean {
  return change.kind === "tick" || change.kind === "choose" || isMarking(change);
}

/** The same for a document that others have changed since; `null`: what was written no longer stands there. */
export function amongOthers(state: Undo, now: readonly string[]): Undo | null {
  const inverse = inverseFor(state, now);
  const places = samePlaces(state.texts, now);
  const touched = state.touched.flatMap((at) => places[at] ?? []);
  return inverse === null ? null : { inverse, texts: now, touched };
}

/** Writes, and goes on where Word ended in the middle. */
async function write(
  document: PlanDocument,
  changesOn: (plan: Plan) => readonly Change[] | null,
): Promise<Written> {
  let rest = await writeOnce(document, changesOn);
  const most = rest.left.length;
  for (let tries = 0; tries < most && !rest.isDone; tries += 1) {
    const { left, after } = rest;
    if (after === null) break;
    const texts = textsOf(after);
    rest = await writeOnce(document, (plan) => (sameTexts(texts, textsOf(plan)) ? left : null));
  }
  return rest;
}

/** What came of one batch, and what of it is still to be done. */
type Written = TakenOut & { readonly hasFailed: boolean; readonly left: readonly Change[] };

async function writeOnce(
  document: PlanDocument,
  changesOn: (plan: Plan) => readonly Change[] | null,
): Promise<Written> {
  const states: Aftermath[] = [];
  const planned: Change[] = [];
  const { after, failure } = await document.write((snapshot) => {
    const { plan, blocks } = readFilledForm(snapshot);
    const changes = changesOn(plan)?.flatMap(singly) ?? null;
    if (changes === null) return null;
    planned.push(...changes);
    const [texts, ground] = [textsOf(plan), groundOf(blocks)];
    for (let count = 0; count <= changes.length; count += 1)
      states.push(aftermathOf(changes.slice(0, count), texts, ground));
    return changes;
  });
  const hasFailed = failure !== null;
  if (after === null) return { isDone: false, hasFailed, after: null, left: [] };
  const { plan, blocks } = readFilledForm(after);
  const ground = groundOf(blocks);
  const isIn = ({ texts }: Aftermath) => sameTexts(texts, textsOf(plan));
  const isDone = states
    .slice(-1)
    .some((state) => isIn(state) && areMarked(planned, ground, state.placeOf));
  const done = states.findIndex(isIn);
  const placeOf = states[done]?.placeOf ?? never;
  const isLeft = (change: Change) => !isMarking(change) || !areMarked([change], ground, placeOf);
  const left = isDone || done === -1 ? [] : movedTo(planned.slice(done).filter(isLeft), placeOf);
  return { isDone, hasFailed, after: plan, left: left ?? [] };
}

function never(): null {
  return null;
}

function inverseFor(state: Undo, now: readonly string[]): readonly Change[] | null {
  const places = samePlaces(state.texts, now);
  const isThere = state.touched.every((at) => {
    const said = now[places[at] ?? -1];
    return said !== undefined && sameTexts([state.texts[at] ?? null], [said]);
  });
  return isThere ? movedTo(state.inverse, (at) => places[at] ?? null) : null;
}
