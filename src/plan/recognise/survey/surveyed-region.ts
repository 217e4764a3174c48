import type { Region } from "../reading";
import type { RowView } from "./grid";

/** A region with what else is known of it. */
export type SurveyedRegion = Region & {
  /** Text without a table, one row a paragraph. */
  readonly isText: boolean;
  /** Regions inside the cells of this one, to be looked at when it says nothing itself. */
  readonly inner: readonly SurveyedRegion[];
  /** The heading of its section stands right above it. */
  readonly beginsSection: boolean;
  /** The rows of the table whose cells it stands in. */
  readonly frame?: readonly RowView[];
};
