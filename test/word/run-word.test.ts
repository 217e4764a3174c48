import { HostError } from "../../src/word/host-error";
import { runWord } from "../../src/word/run-word";
import { wordApi } from "../../wordhost/node";
import { docxFrom, paragraph } from "../helpers/docx";
import { inWord } from "../helpers/in-word";

const file = docxFrom({ body: paragraph("Plan") });

describe("running in Word", () => {
  it("gives back what the batch gives", () =>
    inWord(file, async () => {
      expect(await runWord(() => Promise.resolve(42))).toBe(42);
    }));

  it.each([
    ["AccessDenied", "read-only"],
    ["NotAllowed", "read-only"],
    ["ItemNotFound", "stale-document"],
    ["ApiNotFound", "api-missing"],
    ["GeneralException", "unknown"],
    ["SomethingNew", "unknown"],
  ])("turns %s into %s and keeps the reason", (code, expected) =>
    inWord(file, async (host) => {
      host.faults.sync = code;
      const error: unknown = await runWord((context) => context.sync()).catch(
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(HostError);
      expect(error).toMatchObject({ code: expected, cause: { code } });
    }),
  );

  it("turns a member this Word has not into api-missing", () =>
    inWord(
      file,
      async () => {
        const marking = runWord(async (context) => {
          context.document.body.getRange().highlight();
          await context.sync();
        });
        await expect(marking).rejects.toMatchObject({ code: "api-missing" });
      },
      { sets: wordApi("1.7") },
    ));

  it("turns anything else thrown into unknown, and leaves a HostError as it is", () =>
    inWord(file, async () => {
      const mine = new HostError("stale-document");
      await expect(runWord(() => Promise.reject(new TypeError("x")))).rejects.toMatchObject({
        code: "unknown",
      });
      await expect(runWord(() => Promise.reject(mine))).rejects.toBe(mine);
    }));

  it("says so where there is no Word", async () => {
    await expect(runWord(() => Promise.resolve())).rejects.toMatchObject({ code: "not-word" });
  });
});
