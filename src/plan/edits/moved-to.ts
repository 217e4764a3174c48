import type { Change } from "./change";

/** Changes for a document whose paragraphs stand elsewhere now; `null` when one of them is gone. */
export function movedTo(
  changes: readonly Change[],
  placeOf: (paragraph: number) => number | null,
): readonly Change[] | null {
  const moved = changes.map((change) => move(change, placeOf));
  return moved.every((change) => change !== null) ? moved : null;
}

function move(change: Change, placeOf: (paragraph: number) => number | null): Change | null {
  switch (change.kind) {
    case "write-text":
    case "tick":
    case "choose": {
      const paragraph = placeOf(change.paragraph);
      return paragraph === null ? null : { ...change, paragraph };
    }
    case "remove-paragraphs": {
      const first = placeOf(change.first);
      const last = placeOf(change.first + change.count - 1);
      const isTogether = first !== null && last === first + change.count - 1;
      return isTogether ? { ...change, first } : null;
    }
    case "remove-rows": {
      const rows = change.rows.flatMap((row) => placeOf(row) ?? []);
      return rows.length === change.rows.length ? { ...change, rows } : null;
    }
    case "remove-block": {
      const parts = change.parts.flatMap(({ paragraph, isTable }) => {
        const place = placeOf(paragraph);
        return place === null ? [] : [{ paragraph: place, isTable }];
      });
      return parts.length === change.parts.length ? { ...change, parts } : null;
    }
    case "add-paragraphs":
    case "add-rows":
    case "add-block":
    case "add-picture":
      return change;
  }
}
