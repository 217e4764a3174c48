import { readFileSync } from "node:fs";
import { checkPlan, type PlanCheck } from "../../../src/actions/check-plan";
import { goToFinding, placeOfFinding } from "../../../src/actions/go-to-finding";
import { insertReviewRecord } from "../../../src/actions/insert-review-record";
import { leaveComment, markFindings, takeOutComments } from "../../../src/actions/marks";
import {
  keep,
  keepDraft,
  keepForms,
  keepSetting,
  readKept,
  removeKept,
} from "../../../src/actions/plan-settings";
import type { Mapping } from "../../../src/plan/teach/mapping";
import { HostError } from "../../../src/word/host-error";
import { wordDocument } from "../../../src/word/word-document";
import { inWord } from "../../helpers/in-word";
import { calledIn, situations } from "./situations";

const sample = new Uint8Array(readFileSync("samples/childs-plan-sample.docx"));
const form: Mapping = {
  fingerprint: "Target|Who",
  headings: "row",
  longTerm: "named",
  roles: ["short-term", "who"],
};

/** What a person does, but for edits: what it gives when it could be done, and what it may then change. */
type Deed = {
  readonly name: string;
  readonly before?: (check: PlanCheck) => Promise<unknown>;
  readonly act: (check: PlanCheck) => Promise<unknown>;
  /** What may come of it beside a `HostError`: done, or said to be impossible. */
  readonly done: (outcome: unknown) => boolean;
  /** It leaves the file as it was even when it is done. */
  readonly isView?: boolean;
};

const finding = ({ plan, audit }: PlanCheck) => {
  const found = audit.findings.find((each) => each.at !== null && placeOfFinding(plan, each));
  if (found === undefined) throw new Error("Nothing was found.");
  return found;
};
const leave = (check: PlanCheck) => leaveComment(wordDocument, check.plan, finding(check));
const mark = ({ plan, audit }: PlanCheck) => markFindings(wordDocument, plan, audit.findings);
const isTrue = (outcome: unknown) => outcome === true;
const always = () => true;

const deeds: readonly Deed[] = [
  { name: "checking again", act: () => checked(), done: always, isView: true },
  {
    name: "going to a finding",
    act: (check) => goToFinding(wordDocument, check.plan, finding(check)),
    done: isTrue,
    isView: true,
  },
  { name: "marking the findings", act: mark, done: (count) => count !== null, isView: true },
  {
    name: "clearing the marks",
    before: mark,
    act: () => wordDocument.clearMarks(),
    done: always,
    isView: true,
  },
  { name: "leaving a comment", act: leave, done: isTrue },
  {
    name: "taking comments out",
    before: leave,
    act: () => takeOutComments(wordDocument),
    done: (count) => count === 1,
  },
  {
    name: "inserting a review record",
    act: () => insertReviewRecord(wordDocument, "2026-12-04"),
    done: isTrue,
  },
  { name: "keeping a setting", act: () => keepSetting(wordDocument, "special"), done: isTrue },
  {
    name: "keeping a draft",
    act: () => keepDraft(wordDocument, "target", { text: "a" }),
    done: isTrue,
  },
  {
    name: "keeping what is set aside",
    act: () => keep(wordDocument, { dismissals: [{ finding: "f", reason: "r" }] }),
    done: isTrue,
  },
  { name: "keeping a form", act: () => keepForms(wordDocument, [form]), done: isTrue },
  {
    name: "removing all that is kept",
    before: () => keepSetting(wordDocument, "special"),
    act: () => removeKept(wordDocument),
    done: always,
  },
];

let check: PlanCheck;
beforeAll(() => inWord(sample, async () => void (check = await checked())));

describe.each(deeds)("$name", ({ before, act, done, isView = false }) => {
  it.each(situations)("is done, or leaves all as it was, where $name", ({ begin }) =>
    inWord(sample, async (host) => {
      await before?.(check);
      const file = host.save();
      const kept = readKept(wordDocument);
      begin(host);
      const isDone = await settled(act(check), done);
      if (!isDone || isView) expect(host.save()).toEqual(file);
      else expect(host.save()).not.toEqual(file);
      if (!isDone) expect(readKept(wordDocument)).toEqual(kept);
    }),
  );
});

it("nothing that is done calls what fails for a merged cell (#3200) or ends saving (#6590)", () =>
  inWord(sample, async (host) => {
    for (const { act } of deeds) await act(check);
    expect(calledIn(host)).not.toMatch(/cellIndex|insertContentControl/i);
  }));

it("a squiggle has no suggestion that Word could put in twice (#6358)", () =>
  inWord(sample, async (host) => {
    await mark(check);
    host.faults.acceptTwice = true;
    const ids = host.squiggles.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) expect(() => host.acceptSuggestion(id, 0)).toThrow(RangeError);
    expect(host.save()).toEqual(sample);
  }));

function checked(): Promise<PlanCheck> {
  return checkPlan(wordDocument, { setting: null, today: "2026-11-23", forms: [] });
}

async function settled(doing: Promise<unknown>, done: Deed["done"]): Promise<boolean> {
  try {
    return done(await doing);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return false;
  }
}
