import type { Layout } from "../../reading";
import { targetsInColumns } from "./targets-in-columns";
import { targetsInLabelledCells } from "./targets-in-labelled-cells";
import { targetsInLabelledLines } from "./targets-in-labelled-lines";
import { targetsInRows } from "./targets-in-rows";
import { targetsSideBySide } from "./targets-side-by-side";

/** All layouts; of two readings of one region the surer counts, of equals the first. */
export const layouts: readonly Layout[] = [
  targetsInRows,
  targetsInLabelledCells,
  targetsInLabelledLines,
  targetsInColumns,
  targetsSideBySide,
];
