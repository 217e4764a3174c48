import * as v from "valibot";
import { StoredDuties, StoredMeeting, StoredNeed } from "../../src/actions/meeting-schema";
import { addNeed, newNeedConversation } from "../../src/meeting/need";
import { newMeeting } from "../../src/meeting/meeting";
import { endedMeeting, votedMeeting } from "../meeting/played";

const again = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("what a document keeps of a meeting", () => {
  it.each([
    ["just begun", newMeeting("Kirsty", "2026-09-10")],
    ["interrupted in the voting", votedMeeting()],
    ["interrupted at a target's sheet", { ...endedMeeting(), step: { at: "ideas", target: 1 } }],
    ["ended", endedMeeting()],
  ])("comes back as it was: %s", (_, meeting) => {
    expect(v.parse(StoredMeeting, again(meeting))).toEqual(meeting);
  });

  it.each([
    ["a member more", { ...newMeeting("K", "2026-09-10"), score: 1 }],
    ["a step nobody knows", { ...newMeeting("K", "2026-09-10"), step: { at: "lunch" } }],
    ["a day that is none", newMeeting("K", "next week")],
    ["more words than anyone says", { ...newMeeting("K", "2026-09-10"), shared: "x".repeat(5001) }],
  ])("is not taken with %s", (_, stored) => {
    expect(v.safeParse(StoredMeeting, again(stored)).success).toBe(false);
  });

  it("keeps the conversation on needs, and who does what", () => {
    const need = addNeed(newNeedConversation, "Reading");
    expect(v.parse(StoredNeed, again(need))).toEqual(need);
    const duties = { school: "primary", duties: { liaise: "Ms Munro" } };
    expect(v.parse(StoredDuties, again(duties))).toEqual(duties);
    expect(v.safeParse(StoredDuties, { school: "primary", duties: { cook: "x" } }).success).toBe(
      false,
    );
  });
});
