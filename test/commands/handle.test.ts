import { readFileSync } from "node:fs";
import type { FailureCode } from "../../src/actions/failure";
import { handle } from "../../src/commands/handle";
import { RIBBON_ACTIONS } from "../../src/commands/ribbon-actions";
import { wordDocument } from "../../src/word/word-document";
import { HostError } from "../../src/word/host-error";
import { fakeDocument } from "../actions/fake-document";
import { withPlan } from "../helpers/written-plan";

describe("a ribbon button", () => {
  it("does its deed, then tells Word that it is over", async () => {
    const order: string[] = [];
    await run(order, () => {
      order.push("performed");
      return Promise.resolve(null);
    });
    expect(order).toEqual(["performed", "completed"]);
  });

  it("shows what went wrong before it tells Word that it is over", async () => {
    const order: string[] = [];
    await run(order, () => Promise.reject(new HostError("api-missing")));
    expect(order).toEqual(["api-missing", "completed"]);
  });

  it("shows why its deed was not done", async () => {
    const order: string[] = [];
    await run(order, () => Promise.resolve("not-inserted"));
    expect(order).toEqual(["not-inserted", "completed"]);
  });

  it("inserts a dated review record, formatted as the form's own", async () => {
    const sample = new Uint8Array(readFileSync("samples/childs-plan-sample.docx"));
    await withPlan(sample, async ({ read }) => {
      const before = read().reviews.length;
      expect(await RIBBON_ACTIONS.insertReviewRecord(wordDocument)).toBeNull();
      expect(read().reviews).toHaveLength(before + 1);
      expect(read().reviews.at(-1)?.date?.text).toMatch(/20\d\d/);
    });
  });

  it("tells Word that it is over even when nothing can be shown", async () => {
    const completed = jest.fn();
    const broken = () => Promise.reject(new Error());
    await expect(handle({ completed }, broken, broken)).rejects.toThrow();
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("clears the marks", async () => {
    const document = fakeDocument();
    await RIBBON_ACTIONS.clearMarks(document);
    expect(document.done).toEqual(["clearMarks"]);
  });
});

function run(order: string[], perform: () => Promise<FailureCode | null>): Promise<void> {
  return handle({ completed: () => order.push("completed") }, perform, (code) => {
    order.push(code);
    return Promise.resolve();
  });
}
