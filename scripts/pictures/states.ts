import { letterDocument, unknownForm, withProtection } from "../../test/browser/helpers/documents";
import {
  askHost,
  openFile,
  openView,
  press,
  sample,
  setAside,
  type Workbench,
} from "../../test/browser/helpers/workbench";
import { meetingStates } from "./meeting-states";

/** Each state of the pane: how it comes about. */
export const states: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  findings: (workbench) => check(workbench),
  why: async (workbench) => {
    await check(workbench);
    await workbench.pane.getByText("Why?").first().click();
  },
  "nothing-to-fix": async (workbench) => {
    await openFile(workbench, "good.docx", sample("childs-plan-good.docx"));
    await check(workbench);
  },
  blank: async (workbench) => {
    await openFile(workbench, "blank.docx", sample("childs-plan-blank.docx"));
    await check(workbench);
  },
  "another-form": async (workbench) => {
    await openFile(workbench, "flat.docx", sample("childs-plan-flat.docx"));
    await check(workbench);
  },
  "no-plan": async (workbench) => {
    await openFile(workbench, "letter.docx", letterDocument());
    await check(workbench);
  },
  "show-table": async (workbench) => {
    await openFile(workbench, "unknown.docx", unknownForm);
    await check(workbench);
    await workbench.pane.getByRole("button", { name: "Show Amas the table" }).click();
    await workbench.pane.getByLabel("Table with the targets").selectOption({ index: 1 });
    await workbench.pane.getByLabel("Wee steps", { exact: true }).selectOption("Short-term target");
  },
  "shown-table": async (workbench) => {
    await states["show-table"]?.(workbench);
    await workbench.pane.getByRole("button", { name: "Keep" }).click();
    await openView(workbench, "Settings");
    await workbench.pane.getByText("Hand this to other schools").click();
  },
  protected: async (workbench) => {
    await openFile(workbench, "protected.docx", withProtection(sample("childs-plan-sample.docx")));
    await check(workbench);
  },
  failed: async (workbench) => {
    await askHost(workbench, (host) => {
      host.faults.sync = "GeneralException";
      host.faults.file = true;
    });
    await check(workbench);
  },
  plan: async (workbench) => {
    await openView(workbench, "Plan");
    await workbench.pane.getByRole("img").waitFor();
  },
  settings: async (workbench) => {
    await openView(workbench, "Settings");
    await workbench.pane.getByText("Term dates").click();
  },
  "set-aside": async (workbench) => {
    await check(workbench);
    const { pane } = workbench;
    await setAside(workbench, "Amas has misread it");
    await pane.getByText("Set aside (1)").click();
  },
  "setting-aside": async (workbench) => {
    await check(workbench);
    await workbench.pane.getByText("Why?").first().click();
    await workbench.pane.getByRole("button", { name: "Set aside…" }).first().click();
  },
  "write-empty": async (workbench) => {
    await openView(workbench, "Write");
    await workbench.pane.getByLabel("Short-term target", { exact: true }).waitFor();
  },
  "write-half": async (workbench) => {
    await states["write-empty"]?.(workbench);
    const { pane } = workbench;
    await pane.getByLabel("Which long-term target").selectOption({ index: 1 });
    await pane
      .getByLabel("Short-term target", { exact: true })
      .fill("Finlay will stop shouting and read 20 words aloud.");
  },
  "write-long-term": async (workbench) => {
    await states["write-empty"]?.(workbench);
    const { pane } = workbench;
    await pane.getByLabel("What would you like to do?").selectOption("Add a long-term target");
    await pane
      .getByLabel("Long-term target", { exact: true })
      .fill("Finlay will play with his friends at break and feel safe in the playground.");
    await pane.getByRole("button", { name: "Included" }).click();
  },
  review: async (workbench) => {
    await openView(workbench, "Review");
    await workbench.pane.getByLabel("Date of the review").fill("2026-12-04");
  },
  "review-target": async (workbench) => {
    await openView(workbench, "Review");
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    await pane.getByRole("button", { name: "Partly achieved" }).click();
    await pane.getByLabel("In your words").fill("Reads 30 of 40 words");
  },
  "review-forward": async (workbench) => {
    await states["review-target"]?.(workbench);
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    await pane.getByRole("combobox").selectOption({ index: 1 });
  },
  "review-preview": async (workbench) => {
    await states["review-forward"]?.(workbench);
    const { pane } = workbench;
    await pane.getByRole("button", { name: "Next", exact: true }).click();
    await pane.getByRole("button", { name: "See what will be written" }).click();
    await pane.getByRole("heading", { name: "This will be written" }).waitFor();
  },
  "write-preview": async (workbench) => {
    await states["write-half"]?.(workbench);
    const { pane } = workbench;
    await pane
      .getByLabel("Short-term target", { exact: true })
      .fill("By 18 December 2026 Finlay will read aloud 20 word cards with one prompt.");
    await pane.getByRole("button", { name: "See what will be written" }).click();
    await pane.getByRole("heading", { name: "This will be written" }).waitFor();
  },
  written: async (workbench) => {
    await states["write-preview"]?.(workbench);
    await workbench.pane.getByRole("button", { name: "Write it into the plan" }).click();
    await workbench.pane.getByText("It stands in the plan").waitFor();
  },
  "not-written": async (workbench) => {
    await openFile(workbench, "protected.docx", withProtection(sample("childs-plan-sample.docx")));
    await states["write-half"]?.(workbench);
    await workbench.pane.getByRole("button", { name: "See what will be written" }).click();
    await workbench.pane.getByText("Nothing was written").waitFor();
  },
  ...meetingStates,
};

/** Checks the plan and waits for what was found. */
export async function check(workbench: Workbench): Promise<void> {
  await press(workbench, "Check my targets");
  await workbench.pane.getByRole("button", { name: "Check again" }).waitFor();
}

