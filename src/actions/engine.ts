/**
 * What reads, judges and writes: most of all code, which the pane fetches when it is first asked to do anything.
 * One door to it, so that the build makes one piece of it; whoever imports behind it makes it larger.
 */
export { checkPlan, hasChanged } from "./check-plan";
export { judgeWording } from "./judge-wording";
export { helpWithTarget } from "./target-help";
export { readPlanFile } from "./read-plan-file";
export { beginTeaching } from "./teach";
export { applyEdits, previewEdits } from "./apply-edits";
export { putBack } from "./put-back";
export { insertReviewRecord } from "./insert-review-record";
export { leaveComment, markFindings, takeOutComments } from "./marks";
export { isInTheMidst, rewordDraft } from "./reword-draft";
export {
  keep,
  keepDraft,
  keepForms,
  keepSetting,
  readKept,
  removeForm,
  removeKept,
} from "./plan-settings";
export { keptFile, readKeptFile } from "./kept-file";
export { readFormFile } from "./read-form-file";
