import type { Rule } from "../define-rule";
import { annualReviewIsDue } from "./annual-review-is-due";
import { evaluationIsRecorded } from "./evaluation-is-recorded";
import { invitationsInGoodTime } from "./invitations-in-good-time";
import { minutesAreSent } from "./minutes-are-sent";
import { reviewRecordIsComplete } from "./review-record-is-complete";
import { termlyReviewIsDue } from "./termly-review-is-due";
import { viewsAreRecorded } from "./views-are-recorded";

/** The Review Record, the views recorded, and what is due (guidance Sections 6, 7 and 9). */
export const REVIEW_RULES: readonly Rule[] = [
  reviewRecordIsComplete,
  invitationsInGoodTime,
  minutesAreSent,
  viewsAreRecorded,
  evaluationIsRecorded,
  termlyReviewIsDue,
  annualReviewIsDue,
];
