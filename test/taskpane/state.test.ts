import {
  failureIn,
  openingState,
  reduce,
  shownCheck,
  viewIn,
  type PaneAction,
  type PaneState,
} from "../../src/taskpane/state";
import type { Mapping } from "../../src/plan/teach/mapping";
import { checkOf } from "../helpers/check-of";

const first = checkOf([]);
const second = checkOf([]);
const opened = openingState("");

describe("the pane as it opens", () => {
  it.each([
    ["?view=check", "check"],
    ["?view=write", "write"],
    ["?_host_Info=Word$Win32&view=review", "review"],
    ["?view=plan", "plan"],
    ["?view=elsewhere", "check"],
    ["", "check"],
  ])("at %p shows %s", (search, view) => {
    expect(openingState(search)).toEqual({
      view,
      check: { status: "idle" },
      choice: null,
      forms: [],
      isTeaching: false,
      notice: null,
      shown: "all",
      hasChanged: false,
    });
  });

  it("knows whether a view was asked for", () => {
    expect(viewIn("?view=check")).toBe("check");
    expect(viewIn("")).toBeNull();
  });

  it.each([
    ["?failure=read-only", "read-only"],
    ["?failure=toString", null],
    ["?failure=%3Cb%3E", null],
    ["?view=check", null],
  ])("at %p has the failure %p to show", (search, code) => {
    expect(failureIn(search)).toBe(code);
  });
});

describe("a check", () => {
  it("starts with nothing to show", () => {
    const state = after({ type: "check-started", isQuiet: false });
    expect(state.check).toEqual({ status: "checking", previous: null, step: null });
    expect(shownCheck(state.check)).toBeNull();
  });

  it("ends with its results", () => {
    const state = after(
      { type: "check-started", isQuiet: false },
      { type: "check-done", hasChanged: false, check: first },
    );
    expect(state.check.status).toBe("done");
    expect(shownCheck(state.check)).toBe(first);
  });

  it("leaves the results before it on the screen while it runs", () => {
    const done: PaneAction = { type: "check-done", hasChanged: false, check: first };
    const state = after(done, { type: "check-started", isQuiet: false });
    expect(shownCheck(state.check)).toBe(first);
    const next = reduce(state, { type: "check-done", hasChanged: false, check: second });
    expect(shownCheck(next.check)).toBe(second);
  });

  it("that fails shows no results that may be wrong by now", () => {
    const state = after(
      { type: "check-done", hasChanged: false, check: first },
      { type: "check-started", isQuiet: false },
      { type: "check-failed", code: "unknown" },
    );
    expect(state.check).toEqual({ status: "failed", code: "unknown" });
    expect(shownCheck(state.check)).toBeNull();
  });
});

describe("a check that nobody asked for", () => {
  it("leaves everybody where they are, and says so when it is done", () => {
    const state = after(
      { type: "check-done", hasChanged: false, check: first },
      { type: "teaching-begun" },
      { type: "noticed", notice: { kind: "no-place" } },
      { type: "check-started", isQuiet: true },
    );
    expect(state).toMatchObject({ isTeaching: true, notice: { kind: "no-place" } });
    const done = reduce(state, { type: "check-done", hasChanged: true, check: second });
    expect(done).toMatchObject({ isTeaching: true, hasChanged: true });
    expect(reduce(done, { type: "view-chosen", view: "plan" }).hasChanged).toBe(false);
  });
});

describe("a check that takes long", () => {
  const started: PaneAction = { type: "check-started", isQuiet: false };
  const step = { kind: "judging", done: 3, of: 28 } as const;

  it("says how far it is, and nothing once it is over", () => {
    expect(after(started, { type: "check-stepped", step }).check).toMatchObject({ step });
    const failed = after(started, { type: "check-failed", code: "unknown" });
    expect(reduce(failed, { type: "check-stepped", step })).toBe(failed);
  });

  it("can be stopped: what was there before is there again", () => {
    expect(after(started, { type: "check-stopped" }).check).toEqual({ status: "stopped" });
    const again = after({ type: "check-done", hasChanged: false, check: first }, started);
    const stopped = reduce(again, { type: "check-stopped" });
    expect(stopped.check).toEqual({ status: "done", check: first });
    expect(reduce(stopped, { type: "check-stopped" })).toBe(stopped);
  });
});

describe("a notice", () => {
  const noticed: PaneAction = {
    type: "noticed",
    notice: { kind: "failure", code: "stale-document" },
  };

  it("stays beside the results", () => {
    const state = after({ type: "check-done", hasChanged: false, check: first }, noticed);
    expect(state.notice).toEqual({ kind: "failure", code: "stale-document" });
    expect(shownCheck(state.check)).toBe(first);
  });

  it.each<PaneAction>([
    { type: "notice-closed" },
    { type: "check-started", isQuiet: false },
    { type: "view-chosen", view: "plan" },
  ])("goes away with $type", (action) => {
    expect(after(noticed, action).notice).toBeNull();
  });
});

describe("a choice", () => {
  it("of a view keeps the check", () => {
    const state = after(
      { type: "check-done", hasChanged: false, check: first },
      { type: "view-chosen", view: "review" },
    );
    expect(state.view).toBe("review");
    expect(shownCheck(state.check)).toBe(first);
  });

  it("of a setting is remembered and can be taken back", () => {
    const chosen = after({ type: "setting-chosen", setting: "special" });
    expect(chosen.choice).toBe("special");
    expect(reduce(chosen, { type: "setting-chosen", setting: null }).choice).toBeNull();
  });
});

describe("showing a table", () => {
  const form: Mapping = {
    fingerprint: "0123456789abcdef",
    headings: "row",
    longTerm: "named",
    roles: ["short-term"],
  };
  const other: Mapping = { ...form, fingerprint: "fedcba9876543210" };

  it("begins, and ends with the next check or without one", () => {
    const begun = after({ type: "teaching-begun" });
    expect(begun.isTeaching).toBe(true);
    expect(reduce(begun, { type: "teaching-ended" }).isTeaching).toBe(false);
    expect(reduce(begun, { type: "check-started", isQuiet: false }).isTeaching).toBe(false);
  });

  it("counts in this pane until it is removed, the last word for each form", () => {
    const again: Mapping = { ...form, roles: ["long-term"] };
    const shown = after(
      { type: "forms-shown", forms: [form, other] },
      { type: "forms-shown", forms: [again] },
    );
    expect(shown.forms).toEqual([again, other]);
    expect(reduce(shown, { type: "form-removed", form }).forms).toEqual([other]);
  });
});

function after(...actions: readonly PaneAction[]): PaneState {
  return actions.reduce(reduce, opened);
}
