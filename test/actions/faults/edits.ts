import { readFileSync } from "node:fs";
import type { Edit } from "../../../src/plan/edits/edit";
import { HostError } from "../../../src/word/host-error";
import { formWithDuties, formWithPrinted } from "../../helpers/small-forms";

const shortTerm: Edit = {
  do: "add-short-term-target",
  longTermTarget: 0,
  text: "By 18 December 2026 Ailsa will read 20 words.",
};
const evaluation: Edit = {
  do: "record-evaluation",
  longTermTarget: 0,
  shortTermTarget: 0,
  text: "Achieved in part.",
};
const longTerm: Edit = {
  do: "add-long-term-target",
  text: "Ailsa will enjoy swimming.",
  indicators: ["active"],
};
const review: Edit = {
  do: "add-review",
  type: "Termly review",
  date: "2026-12-04",
  invited: ["Mrs Grant", "Mum"],
  attended: ["Mum"],
};
const comments: Edit = {
  do: "add-comments",
  date: "2026-12-04",
  pupil: "I like reading.",
  parent: "She reads at home.",
};
const note: Edit = { do: "note-indicators", longTermTarget: 0, indicators: ["healthy"] };
const reworded = "Ailsa will read aloud to a friend.";
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A plan by its name among the documents of the tests, or itself. */
export type Form = string | Uint8Array;

export function fileOf(form: Form): Uint8Array {
  return typeof form === "string"
    ? new Uint8Array(readFileSync(`test/documents/${form}.docx`))
    : form;
}

/** Edits of every kind, each in a form where it is written in another way. */
export const edits: readonly (readonly [string, Form, readonly Edit[]])[] = [
  ["a short-term target into a blank row", "block-numbered-by-hand", [shortTerm]],
  [
    "two short-term targets in new rows",
    "flat-merged-down",
    [shortTerm, { ...shortTerm, text: "Ailsa will count to 20." }],
  ],
  ["a long-term target in a new block", "block-numbered-by-hand", [longTerm]],
  ["indicators as words", "block-numbered-by-hand", [note]],
  ["indicators as boxes", "library-block-ticked-boxes", [note]],
  [
    "an indicator from a list",
    "controls-indicator-chosen-from-a-list",
    [{ ...note, indicators: ["safe"] }],
  ],
  [
    "indicators by their look",
    formWithPrinted(
      [
        "Safe",
        "Healthy",
        "Achieving",
        "Nurtured",
        "Active",
        "Respected",
        "Responsible",
        "Included",
      ],
      '<w:highlight w:val="yellow"/>',
    ),
    [note],
  ],
  [
    "a long-term target reworded",
    "library-flat-merged",
    [{ do: "reword-target", longTermTarget: 0, text: reworded }],
  ],
  [
    "a short-term target reworded",
    "library-block",
    [{ do: "reword-target", longTermTarget: 0, shortTermTarget: 0, text: reworded }],
  ],
  ["an evaluation", "block-numbered-by-hand", [evaluation]],
  ["a review in a blank entry", "flat-merged-down", [review]],
  ["a review record where there is none", "block-numbered-by-hand", [review]],
  [
    "what was missing in a review",
    "meetings-in-cards-with-values-like-labels",
    [{ do: "complete-review", review: 0, minutesSent: "2026-12-04" }],
  ],
  ["comments in new rows", "library-flat-merged", [comments]],
  ["comments below the earlier ones", "comments-with-labels-in-the-cells", [comments]],
  ["a meeting with comments beside it", "meetings-and-comments-in-one-table", [review, comments]],
  [
    "who does what",
    formWithDuties(""),
    [{ do: "name-duties", holders: { coordinate: "Mrs Grant", deliver: "Ms Munro" } }],
  ],
  [
    "pages at the end",
    "label-as-question",
    [
      {
        do: "add-pages",
        title: "Record",
        pages: [
          { heading: "Issues", isSheet: true, lines: [{ text: "Reading", isStrong: false }] },
        ],
      },
    ],
  ],
  [
    "a picture",
    "label-as-question",
    [
      {
        do: "add-picture",
        where: "end",
        picture: { png, description: "A dot", width: 10, height: 10 },
      },
    ],
  ],
  [
    "several edits at once",
    "block-numbered-by-hand",
    [shortTerm, { ...shortTerm, text: "Ailsa will count to 20." }, evaluation, longTerm, note],
  ],
];

/** Whether something was done; if not, it was refused, and never halfway. */
export async function settled(
  doing: Promise<{ readonly kind: string; readonly refused?: unknown }>,
): Promise<boolean> {
  try {
    const outcome = await doing;
    expect(JSON.stringify(outcome.refused ?? [])).not.toContain("half-written");
    return outcome.kind !== "refused";
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return false;
  }
}
