import { handle } from "../../src/commands/handle";
import { RIBBON_ACTIONS } from "../../src/commands/ribbon-actions";
import { HostError } from "../../src/word/host-error";
import { fakeDocument } from "../actions/fake-document";

describe("a ribbon button", () => {
  it("does its deed, then tells Word that it is over", async () => {
    const order: string[] = [];
    await run(order, () => {
      order.push("performed");
      return Promise.resolve();
    });
    expect(order).toEqual(["performed", "completed"]);
  });

  it("shows what went wrong before it tells Word that it is over", async () => {
    const order: string[] = [];
    await run(order, () => Promise.reject(new HostError("api-missing")));
    expect(order).toEqual(["api-missing", "completed"]);
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

function run(order: string[], perform: () => Promise<void>): Promise<void> {
  return handle({ completed: () => order.push("completed") }, perform, (code) => {
    order.push(code);
    return Promise.resolve();
  });
}
