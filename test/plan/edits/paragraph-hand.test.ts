import { paragraph } from "../../../src/plan/edits/new-markup";
import { difference, newParagraph } from "../../../src/plan/edits/paragraph-hand";
import { writeXml } from "../../../src/plan/ooxml/write-xml";

describe("difference", () => {
  it.each([
    ["Ailsa will read.", "Ailsa will write.", "read.", "write."],
    ["Ailsa will read.", "Ailsa will soon read.", "will ", "will soon "],
    ["Healthy\vActive", "Healthy, Included", "Healthy\vActive", "Healthy, Included"],
    ["Healthy\vActive", "Healthy", "Healthy\vActive", "Healthy"],
    ["One\ttwo three", "One three", "One\ttwo", "One"],
  ])("between %j and %j is %j and %j", (before, after, said, text) => {
    const found = difference(before, after);
    expect(before.slice(found.start, found.start + found.length)).toBe(said);
    expect(found.text).toBe(text);
  });

  it("never begins or ends with what Word cannot search for", () => {
    const parts = ["Safe", "\v", "\t", " and ", "Healthy", "Active"];
    for (const a of parts) {
      for (const b of parts) {
        for (const c of parts) {
          const before = `Nurtured${a}${b}${c}Included`;
          const { start, length, text } = difference(before, `Nurtured${c}Included`);
          const after = before.slice(0, start) + text + before.slice(start + length);
          expect(after).toBe(`Nurtured${c}Included`);
          expect(before.slice(start, start + length)).not.toMatch(/^[\t\v]|[\t\v]$/);
        }
      }
    }
  });
});

describe("a new paragraph", () => {
  it("has its line breaks and tabs as Word has them", () => {
    expect(writeXml(paragraph(newParagraph("☐ Safe\v☒ Healthy\tX")))).toBe(
      '<w:p><w:r><w:t xml:space="preserve">☐ Safe</w:t><w:br/>' +
        '<w:t xml:space="preserve">☒ Healthy</w:t><w:tab/><w:t xml:space="preserve">X</w:t></w:r></w:p>',
    );
  });
});
