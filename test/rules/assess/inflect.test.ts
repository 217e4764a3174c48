import { expand } from "../../../src/rules/assess/inflect";
import { NEGATIVE_WORDS } from "../../../src/rules/data/negative-words";
import { INDICATOR_WORDS } from "../../../src/rules/data/indicators";
import { GENERIC_WORDS } from "../../../src/rules/data/plain-words";
import { phraseFinder } from "../../../src/rules/assess/phrases";
import { tokenise } from "../../../src/rules/assess/tokens";

describe("expand", () => {
  it.each([
    ["book+", ["book", "books"]],
    ["match+", ["match", "matches"]],
    ["ability+", ["ability", "abilities"]],
    ["day+", ["day", "days"]],
    ["stop~", ["stop", "stops", "stopping", "stopped", "stoping", "stoped"]],
    ["tidy~", ["tidy", "tidies", "tidied", "tidying"]],
    ["read*", ["read", "reads", "reading"]],
    ["tidy*", ["tidy", "tidies", "tidying"]],
    ["take~", ["take", "takes", "took", "taken", "taked", "taking"]],
    ["book", ["book"]],
  ])("%s stands for %j", (word, forms) => {
    expect([...expand(word)].sort()).toEqual([...forms].sort());
  });
});

describe("the lists", () => {
  it("find one and several by the same entry, and nothing else", () => {
    const find = phraseFinder([{ id: "x", note: "", source: "", phrases: ["reading book+?"] }]);
    const lengths = ["reading books", "reading book", "reading bookshelves"].map((text) =>
      find(tokenise(text)).map(({ from, to }) => to - from),
    );
    expect(lengths).toEqual([[2], [2], [1]]);
  });

  it("say no word twice, by itself or by what ~, * and + stand for", () => {
    const single = INDICATOR_WORDS.flatMap(({ decisive, strong, clear, slight }) =>
      [decisive, strong, clear, slight].map((phrases) =>
        phrases
          .filter((phrase) => !phrase.includes(" "))
          .join("|")
          .split("|"),
      ),
    );
    const spaced = [GENERIC_WORDS.words, ...Object.values(NEGATIVE_WORDS)].map((words) =>
      words.trim().split(/\s+/),
    );
    for (const words of [...single, ...spaced]) {
      const forms = words.flatMap((word) => [...new Set(expand(word))]);
      expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    }
  });
});
