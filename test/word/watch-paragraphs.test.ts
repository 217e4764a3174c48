import { watchParagraphs } from "../../src/word/watch-paragraphs";
import { docxFrom, paragraph } from "../helpers/docx";
import { inWord } from "../helpers/in-word";

const FILE = docxFrom({ body: paragraph("Isla will read.") });

type Handler = () => Promise<void>;

/** Gives the library at hand the three events, as the live one has them (WordApi 1.6). */
function withEvents(added: Handler[], removed: string[]): () => void {
  const names = ["onParagraphAdded", "onParagraphChanged", "onParagraphDeleted"] as const;
  for (const name of names) {
    Object.defineProperty(Word.Document.prototype, name, {
      configurable: true,
      value: {
        add: (handler: Handler) => {
          added.push(handler);
          return { remove: () => removed.push(name) };
        },
      },
    });
  }
  return () => {
    for (const name of names) Reflect.deleteProperty(Word.Document.prototype, name);
  };
}

it("hears of paragraphs added, changed and deleted, until it is ended", () =>
  inWord(FILE, async () => {
    const added: Handler[] = [];
    const removed: string[] = [];
    const restore = withEvents(added, removed);
    let heard = 0;
    const end = await watchParagraphs(() => (heard += 1));
    expect(added).toHaveLength(3);
    for (const handler of added) await handler();
    expect(heard).toBe(3);

    await end();
    expect(removed).toHaveLength(3);
    restore();
  }));

it("watches nothing where the library has no such events, and asks Word nothing", () =>
  inWord(FILE, async (host) => {
    const end = await watchParagraphs(() => {});
    await end();
    expect(host.syncs).toBe(0);
  }));
