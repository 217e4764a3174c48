import type { Locator } from "playwright-core";
import { ROLES } from "../../src/plan/teach/mapping";
import { strings } from "../../src/taskpane/strings";
import { unknownForm } from "./helpers/documents";
import {
  closeWorkbenches,
  eventually,
  openFile,
  openView,
  openWorkbench,
  press,
  type Workbench,
} from "./helpers/workbench";

afterEach(closeWorkbenches);

type Form = {
  readonly what: string;
  /** Comes to the field from anywhere in the pane, in this sitting or in the next. */
  readonly open: (workbench: Workbench) => Promise<Locator>;
  readonly typed: string;
  /** What has to be there before anybody can type. */
  readonly before?: (workbench: Workbench) => Promise<void>;
};

const forms: readonly Form[] = [
  {
    what: "the wording of a target",
    open: field("Write", "Short-term target"),
    typed: "Finlay will read aloud 20 words.",
  },
  { what: "who helps with a target", open: field("Write", "Who"), typed: "Miss Lorne" },
  {
    what: "the wording of a long-term target",
    open: async (workbench) => {
      await openView(workbench, "Write");
      await workbench.pane
        .getByLabel("What would you like to do?")
        .selectOption("Add a long-term target");
      return workbench.pane.getByLabel("Long-term target", { exact: true });
    },
    typed: "Finlay will play with others.",
  },
  {
    what: "who was invited to a review",
    open: field("Review", "Invited"),
    typed: "Jo Rossmore",
  },
  {
    what: "what the pupil said",
    open: atReviewStep(2, "What the pupil said"),
    typed: "I can read to my sister.",
  },
  {
    what: "how far a target came",
    open: atReviewStep(3, "In your words"),
    typed: "Reads 30 of 40 words",
  },
  {
    what: "the day of the next review",
    open: atReviewStep(4, "Day of the next review"),
    typed: "2027-03-26",
  },
  {
    what: "why a finding can be set aside",
    open: async (workbench) => {
      await openChecked(workbench, workbench.pane.getByText("Why?"));
      const { pane } = workbench;
      const asked = pane.getByLabel("Why can it be set aside?");
      if ((await asked.count()) === 0) {
        await pane.getByText("Why?").first().click();
        await pane.getByRole("button", { name: "Set aside…" }).first().click();
      }
      await asked.selectOption("Another reason");
      return pane.getByLabel("The reason in your words");
    },
    typed: "Talked over with his mother",
  },
  {
    what: "what a heading of a shown table means",
    before: (workbench) => openFile(workbench, "unknown.docx", unknownForm),
    open: async (workbench) => {
      const { pane } = workbench;
      const heading = pane.getByLabel("Wee steps", { exact: true });
      const table = pane.getByLabel("Table with the targets");
      const show = pane.getByRole("button", { name: "Show Amas the table" });
      await openChecked(workbench, show.or(table));
      if (await show.isVisible()) await show.click();
      await table.waitFor();
      if ((await heading.count()) === 0) await table.selectOption({ index: 1 });
      return heading;
    },
    typed: `${ROLES.indexOf("evaluation") + 1}`,
  },
  {
    what: "the first day of a term",
    open: async (workbench) => {
      await openView(workbench, "Settings");
      const first = workbench.pane.getByLabel("First day of the spring term");
      if (!(await first.isVisible())) await workbench.pane.getByText("Term dates").click();
      return first;
    },
    typed: "2027-01-11",
  },
  {
    what: "a need",
    open: inner("Does this child need an IEP?", "A need"),
    typed: "To read short texts",
  },
  {
    what: "who has a duty",
    open: inner("The year", /^Coordinates/),
    typed: "Miss Lorne",
  },
  {
    what: "whose meeting it is to be",
    open: inner("Core group meeting", "Child’s first name"),
    typed: "Finlay",
  },
  {
    what: "who is at a meeting",
    before: beginMeeting,
    open: atMeetingStep(0, "Name"),
    typed: "Alison Reid",
  },
  {
    what: "notes of a meeting",
    before: beginMeeting,
    open: atMeetingStep(1, "Notes for the record"),
    typed: "He likes the new table.",
  },
  {
    what: "a suggestion at a meeting",
    before: beginMeeting,
    open: atMeetingStep(2, "Suggestion"),
    typed: "Join in at break",
  },
  {
    what: "other words for a suggestion",
    before: async (workbench) => {
      await beginMeeting(workbench);
      const suggestion = await atMeetingStep(2, "Suggestion")(workbench);
      await suggestion.fill("Stop shouting");
      await workbench.pane.getByRole("button", { name: "Write up" }).click();
    },
    open: atMeetingStep(2, /^Ask the proposer/),
    typed: "Speak calmly",
  },
];

