import type { Variation } from "../variation";
import { blankKinds } from "./blanks";
import { columnKinds } from "./columns";
import { cutKinds } from "./cuts";
import { headingKinds } from "./headings";
import { labelMarks } from "./label-marks";
import { labelWords } from "./label-words";
import { orderKinds } from "./order";
import { otherForms } from "./other-forms";
import { otherLabels } from "./other-labels";
import { peopleKinds } from "./people";
import { shapeKinds } from "./shapes";
import { wrapperKinds } from "./wrappers";

/** Every kind of change, in the order of the report. */
export const variations: readonly Variation[] = [
  ...labelMarks,
  ...labelWords,
  ...headingKinds,
  ...columnKinds,
  ...orderKinds,
  ...blankKinds,
  ...cutKinds,
  ...wrapperKinds,
  ...peopleKinds,
  ...shapeKinds,
  ...otherForms,
  ...otherLabels,
];
