import { mainPart, withPlan } from "../../helpers/written-plan";
import { edits, fileOf, settled } from "./edits";
import { elsewhere, inPlace, situations, theirWords } from "./situations";

/** One in which text, rows, a block, boxes and a list are put back. */
const some = [
  "several edits at once",
  "two short-term targets in new rows",
  "indicators as boxes",
  "indicators by their look",
  "an indicator from a list",
  "a short-term target reworded",
];
const table = edits
  .filter(([name]) => some.includes(name))
  .map(([name, form, all]) => ({
    name,
    all,
    file: fileOf(form),
  }));

describe.each(table)("$name, put back", ({ file, all }) => {
  it.each(situations)("comes out, or stays as it is, where $name", ({ begin }) =>
    withPlan(file, async ({ host, apply, putBack, xml }) => {
      await apply(all);
      const written = xml();
      begin(host);
      const isBack = await settled(putBack());
      expect(xml()).toBe(isBack ? mainPart(file) : written);
    }),
  );

  it("comes out from beside what another author writes at the same time", () =>
    withPlan(file, async ({ host, apply, putBack, xml, read }) => {
      await apply(all);
      const sync = host.syncs + 2;
      host.beforeSync = (now) => {
        if (now === sync) host.edit((author) => elsewhere.work(author, 0));
      };
      expect(await putBack()).toEqual({ kind: "put-back" });
      expect(read().paragraphs[1]?.text).toBe(theirWords);
      expect(xml()).not.toContain("Ailsa");
    }));

  it("stays where somebody has typed in it since", () =>
    withPlan(file, async ({ host, apply, putBack, xml }) => {
      const applied = await apply(all);
      const [place = 0] = applied.kind === "applied" ? applied.undo.touched : [];
      host.edit((author) => inPlace.work(author, place));
      const now = xml();
      expect(await putBack()).toMatchObject({ kind: "refused", code: "stale-document" });
      expect(xml()).toBe(now);
    }));
});
