import { clearMarks } from "../actions/clear-marks";
import type { FailureCode } from "../actions/failure";
import type { PlanDocument } from "../actions/plan-actions";
import { today } from "../actions/today";

type RibbonAction = (document: PlanDocument) => Promise<FailureCode | null>;

/** What the ribbon can do by itself, without the pane, under the names the manifest calls it by. */
export const RIBBON_ACTIONS = {
  async clearMarks(document) {
    await clearMarks(document);
    return null;
  },
  async insertReviewRecord(document) {
    // What writes is large, and this page is loaded for every button.
    const { insertReviewRecord } = await import("../actions/engine");
    const isInserted = await insertReviewRecord(document, today());
    return isInserted ? null : "not-inserted";
  },
} satisfies Readonly<Record<string, RibbonAction>>;
