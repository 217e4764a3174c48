import type { Edit } from "../../src/plan/edits/edit";
import { INDICATORS } from "../../src/plan/indicators";
import { formWithPrinted } from "../helpers/small-forms";
import { mainPart, withPlan } from "../helpers/written-plan";

const names = INDICATORS.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const letters = [..."SHANARRI"];
const note: Edit = { do: "note-indicators", longTermTarget: 0, indicators: ["healthy", "active"] };

describe("indicators that are all printed", () => {
  it.each<[string, readonly string[], string, string]>([
    ["highlighted words", names, '<w:highlight w:val="yellow"/>', ""],
    ["highlighted letters", letters, '<w:highlight w:val="green"/>', '<w:color w:val="A6A6A6"/>'],
    ["words in bold", names, "<w:b/>", ""],
    ["underlined words among bold ones", names, '<w:b/><w:u w:val="single"/>', "<w:b/>"],
  ])("are marked as the form marks them: %s", async (_what, printed, properties, rest) => {
    const bytes = formWithPrinted(printed, properties, { rest });
    await withPlan(bytes, async ({ host, apply, putBack, read, changedParts, xml }) => {
      const said = read().paragraphs;
      const applied = await apply([note]);
      expect(applied).toMatchObject({
        kind: "applied",
        preview: {
          items: [{ kind: "mark" }, { kind: "mark" }, { kind: "mark" }, { kind: "mark" }],
        },
      });
      expect(host.syncs).toBeLessThanOrEqual(3);
      expect(changedParts()).toEqual(["word/document.xml"]);
      expect(read().longTermTargets[0]?.indicators).toEqual(["healthy", "active"]);
      expect(read().paragraphs).toEqual(said);
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(read().longTermTargets[0]?.indicators).toEqual(["achieving", "responsible"]);
      const looks = /<w:(?:highlight|b|u)\b/g;
      expect(xml().match(looks)).toEqual(mainPart(bytes).match(looks));
    });
  });

  it("are marked in bold where none is marked yet", async () => {
    await withPlan(formWithPrinted(names, "", { marked: [] }), async ({ apply, read }) => {
      expect((await apply([note])).kind).toBe("applied");
      expect(read().longTermTargets[0]?.indicators).toEqual(["healthy", "active"]);
    });
  });

  it.each([
    ["shading", '<w:shd w:val="clear" w:color="auto" w:fill="FFE699"/>', ""],
    ["a box", '<w:bdr w:val="single" w:sz="4"/>', ""],
    ["a line through the others", "", "<w:strike/>"],
  ])("are left alone where %s marks them", async (_what, properties, rest) => {
    const bytes = formWithPrinted(names, properties, { rest });
    await withPlan(bytes, async ({ host, apply }) => {
      expect(await apply([note])).toMatchObject({ refused: [{ code: "no-place" }] });
      expect(host.save()).toEqual(bytes);
    });
  });

  it("are marked under Track Changes too", async () => {
    const bytes = formWithPrinted(names, '<w:highlight w:val="yellow"/>');
    await withPlan(bytes, async ({ apply, read }) => {
      expect((await apply([note], { track: true })).kind).toBe("applied");
      expect(read().longTermTargets[0]?.indicators).toEqual(["healthy", "active"]);
    });
  });
});
