import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const record = (body: string) => wordsOf(iep + heading("Review Record") + body).reviews;
const lines = (...all: readonly string[]) => record(all.map(paragraph).join(""));

const both = { date: "12/11/26", invited: ["Mum", "CT", "OT"], attended: ["Mum", "CT"] };

describe("those who were asked and came, and those who were asked and did not", () => {
  it.each([
    [["Invited and attended: Mum, CT", "Invited but did not attend: OT"]],
    [["Asked and came: Mum, CT", "Asked but could not come: OT"]],
    [["Invited and present: Mum, CT", "Invited but unable to attend: OT"]],
    [["Invited and present – Mum, CT", "Invited but absent – OT"]],
    // Named again.
    [["Invited: Mum, CT, OT", "Attended: Mum, CT", "Invited but did not attend: OT"]],
    [["Invited: Mum, CT, OT (apologies)", "Attended: Mum, CT"]],
    [["Invited: Mum, CT, OT (sent apologies)", "Attended: Mum, CT (OT sent apologies)"]],
    [["Invited: Mum; CT; OT – did not attend", "Attended: Mum; CT"]],
    // Near miss: nothing says that who sent apologies is not among those invited.
    [["Invited: Mum, CT, OT", "Attended: Mum, CT", "Apologies: OT"]],
  ])("are all who were asked: %j", (told) => {
    expect(lines("Meeting on 12/11/26", ...told)).toEqual([both]);
    expect(lines("Date: 12/11/26", ...told)).toEqual([both]);
  });

  it("of each meeting for itself", () => {
    const reviews = lines(
      "12/11/26 – Termly review (minutes sent 19/11/26).",
      "Invited and attended: Mum, CT",
      "Invited but did not attend: OT",
      "18/3/27 – Termly review (minutes sent 25/3/27).",
      "Invited and attended: CT, OT",
      "Invited but did not attend: Mum",
    );
    expect(reviews).toEqual([
      { type: "Termly review", minutesSent: "19/11/26", ...both },
      {
        type: "Termly review",
        date: "18/3/27",
        invited: ["CT", "OT", "Mum"],
        attended: ["CT", "OT"],
        minutesSent: "25/3/27",
      },
    ]);
  });

  it("in one paragraph", () => {
    const told = "Invited and attended: Mum, CT. Invited but did not attend: OT.";
    expect(lines(`Termly review 12/11/26. ${told}`)).toEqual([{ type: "Termly review", ...both }]);
  });

  it.each([
    ["Present", "Invited but absent"],
    ["Attended", "Invited, did not attend"],
    ["Who came", "Asked but could not come"],
  ])("in columns: %s, %s", (came, away) => {
    const columns = table([
      ["Date of meeting", came, away, "Minutes sent"],
      ["12/11/26", "Mum, CT", "OT", "19/11/26"],
      ["18/3/27", "Mum, CT", "", ""],
    ]);
    expect(record(columns)).toEqual([
      { ...both, minutesSent: "19/11/26" },
      { date: "18/3/27", invited: ["Mum", "CT"], attended: ["Mum", "CT"], minutesSent: "" },
    ]);
  });

  it("in columns beside all who were asked", () => {
    const columns = table([
      ["Date", "Invited", "Attended", "Invited but did not attend"],
      ["12/11/26", "Mum, CT, OT", "Mum, CT", "OT"],
    ]);
    expect(record(columns)).toEqual([both]);
  });

  it("by ticks beside each", () => {
    const ticks = table([
      ["Name", "Attended", "Invited but did not attend"],
      ["Mum", "✓", ""],
      ["CT", "✓", ""],
      ["OT", "", "✓"],
    ]);
    expect(record(paragraph("Date: 12/11/26") + ticks)).toEqual([both]);
  });

  it("in a card", () => {
    const card = table([
      ["Date of meeting", "12/11/26"],
      ["Invited and attended", "Mum, CT"],
      ["Invited but did not attend", "OT"],
    ]);
    expect(record(card)).toEqual([both]);
  });
});