test.each(forms)(
  "$what stays where it was typed",
  async ({ open, typed, before }) => {
    const workbench = await openWorkbench();
    await openView(workbench, "Plan");
    await before?.(workbench);
    await put(await open(workbench), typed);

    await changeDocument(workbench, "Somebody else was here.");
    await stands(await open(workbench), typed);
    await openView(workbench, "Settings");
    await changeDocument(workbench, "Somebody else was here again.");
    await workbench.pane.getByText(strings.readAgain).waitFor();
    await stands(await open(workbench), typed);

    await openView(workbench, "Plan");
    await stands(await open(workbench), typed);

    await workbench.page.getByRole("button", { name: "Close the pane" }).click();
    await press(workbench, "Add a target");
    await workbench.pane.getByRole("heading", { level: 1 }).waitFor();
    await stands(await open(workbench), typed);
    expect(workbench.complaints).toEqual([]);
  },
  120_000,
);

/** Somebody else changes the document, and whoever typed comes back to the pane. */
async function changeDocument(workbench: Workbench, words: string): Promise<void> {
  await workbench.page.evaluate(
    `window.amasSession.host().edit((author) => author.setText(0, ${JSON.stringify(words)}))`,
  );
  await workbench.pane.locator("body").evaluate(() => window.dispatchEvent(new Event("focus")));
}

async function put(place: Locator, typed: string): Promise<void> {
  await place.waitFor();
  const isList = await place.evaluate((element) => element.tagName === "SELECT");
  await (isList ? place.selectOption(typed) : place.fill(typed));
}

async function stands(place: Locator, typed: string): Promise<void> {
  await place.waitFor();
  await eventually(async () => (await place.inputValue()) === typed);
}

function field(view: string, label: string): Form["open"] {
  return async (workbench) => {
    await openView(workbench, view);
    return workbench.pane.getByLabel(label, { exact: true });
  };
}

/** Opens the check, and runs it where none has been run in this sitting. */
async function openChecked(workbench: Workbench, then: Locator): Promise<void> {
  await openView(workbench, "Check");
  const now = workbench.pane.getByRole("main").getByRole("button", { name: strings.checkNow });
  await now.or(then).first().waitFor();
  if (await now.isVisible()) await now.click();
  await then.first().waitFor();
}

function inner(name: string, label: string | RegExp): Form["open"] {
  return async (workbench) => {
    await openInner(workbench, name);
    return labelled(workbench, label);
  };
}

function atReviewStep(step: number, label: string): Form["open"] {
  return async (workbench) => {
    await openView(workbench, "Review");
    const { pane } = workbench;
    await pane.getByText(/^Step \d of 5/).waitFor();
    for (let at = 1; at < step; at += 1) {
      if (await pane.getByText(`Step ${step} of 5`).isVisible()) break;
      await pane.getByRole("button", { name: "Next", exact: true }).click();
    }
    return pane.getByLabel(label, { exact: true });
  };
}

function atMeetingStep(index: number, label: string | RegExp): Form["open"] {
  return async (workbench) => {
    await openInner(workbench, "Core group meeting");
    await workbench.pane.getByLabel("Go to a step").selectOption({ index });
    return labelled(workbench, label);
  };
}

async function beginMeeting(workbench: Workbench): Promise<void> {
  await openInner(workbench, "Core group meeting");
  await workbench.pane.getByLabel("Child’s first name").fill("Finlay");
  await workbench.pane.getByRole("button", { name: "Begin a meeting" }).click();
}

async function openInner(workbench: Workbench, name: string): Promise<void> {
  await openView(workbench, "Plan");
  await workbench.pane.getByRole("button", { name }).click();
}

function labelled({ pane }: Workbench, label: string | RegExp): Locator {
  return pane.getByLabel(label, typeof label === "string" ? { exact: true } : {}).first();
}
