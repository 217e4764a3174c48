import { libraryDocuments } from "./library-documents";
import { rawArrangements } from "./raw-arrangements";
import { rawBlocks } from "./raw-blocks";
import { rawCopies } from "./raw-copies";
import { rawDecoys } from "./raw-decoys";
import { rawDetails } from "./raw-details";
import { rawForms } from "./raw-forms";
import { rawLabels } from "./raw-labels";
import { rawOddities } from "./raw-oddities";
import { rawOtherArrangements } from "./raw-other-arrangements";
import { rawReviews } from "./raw-reviews";
import { rawLinkedTables } from "./raw-linked-tables";
import { rawMeetings } from "./raw-meetings";
import { rawWordsInCells } from "./raw-words-in-cells";
import { rawLaterForms } from "./raw-later-forms";
import { rawSchoolsForms } from "./raw-schools-forms";
import type { TestDocument } from "./test-document";

/** Every document that TypeScript makes; those that LibreOffice saved are made from them by convert.ts. */
export const documents: readonly TestDocument[] = [
  ...rawBlocks,
  ...rawArrangements,
  ...rawOtherArrangements,
  ...rawForms,
  ...rawDetails,
  ...rawLabels,
  ...rawReviews,
  ...rawMeetings,
  ...rawLinkedTables,
  ...rawCopies,
  ...rawDecoys,
  ...rawOddities,
  ...libraryDocuments,
  ...rawWordsInCells,
  ...rawLaterForms,
  ...rawSchoolsForms,
];
