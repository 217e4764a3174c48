import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const meetingsIn = (lines: readonly string[]) =>
  wordsOf(iep + heading("Review record") + lines.map(paragraph).join("")).reviews;

describe("a meeting in one line", () => {
  const whole = { type: "Termly", date: "28/11/25", attended: ["Mrs Ross", "Mum"] };

  it.each([
    "Termly 28/11/25 – present: Mrs Ross, Mum.",
    "Termly, 28/11/25 - attended: Mrs Ross; Mum",
    "28/11/25 (Termly). There: Mrs Ross, Mum.",
    "(Termly) on 28/11/25. Present: Mrs Ross, Mum",
  ])("may say no more than kind and day before who came: %s", (line) => {
    expect(meetingsIn([line])).toEqual([whole]);
  });

  it.each([
    ["Date: 28/11/25. Attended: Mrs Ross, Mum. Minutes sent 1/12/25.", { minutesSent: "1/12/25" }],
    [
      "Date: 28/11/25. Attended: Mrs Ross, Mum. Notes issued on Mon 1 Dec",
      { minutesSent: "Mon 1 Dec" },
    ],
    [
      "Review held 28/11/25; attended: Mrs Ross; Mum; invitations sent 4/11/25; minutes sent 1/12/25.",
      { invitationsSent: "4/11/25", minutesSent: "1/12/25" },
    ],
    [
      "Invitations sent 4/11/25. Date: 28/11/25. Attended: Mrs Ross, Mum",
      { invitationsSent: "4/11/25" },
    ],
  ])("has the dates that stand behind their labels without a colon: %s", (line, sent) => {
    const { date, attended } = whole;
    expect(meetingsIn([line])).toEqual([{ date, attended, ...sent }]);
  });

  it.each([
    ["Date: 28/11/25. Attended: Mrs Ross (from 11), Mum", ["Mrs Ross (from 11)", "Mum"]],
    ["Date: 28/11/25. Attended: Mrs Ross, Primary 4 teacher", ["Mrs Ross", "Primary 4 teacher"]],
  ])("has its people where a number is no date: %s", (line, attended) => {
    expect(meetingsIn([line])).toEqual([{ date: "28/11/25", attended }]);
  });
});

describe("a meeting in sentences", () => {
  const who = { invited: ["Mum", "Dad", "CT"], attended: ["Mum", "CT"] };
  const sent = { invitationsSent: "20 October 2026", minutesSent: "19 November 2026" };

  it.each([
    ["A termly review was held on 12 November 2026.", "termly review"],
    ["The annual review meeting took place on 12 November 2026.", "annual review meeting"],
  ])("has its kind and day in the first, and two dates in the last: %s", (first, type) => {
    const line =
      `${first} Invited: Mum, Dad, CT. Attended: Mum and CT. ` +
      "Invitations were sent on 20 October 2026 and minutes on 19 November 2026.";
    expect(meetingsIn([line])).toEqual([{ type, date: "12 November 2026", ...who, ...sent }]);
  });

  it.each([
    "12/11/26 – Termly review – Invited: Mum, Dad, CT – Attended: Mum, CT",
    "Termly review, 12/11/26 – Invited: Mum; Dad; CT – Apologies: Dad – Attended: Mum & CT",
  ])("may be parted at dashes: %s", (line) => {
    expect(meetingsIn([line])).toEqual([{ type: "Termly review", date: "12/11/26", ...who }]);
  });

  it.each(["Our review was held on time.", "A termly review was held on the phone."])(
    "is none without a day: %s",
    (line) => {
      expect(meetingsIn([line]) ?? []).toEqual([]);
    },
  );
});

describe("what pupil and parents said below those who came", () => {
  const read = (lines: readonly string[]) =>
    wordsOf(iep + heading("Reviews", 2) + lines.map(paragraph).join(""));
  const met = "Termly 28/11/25 – present: Mrs Ross, Mum.";

  it("is a comment, however short, and nobody's name", () => {
    const { reviews, comments } = read([met, "Pupil: swimming yes!!", "Parent: more on clubs"]);
    expect(reviews[0]?.attended).toEqual(["Mrs Ross", "Mum"]);
    expect(comments).toEqual([
      { by: "pupil", date: "28/11/25", text: "swimming yes!!" },
      { by: "parent", date: "28/11/25", text: "more on clubs" },
    ]);
  });

  it("is no comment where it names somebody", () => {
    expect(read([met, "Pupil: Ailsa Ross", "Parent: Mrs Ross"]).comments).toEqual([]);
  });
});

describe("a heading over one meeting, or over who came", () => {
  const card = table([
    ["Type", "Termly review"],
    ["Date", "18 November 2025"],
  ]);
  const people = table([
    ["Who", "Asked to come", "Came"],
    ["Ailsa", "✓", "✓"],
    ["Mrs Ross", "✓", ""],
  ]);

  it.each(["Meeting held", "Review held"])("begins the record: %s", (title) => {
    expect(wordsOf(iep + heading(title, 2) + card + paragraph("") + people).reviews).toEqual([
      {
        type: "Termly review",
        date: "18 November 2025",
        invited: ["Ailsa", "Mrs Ross"],
        attended: ["Ailsa"],
      },
    ]);
  });

  it.each(["Who came to reviews", "Who was at each meeting", "Who attended our review meetings"])(
    "stands over a grid of ticks: %s",
    (title) => {
      const grid = table([
        ["Attended (tick)", "2 Oct 2025", "15 Jan 2026"],
        ["Mrs Ross", "✓", "✓"],
        ["Mum", "", "✓"],
      ]);
      expect(wordsOf(iep + heading(title) + grid).reviews).toEqual([
        { date: "2 Oct 2025", attended: ["Mrs Ross"] },
        { date: "15 Jan 2026", attended: ["Mrs Ross", "Mum"] },
      ]);
    },
  );
});
