import type { Change, NewParagraph, NewRow } from "../plan/edits/change";
import type { FilledForm } from "../plan/read-snapshot";

/** What writing will do, before it is done. */
export type Preview = {
  readonly kind: "preview";
  readonly items: readonly PreviewItem[];
  /** Track Changes is on: what is written can be accepted or rejected in Word. */
  readonly isTracked: boolean;
};

/** One thing that is written. */
export type PreviewItem = {
  readonly kind:
    | "fill"
    | "change"
    | "mark"
    | "paragraph"
    | "row"
    | "block"
    | "picture"
    | "tick"
    | "untick"
    | "choose";
  /** The words beside or above it in the document, to say where it is; empty when there are none. */
  readonly near: string;
  /** What stands there now. */
  readonly before: string;
  /** What will stand there. */
  readonly after: string;
};

/** Says in plain data what some changes write where. */
export function previewOf({ plan, isTracking }: FilledForm, changes: readonly Change[]): Preview {
  const said = (paragraph: number) => plan.paragraphs[paragraph]?.text ?? "";
  const items = changes.flatMap((change): readonly PreviewItem[] => {
    switch (change.kind) {
      case "write-text": {
        const { before, start, length, words } = change;
        const after = before.slice(0, start) + textOf(words) + before.slice(start + length);
        const near = nearest(plan, change.paragraph);
        if (after === before) return [{ kind: "mark", near, before: "", after: textOf(words) }];
        const kind = before.trim() === "" ? "fill" : "change";
        return [{ kind, near, before, after }];
      }
      case "add-paragraphs":
        return change.paragraphs.map((words) => ({
          kind: "paragraph",
          near: said(change.after),
          before: "",
          after: textOf(words),
        }));
      case "add-rows":
        return change.rows.map((row) => ({
          kind: "row",
          near: said(change.beside) || nearest(plan, change.beside),
          before: "",
          after: rowText(row),
        }));
      case "add-block": {
        const after = change.texts.filter((text) => text.trim() !== "").join("\n");
        return [{ kind: "block", near: nearest(plan, change.after), before: "", after }];
      }
      case "add-picture":
        return [
          {
            kind: "picture",
            near: nearest(plan, change.after + 1),
            before: "",
            after: change.picture.description,
          },
        ];
      case "tick":
        return [
          {
            kind: change.ticked ? "tick" : "untick",
            near: said(change.paragraph),
            before: "",
            after: "",
          },
        ];
      case "choose":
        return [
          {
            kind: "choose",
            near: nearest(plan, change.paragraph),
            before: change.before ?? "",
            after: change.item ?? "",
          },
        ];
      case "remove-paragraphs":
      case "remove-rows":
      case "remove-block":
        return [];
    }
  });
  return { kind: "preview", items, isTracked: isTracking };
}

/** Whether two previews show the same. */
export function isSamePreview(a: Preview, b: Preview): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The nearest words before a paragraph. */
function nearest({ paragraphs }: FilledForm["plan"], at: number): string {
  const before = paragraphs.slice(0, at).findLast(({ text }) => text.trim() !== "");
  return before?.text.trim() ?? "";
}

function rowText(row: NewRow): string {
  return row
    .flatMap((cell) => cell.map(textOf))
    .filter((text) => text !== "")
    .join(" · ");
}

function textOf(words: NewParagraph): string {
  return words.map(({ text }) => text).join("");
}
