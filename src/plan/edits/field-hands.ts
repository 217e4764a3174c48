import type { CellView } from "../recognise/survey/grid";
import { FIELD_NAMES, type TargetCells } from "../recognise/reading";
import type { CellHand } from "./cell-hand";
import type { TargetHand } from "./sheet";

/** The cells of the fields of a target in hand, each as `handOf` gives it. */
export function fieldHands(
  { fields }: TargetCells,
  handOf: (view: CellView) => CellHand,
): TargetHand["fields"] {
  const hands: TargetHand["fields"] = {};
  for (const name of FIELD_NAMES) {
    const views = fields[name];
    if (views !== undefined) hands[name] = views.map(handOf);
  }
  return hands;
}
