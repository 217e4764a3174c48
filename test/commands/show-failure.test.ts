import { showFailure } from "../../src/commands/show-failure";

type Opened = {
  readonly status: string;
  readonly value: {
    readonly addEventHandler: (event: string, handler: () => void) => void;
  };
};

/** Stands in for the browser's address and the part of Office that opens windows. */
function stage(status: "succeeded" | "failed") {
  const opened: string[] = [];
  const closers: (() => void)[] = [];
  Object.assign(globalThis, {
    window: { location: { href: "https://localhost:3000/amas/commands.html" } },
    Office: {
      AsyncResultStatus: { Failed: "failed" },
      EventType: { DialogEventReceived: "closed" },
      context: {
        ui: {
          displayDialogAsync(url: string, _shape: unknown, callback: (result: Opened) => void) {
            opened.push(url);
            const addEventHandler = (_event: string, handler: () => void) => closers.push(handler);
            callback({ status, value: { addEventHandler } });
          },
        },
      },
    },
  });
  return { opened, close: () => closers.forEach((closer) => closer()) };
}

describe("showing a failure without a pane", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, "window");
    Reflect.deleteProperty(globalThis, "Office");
  });

  it("opens our own page with the code, and waits until it is closed", async () => {
    const { opened, close } = stage("succeeded");
    const over = jest.fn();
    const shown = showFailure("read-only").then(over);

    await Promise.resolve();
    expect(opened).toEqual(["https://localhost:3000/amas/taskpane.html?failure=read-only"]);
    expect(over).not.toHaveBeenCalled();
    close();
    await shown;
    expect(over).toHaveBeenCalled();
  });

  it("does not wait for ever where Word never says that the window was closed", async () => {
    stage("succeeded");
    const shown = showFailure("unknown");
    jest.runAllTimers();
    await expect(shown).resolves.toBeUndefined();
  });

  it("is over at once where Word opens no window", async () => {
    stage("failed");
    await expect(showFailure("unknown")).resolves.toBeUndefined();
  });
});
