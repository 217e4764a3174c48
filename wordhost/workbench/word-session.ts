import { useSyncExternalStore } from "react";
import { openWordHost, type WordHost } from "../word-host";
import type { Marks } from "./show-marks";

/** One sitting with Word's stand-in: the document that is open and what is to be seen of it. */
export type WordSession = {
  /** The host of the open document; another one after `open`. */
  readonly host: () => WordHost;
  /** Opens another document; `false`, leaving the present one open, when it is not a Word document. */
  readonly open: (name: string, file: Uint8Array) => boolean;
  /** What Office tells the add-in of Word's theme, in this document and in those opened later. */
  readonly setTheme: (theme: WordHost["theme"]) => void;
  /** To be called when a copy was saved: the changes until now are safe. */
  readonly saved: () => void;
  readonly subscribe: (onChange: () => void) => () => void;
  /** The same object until something changes. */
  readonly view: () => SessionView;
};

export type SessionView = {
  readonly name: string;
  /** Another number after every change to the document's content. */
  readonly revision: number;
  readonly marks: Marks;
  /** The document has changes that no saved copy has. */
  readonly isUnsaved: boolean;
  readonly isTracking: boolean;
  readonly canUndo: boolean;
};

/** Opens the first document. Throws when it is not a Word document. */
export function startSession(addInId: string, name: string, file: Uint8Array): WordSession {
  const listeners = new Set<() => void>();
  let host = openHost(file);
  let view: SessionView = viewOf(host, name, 0);

  return {
    host: () => host,
    open: (newName, newFile) => {
      const newHost = openHostOrNull(newFile);
      if (newHost === null) return false;

      newHost.theme = host.theme;
      host = newHost;
      show(viewOf(host, newName, view.revision + 1));
      return true;
    },
    setTheme: (theme) => {
      host.theme = theme;
    },
    saved: () => show({ ...view, isUnsaved: false }),
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    view: () => view,
  };

  function openHost(bytes: Uint8Array): WordHost {
    const opened = openWordHost(bytes, { addInId });
    opened.onChange((change) => {
      if (opened !== host) return;
      const isWritten = change === "document";
      const revision = view.revision + (isWritten ? 1 : 0);
      const isUnsaved = view.isUnsaved || isWritten || change === "settings";
      show({ ...viewOf(opened, view.name, revision), marks: marksOf(opened), isUnsaved });
    });
    return opened;
  }

  function openHostOrNull(bytes: Uint8Array): WordHost | null {
    try {
      return openHost(bytes);
    } catch (error) {
      // To the person it is no Word document; to a developer the console says why.
      reportError(error);
      return null;
    }
  }

  function show(next: SessionView): void {
    view = next;
    for (const listener of listeners) listener();
  }
}

/** What there is to see at this moment; renders again when it changes. */
export function useSession(session: WordSession): SessionView {
  return useSyncExternalStore(session.subscribe, session.view);
}

const noMarks: Marks = { selection: [], highlights: [], squiggles: [] };

/** What there is to see of a document that has just been opened. */
function viewOf({ trackChanges, canUndo }: WordHost, name: string, revision: number): SessionView {
  const isTracking = trackChanges;
  return { name, revision, marks: noMarks, isUnsaved: false, isTracking, canUndo };
}

function marksOf({ selection, highlights, squiggles }: WordHost): Marks {
  return { selection: selection === null ? [] : [selection], highlights, squiggles };
}
