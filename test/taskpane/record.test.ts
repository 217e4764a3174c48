import { addNeed, changeNeed, newNeedConversation } from "../../src/meeting/need";
import { printablePage } from "../../src/taskpane/printable-page";
import { meetingRecord, needRecord } from "../../src/taskpane/strings/record";
import { endedMeeting } from "../meeting/played";

describe("the record of a meeting", () => {
  const parts = meetingRecord(endedMeeting());

  it("has the flip-chart sheets with the votes, each on paper of its own", () => {
    const issues = parts.find(({ heading }) => heading.startsWith("What really are the issues"));
    expect(issues?.isSheet).toBe(true);
    expect(issues?.items).toHaveLength(14);
    expect(issues?.items?.[0]).toEqual({
      text: "Support her reading: 14 votes, taken on",
      isStrong: true,
    });
  });

  it("says who was not there, and what goes to the action plan", () => {
    const meeting = endedMeeting();
    const people = meeting.people.map((person, index) => ({ ...person, isPresent: index > 0 }));
    const [first, ...others] = meetingRecord({ ...meeting, people });
    expect(first?.items?.[0]?.text).toBe("Mrs Grant, Depute Head (not there)");
    expect(others.at(-1)?.items).toEqual([{ text: "A quiet corner", isStrong: false }]);
  });

  it("is a page in which nobody's words are taken for markup", () => {
    const page = printablePage("A & B", [
      { heading: "<b>", text: 'say "no"', items: [{ text: "<script>", isStrong: true }] },
    ]);
    expect(page).toContain("<title>A &amp; B</title>");
    expect(page).toContain(
      "<h2>&lt;b&gt;</h2><p>say &quot;no&quot;</p><ul><li><strong>&lt;script&gt;</strong></li></ul>",
    );
  });
});

describe("the record of the conversation on the need", () => {
  it("has every need with its answer and the section that the outcome rests on", () => {
    const named = addNeed(addNeed(newNeedConversation, "To read"), "To play");
    const answered = changeNeed(
      changeNeed(named, 1, { metBy: "individual", because: "Two years behind" }),
      2,
      { metBy: "class" },
    );
    const [needs, , outcome, kind] = needRecord({ ...answered, otherServiceDelivers: false });
    expect(needs?.items?.map(({ text }) => text)).toEqual([
      "To read: in neither: it stays unmet. Two years behind",
      "To play: in the planning for the whole class",
    ]);
    expect(outcome?.text).toContain("Section 3, step 4");
    expect(kind?.heading).toContain("single-agency");
  });
});
