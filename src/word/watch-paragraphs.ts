import { runWord } from "./run-word";

/**
 * Calls back whenever a paragraph of the document is added, changed or deleted, by whomever (WordApi 1.6). Gives
 * the way to end it. Where Word cannot tell, nothing is watched: events are a help, and Word leaves some
 * out (#3864, #4874, #5089), so nobody may rely on them.
 */
export async function watchParagraphs(onChange: () => void): Promise<() => Promise<void>> {
  if (!hasEvents()) return nothingToEnd;
  return runWord(async (context) => {
    const { document } = context;
    const events: readonly WatchedEvent[] = [
      document.onParagraphAdded,
      document.onParagraphChanged,
      document.onParagraphDeleted,
    ];
    const handlers = events.map((event) => event.add(() => Promise.resolve(onChange())));
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
}

type WatchedEvent = {
  readonly add: (handler: () => Promise<void>) => { readonly remove: () => void };
};

/** Asked of the library as well: some builds say that they support what they do not have (#5735). */
function hasEvents(): boolean {
  return (
    Office.context.requirements.isSetSupported("WordApi", "1.6") &&
    "onParagraphChanged" in Word.Document.prototype
  );
}

function nothingToEnd(): Promise<void> {
  return Promise.resolve();
}
