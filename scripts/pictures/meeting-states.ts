import { openView, type Workbench } from "../../test/browser/helpers/workbench";

/** What people do together about the plan: each state, and how it comes about. */
export const meetingStates: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  need: async (workbench) => {
    await openInner(workbench, "Does this child need an IEP?");
    const { pane } = workbench;
    await pane.getByLabel("A need").fill("To read short texts");
    await pane.getByLabel("A need").press("Enter");
  },
  "need-outcome": async (workbench) => {
    await meetingStates["need"]?.(workbench);
    await workbench.pane.getByLabel("In neither: it stays unmet").check();
  },
  year: async (workbench) => {
    await openInner(workbench, "The year");
    await workbench.pane.getByRole("heading", { name: "Who does what" }).waitFor();
  },
  progress: async (workbench) => {
    await openInner(workbench, "Progress since");
    await workbench.pane.getByRole("img", { name: /^This plan: / }).waitFor();
  },
  "meeting-before": (workbench) => openInner(workbench, "Core group meeting"),
  "meeting-people": async (workbench) => {
    await meetingStates["meeting-before"]?.(workbench);
    const { pane } = workbench;
    await pane.getByLabel("Child’s first name").fill("Finlay");
    await pane.getByRole("button", { name: "Begin a meeting" }).click();
    await pane.getByRole("heading", { name: "Who is here" }).waitFor();
    for (const name of ["Alison Reid", "Mr Ross"]) {
      await pane.getByLabel("Name", { exact: true }).fill(name);
      await pane.getByRole("button", { name: "Add", exact: true }).click();
    }
  },
  "meeting-sharing": (workbench) => atStep(workbench, 1),
  "meeting-issues": async (workbench) => {
    await atStep(workbench, 2);
    const { pane } = workbench;
    for (const issue of ["Join in at break", "Read short texts with more confidence"]) {
      await pane.getByLabel("Suggestion", { exact: true }).fill(issue);
      await pane.getByRole("button", { name: "Write up" }).click();
    }
  },
  "meeting-votes": async (workbench) => {
    await meetingStates["meeting-issues"]?.(workbench);
    await workbench.pane.getByLabel("Go to a step").selectOption({ index: 3 });
  },
  "meeting-targets": (workbench) => atStep(workbench, 4),
};

async function openInner(workbench: Workbench, name: string): Promise<void> {
  await openView(workbench, "Plan");
  await workbench.pane.getByRole("button", { name }).click();
}

async function atStep(workbench: Workbench, index: number): Promise<void> {
  await meetingStates["meeting-people"]?.(workbench);
  await workbench.pane.getByLabel("Go to a step").selectOption({ index });
}
