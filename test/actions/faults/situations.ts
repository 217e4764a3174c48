import { readFilledForm } from "../../../src/plan/read-snapshot";
import { planEdits } from "../../../src/plan/edits/plan-edits";
import type { Edit } from "../../../src/plan/edits/edit";
import type { Faults } from "../../../wordhost/faults";
import type { OtherAuthor } from "../../../wordhost/other-author";
import type { WordHost } from "../../../wordhost/word-host";

/** What is wrong with Word while something is done in it. */
export type Situation = {
  readonly name: string;
  readonly begin: (host: WordHost) => void;
};

const always = (name: string, faults: Partial<Faults>): Situation => ({
  name,
  begin: (host) => void Object.assign(host.faults, faults),
});

/** Only one sync of the action meets the fault; `sync` counts from 1. */
const once = (name: string, sync: number, faults: Partial<Faults>): Situation => ({
  name: `${name}, at sync ${sync} only`,
  begin(host) {
    const usual = { ...host.faults };
    const first = host.syncs;
    host.beforeSync = (now) =>
      void Object.assign(host.faults, usual, now === first + sync ? faults : {});
  },
});

export const situations: readonly Situation[] = [
  always("nothing is wrong, and a merged cell has no index (#3200)", {}),
  always("rows can be added to one table of a batch only (#4040)", { addRowsToOneTable: true }),
  always("annotations fail whatever their set says (#4953)", { annotations: true }),
  always("viewing mode, which says that it can write (#5484)", { viewing: true }),
  always("a suggestion taken is put in twice (#6358)", { acceptTwice: true }),
  always("a block ends Word's own undo (#6423)", { ooxmlEndsUndo: true }),
  always("a content control ends saving (#6590)", { controlsEndSaving: true }),
  always("comments are not allowed (#6746)", { comments: true }),
  always("a block leaves an empty paragraph behind it (#116)", { ooxmlAddsParagraph: true }),
  always("there is no OOXML (#998)", { getOoxml: true }),
  always("there is no file", { file: true }),
  always("deletions are hidden (#2314)", { deletionsHidden: true }),
  always("settings cannot be saved", { saveSettings: true }),
  always("every answer to a write is lost", { loseAnswer: true }),
  always("nothing is answered at all", { sync: "GeneralException" }),
  always("everything is denied", { sync: "AccessDenied" }),
  ...[0, 1, 2, 5].map((count) =>
    always(`every batch ends after ${count} of its writes`, { failAfterWrites: count }),
  ),
  ...[1, 2, 3].flatMap((sync) => [
    once("nothing is answered", sync, { sync: "GeneralException" }),
    once("the answer is lost", sync, { loseAnswer: true }),
  ]),
  ...[0, 1, 3].flatMap((count) =>
    [2, 3].map((sync) =>
      once(`the batch ends after ${count} of its writes`, sync, { failAfterWrites: count }),
    ),
  ),
];

/** What another author does between two syncs; `anchor` is the paragraph that is written in or beside. */
export type Meddling = {
  readonly name: string;
  readonly work: (author: OtherAuthor, anchor: number) => void;
};

export const theirWords = "By another.";

export const elsewhere: Meddling = {
  name: "writes a line at the top",
  work: (author) => author.insertParagraph(0, theirWords),
};
export const inPlace: Meddling = {
  name: "types in the very place",
  work: (author, anchor) => author.setText(anchor, theirWords),
};
export const away: Meddling = {
  name: "takes the very place away",
  work: (author, anchor) => author.removeParagraph(anchor),
};

/** The paragraph that the first step of some edits is made on. */
export function anchorOf(file: Uint8Array, edits: readonly Edit[]): number {
  const planned = planEdits(readFilledForm({ ooxml: null, file, liveParagraphs: null }), edits);
  const [change] = planned.kind === "planned" ? planned.changes : [];
  if (change === undefined) throw new Error("These edits are refused.");
  if ("paragraph" in change) return change.paragraph;
  if ("beside" in change) return change.beside;
  if ("after" in change) return change.after;
  throw new Error("These edits take something away.");
}

/** The members of Word that were called or asked for. */
export function calledIn({ requests }: WordHost): string {
  return JSON.stringify(requests.map(({ Actions, ObjectPaths }) => ({ Actions, ObjectPaths })));
}
