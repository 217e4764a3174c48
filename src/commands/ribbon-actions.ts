import { clearMarks } from "../actions/clear-marks";
import type { PlanDocument } from "../actions/plan-actions";

/** What the ribbon can do by itself, without the pane, under the names the manifest calls it by. */
export const RIBBON_ACTIONS = { clearMarks } satisfies Readonly<
  Record<string, (document: PlanDocument) => Promise<void>>
>;
