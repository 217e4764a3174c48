import { outlineOf, type Outline } from "../../../src/plan/edits/outline";
import { openWordHost } from "../../../wordhost/node";
import { mainPart, withPlan } from "../../helpers/written-plan";
import { edits, fileOf, settled } from "./edits";
import { anchorOf, away, calledIn, elsewhere, inPlace, situations, theirWords } from "./situations";

const table = edits.map(([name, form, all]) => ({
  name,
  all,
  file: fileOf(form),
}));

describe.each(table)("$name", ({ name, file, all }) => {
  let expected: Outline;
  beforeAll(() =>
    withPlan(file, async ({ host, apply, read }) => {
      expect((await apply(all)).kind).toBe("applied");
      expect(host.syncs).toBeLessThanOrEqual(3);
      expected = outlineOf(read());
    }),
  );

  it.each(situations)("is written, or not at all, where $name", ({ begin }) =>
    withPlan(file, async ({ host, apply, putBack, read, xml }) => {
      begin(host);
      const applied = await settled(apply(all));
      if (!applied) return expect(xml()).toBe(mainPart(file));

      expect(outlineOf(read())).toEqual(expected);
      const isBack = await settled(putBack());
      // A paragraph that Word leaves at the very end of a document cannot be taken out (#116).
      const end = /<w:p\/>(?=(?:<w:p [^>]*><\/w:p>)?<w:sectPr)/;
      if (isBack)
        expect(host.faults.ooxmlAddsParagraph ? xml().replace(end, "") : xml()).toBe(
          mainPart(file),
        );
      else expect(outlineOf(read())).toEqual(expected);
    }),
  );

  it("asks nothing of Word that is known to fail for a merged cell (#3200) or to end saving (#6590)", () =>
    withPlan(file, async ({ host, apply, putBack }) => {
      await apply(all);
      await putBack();
      expect(calledIn(host)).not.toMatch(/cellIndex|insertContentControl/i);
    }));

  // Into a box or a list nobody can type.
  const places = /boxes|list/.test(name) ? [elsewhere, away] : [elsewhere, inPlace, away];
  const moments = places.flatMap((each) => [2, 3].map((sync) => ({ ...each, sync })));

  it.each(moments)("another author $name before sync $sync", ({ name: what, work, sync }) =>
    withPlan(file, async ({ host, apply, putBack, read, xml }) => {
      const anchor = anchorOf(file, all);
      const theirs = openWordHost(file);
      theirs.edit((author) => work(author, anchor));
      let isDone = false;
      host.beforeSync = (now) => {
        if (now !== sync || isDone) return;
        isDone = true;
        host.edit((author) => work(author, anchor));
      };
      const applied = await settled(apply(all));
      if (!isDone) return expect(applied).toBe(true);
      if (!applied) return expect(xml()).toBe(mainPart(theirs.save()));

      // Who writes over a whole wording in the same moment is the later of the two, as in Word itself.
      const isWrittenOver = what === away.name || (sync === 3 && name.includes("reworded"));
      const texts = read().paragraphs.map(({ text }) => text);
      if (!isWrittenOver) expect(texts.join("\n")).toContain(theirWords);
      expect(await putBack()).toEqual({ kind: "put-back" });
      if (!isWrittenOver) expect(xml()).toBe(mainPart(theirs.save()));
    }),
  );
});
