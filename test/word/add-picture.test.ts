import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdits } from "../../src/actions/apply-edits";
import { putBack } from "../../src/actions/put-back";
import type { AddPicture } from "../../src/plan/edits/edit";
import { wordDocument } from "../../src/word/word-document";
import { enterOffice, openWordHost } from "../../wordhost/node";

const sample = readFileSync(join(__dirname, "../../samples/childs-plan-sample.docx"));

/** One dark pixel. */
const png =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const picture = { png, description: "The wheel", width: 255, height: 255 };

describe("a picture", () => {
  test.each<AddPicture["where"]>(["below-targets", "end"])(
    "comes in a paragraph of its own and goes again: %s",
    async (where) => {
      const host = openWordHost(sample);
      const office = enterOffice(host);
      const before = host.paragraphTexts;
      const applied = await applyEdits(wordDocument, [{ do: "add-picture", where, picture }]);
      if (applied.kind !== "applied") throw new Error(JSON.stringify(applied));
      const after = host.paragraphTexts;
      expect(after).toHaveLength(before.length + 1);
      const at = after.findIndex((text, index) => text !== before[index]);
      const place = at === -1 ? after.length - 1 : at;
      expect(after[place]).toBe("");
      if (where === "end") expect(place).toBe(after.length - 1);
      else expect(after.slice(0, place).join()).toContain("Stop shouting out");

      expect(await putBack(wordDocument, applied.undo)).toEqual({ kind: "put-back" });
      // A document that ended with a table, which Word does not make, has an empty line behind it now.
      if (where === "below-targets") expect(Buffer.from(host.save()).equals(sample)).toBe(true);
      office.restore();
    },
  );
});
