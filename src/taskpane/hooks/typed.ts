import type { FormName } from "./use-drafts";
import type { Pane } from "./use-pane";

/** The fields of a small form: what stands in them, and how something else comes to stand there. */
export type Typed = {
  /** What stands in a field; nothing typed is an empty text. */
  readonly of: (field: string) => string;
  /** Puts words into fields; an empty text leaves nothing of a field. */
  readonly type: (change: Readonly<Record<string, string>>) => void;
};

/**
 * What is typed and not yet used, in fields too few for a draft of their own. Like a draft it outlives the view, the
 * next check and the pane. `scope` tells fields of the same name apart that stand in one form.
 */
export function typedIn({ drafts }: Pane, form: FormName, scope = ""): Typed {
  const typed = textsIn(drafts.of(form));

  return {
    of: (field) => typed[scope + field] ?? "",
    type(change) {
      const changed = Object.entries(change).map(([field, words]) => [scope + field, words]);
      const all = Object.entries({ ...typed, ...textsIn(Object.fromEntries(changed)) });
      const left = all.filter(([, words]) => words !== "");
      // Nothing for nothing is no change, and the document is asked to keep none.
      if (left.length === 0 && Object.keys(typed).length === 0) return;
      drafts.change(form, Object.fromEntries(left), left.length === 0);
    },
  };
}

/** The texts of an object; whatever else somebody has put there is left alone. */
function textsIn(stored: unknown): Readonly<Record<string, string>> {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
