import { inLanguage, LANGUAGES, speak } from "../../src/taskpane/strings/language";

afterEach(() => speak(LANGUAGES[0]));

it("a catalogue speaks the language that was chosen last, also where it was taken before", () => {
  const gaelic = "gd" as string as (typeof LANGUAGES)[number];
  const catalogue = { "en-GB": { close: "Close" }, gd: { close: "Dùin" } };
  const words = inLanguage<{ readonly close: string }>(catalogue);
  expect(words.close).toBe("Close");
  speak(gaelic);
  expect(words.close).toBe("Dùin");
});
