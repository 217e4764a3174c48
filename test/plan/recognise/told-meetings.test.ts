import { heading } from "../../fixtures/word-xml";
import { paragraph } from "../../helpers/docx";
import { iep, wordsOf } from "./outline";

const record = (...lines: readonly string[]) =>
  wordsOf(iep + heading("Review record") + lines.map(paragraph).join(""));

describe("a meeting that is told", () => {
  it.each([
    [
      ["We met on 12/11/26 for a review. Mum and CT attended."],
      { date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["We met on 12/11/26 for the annual review.", "Mum came but Dad could not."],
      { type: "annual review", date: "12/11/26", attended: ["Mum"] },
    ],
    [
      ["A review was held on 12 November 2026. Those present were Mum, Mrs. Ross and the CT."],
      { date: "12 November 2026", attended: ["Mum", "Mrs. Ross", "the CT"] },
    ],
    [
      [
        "The termly review took place on 12.11.26. Mum, Dad and Mrs Ross were invited. Mum and Mrs Ross attended the meeting.",
      ],
      {
        type: "termly review",
        date: "12.11.26",
        invited: ["Mum", "Dad", "Mrs Ross"],
        attended: ["Mum", "Mrs Ross"],
      },
    ],
    [
      ["The IEP was reviewed on 12/11/26. Mum, Mrs Ross and Ailsa took part."],
      { date: "12/11/26", attended: ["Mum", "Mrs Ross", "Ailsa"] },
    ],
    [
      ["Annual review 12/11/26. We invited Mum, Dad and the EP. Mum and Dad were there."],
      {
        type: "Annual review",
        date: "12/11/26",
        invited: ["Mum", "Dad", "the EP"],
        attended: ["Mum", "Dad"],
      },
    ],
    [
      ["Annual review took place on 12/11/26. The meeting was attended by Mum and the CT."],
      { type: "Annual review", date: "12/11/26", attended: ["Mum", "the CT"] },
    ],
    [
      ["The meeting of 12/11/26 (termly review) was attended by Mum and CT."],
      { type: "termly review", date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["We met on 12/11/26 for the mid-session review.", "Those who attended were Mum and CT."],
      { type: "mid-session review", date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["Isla’s annual review was on 12/11/26. Mum and CT attended."],
      { type: "annual review", date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["We held a mid-session review on 12/11/26. Mum and CT attended."],
      { type: "mid-session review", date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["On 12/11/26 we had an end of session review. Mum and CT attended."],
      { type: "end of session review", date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["The P7 moving-on meeting was held on 12/11/26. Mum and CT attended."],
      { type: "P7 moving-on meeting", date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["We met on 12/11/26 for a short review. Mum and CT attended."],
      { date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["We met on 12/11/26 for our review meeting. Mum and CT came."],
      { date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["We met on 12/11/26. Mum and Dad were able to come. It was attended by the EP too."],
      { date: "12/11/26", attended: ["Mum", "Dad", "the EP"] },
    ],
    [
      ["We met on 12/11/26. Mum attended in person and the EP joined by phone."],
      { date: "12/11/26", attended: ["Mum", "the EP"] },
    ],
    [
      [
        "Our annual review was on 12/11/26. Mum and Dad were invited by letter (1/11/26) but only Dad was able to attend.",
      ],
      {
        type: "annual review",
        date: "12/11/26",
        invited: ["Mum", "Dad"],
        attended: ["Dad"],
        invitationsSent: "1/11/26",
      },
    ],
    [
      ["The review on 12/11/26 was attended by Mum and CT, with apologies from the EP."],
      { date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["Termly review, 12/11/26, chaired by the HT.", "Mum and CT attended, the EP sent a report."],
      { type: "Termly review", date: "12/11/26", attended: ["Mum", "CT"] },
    ],
    [
      ["I met with Mum and the CT on 12/11/26 for a termly review."],
      { type: "termly review", date: "12/11/26", attended: ["Mum", "the CT"] },
    ],
    [
      ["Mum, Mrs Ross and the CT met on 12/11/26."],
      { date: "12/11/26", attended: ["Mum", "Mrs Ross", "the CT"] },
    ],
    [
      ["The interim review was held on 12/11/26 with Mum and Mrs Ross."],
      { type: "interim review", date: "12/11/26", attended: ["Mum", "Mrs Ross"] },
    ],
  ])("is read from its sentences: %j", (lines, review) => {
    expect(record(...lines).reviews).toEqual([review]);
  });

  it.each([
    "Termly review 12/11/26: invited Mum, CT; attended Mum. Annual review 5/6/27: invited Dad, CT; attended CT.",
    "The Termly review was held on 12/11/26. We invited Mum and CT. Mum came. The Annual review took place on 5/6/27. We invited Dad and CT. All but Dad came.",
  ])("is apart from the next in one paragraph: %s", (line) => {
    expect(record(line).reviews).toEqual([
      { type: "Termly review", date: "12/11/26", invited: ["Mum", "CT"], attended: ["Mum"] },
      { type: "Annual review", date: "5/6/27", invited: ["Dad", "CT"], attended: ["CT"] },
    ]);
  });

  it("is one where its day is said again", () => {
    const line = "We met on 12/11/26. Mum came. The review on 12/11/26 was attended by the EP too.";
    expect(record(line).reviews).toHaveLength(1);
  });

  it.each([
    "Letters inviting Mum, the EP and Mrs Ross (CT) to the meeting of 12/11/26 (Termly review) were sent on 20/10/26.",
    "Invitations to the Termly review on 12/11/26 went to Mum, the EP and Mrs Ross (CT) on 20/10/26.",
    "Letters went to Mum, the EP and Mrs Ross (CT) on 20/10/26 for the Termly review on 12/11/26.",
    "The invitations for the Termly review (12/11/26) were sent on 20/10/26 to Mum, the EP and Mrs Ross (CT).",
  ])("has the day of its letters, and not its own for that: %s", (line) => {
    const invited = ["Mum", "the EP", "Mrs Ross (CT)"];
    const [review] = record(line, "Mum and the EP attended.").reviews ?? [];
    expect(review).toEqual({
      type: "Termly review",
      date: "12/11/26",
      invited,
      attended: ["Mum", "the EP"],
      invitationsSent: "20/10/26",
    });
  });

  const review = {
    type: "Termly review",
    date: "2 June 2026",
    invited: ["Mum", "Dad", "CT"],
    attended: ["Mum", "CT"],
  };
  const sent = { invitationsSent: "12 May", minutesSent: "9 June" };
  it.each([
    ["Termly review, 2 June 2026 (invited: Mum, Dad, CT; attended: Mum, CT)", review],
    ["Termly review on 2 June 2026 – invited Mum, Dad, CT; came Mum, CT", review],
    ["Termly review (2 June 2026): invited Mum, Dad, CT, came Mum and CT", review],
    ["Termly review [2 June 2026] – asked: Mum, Dad, CT – came: Mum, CT", review],
    ["Termly review 2 June 2026: Mum/Dad/CT invited; Mum/CT attended", review],
    ["Termly review | 2 June 2026 | Invited Mum, Dad, CT | Attended Mum, CT", review],
    [
      "Termly review, 2 June 2026 / Invited: Mum, Dad, CT / Attended: Mum, CT / Invites sent: 12 May / Minutes sent: 9 June",
      { ...review, ...sent },
    ],
    [
      "• Termly review (2 June 2026). Invitations sent: 12 May. Invited: Mum, Dad, CT. Attended: Mum, CT. Minutes sent: 9 June.",
      { ...review, ...sent },
    ],
    [
      "1) Termly review (2 June 2026) — Mum, Dad and CT were invited on 12 May. Dad sent his apologies; Mum and CT came. The minutes followed on 9 June.",
      { ...review, ...sent },
    ],
    [
      "Termly review – 2 June 2026. We invited Mum, Dad and CT. All but Dad came. Invitations went out on 12 May; the minutes were sent on 9 June.",
      { ...review, ...sent },
    ],
    ["2 June 2026 – Termly review. Invited: Mum, Dad, CT. Attended: Mum, CT.", review],
    [
      "Termly review 2 June 2026: Mum, Dad, CT invited (12 May); Mum and CT attended; minutes sent 9 June",
      { ...review, ...sent },
    ],
    [
      "Termly review 2 June 2026. Invited: Mum, Dad and CT (letters sent 12 May). Attended: Mum, CT.",
      { ...review, invitationsSent: sent.invitationsSent },
    ],
    [
      "Termly review 2 June 2026. Invited: Mum, Dad, CT (all asked on 12 May). Attended: Mum, CT.",
      { ...review, invitationsSent: sent.invitationsSent },
    ],
    [
      "Termly review 2 June 2026. Mum, Dad and CT had been invited by letter on 12 May. Mum and CT came.",
      { ...review, invitationsSent: sent.invitationsSent },
    ],
  ])("is read between signs of any kind: %s", (line, read) => {
    expect(record(line).reviews).toEqual([read]);
  });

  it.each([
    [
      ["Annual review 12/11/26. We invited Mum, Dad and Hamish. All three attended."],
      { invited: ["Mum", "Dad", "Hamish"], attended: ["Mum", "Dad", "Hamish"] },
    ],
    [
      ["Annual review (12/11/26)", "We asked Mum and Dad on 1 November.", "They both came."],
      { invited: ["Mum", "Dad"], attended: ["Mum", "Dad"], invitationsSent: "1 November" },
    ],
    [
      ["Annual review 12/11/26. Invited: Mrs Ross, Hamish and his mum. Attended: Mrs Ross."],
      { invited: ["Mrs Ross", "Hamish", "his mum"], attended: ["Mrs Ross"] },
    ],
    [
      ["The annual review on 12/11/26 was attended by Mum, the CT and Mrs Ross (HT)."],
      { type: "annual review", attended: ["Mum", "the CT", "Mrs Ross (HT)"] },
    ],
    [
      ["2. Annual review on 12/11/26", "Invited: Mrs Ross, HT; Mr Tait, father"],
      { invited: ["Mrs Ross, HT", "Mr Tait, father"] },
    ],
    [
      [
        "Annual review 12/11/26",
        "People:",
        "Mrs Ross (HT) – invited, attended",
        "Dr Orr – invited, did not attend",
      ],
      { invited: ["Mrs Ross (HT)", "Dr Orr"], attended: ["Mrs Ross (HT)"] },
    ],
    [
      ["Annual review 12/11/26. Mum (came), Dad (apologies), Mrs Ross (came)"],
      { attended: ["Mum", "Mrs Ross"] },
    ],
    [
      ["Annual review 12/11/26 – all invited came: Mum, CT"],
      { invited: ["Mum", "CT"], attended: ["Mum", "CT"] },
    ],
    [
      ["Annual review 12/11/26, Mum and CT present, EP unable to attend, minutes sent 19/11/26"],
      { attended: ["Mum", "CT"], minutesSent: "19/11/26" },
    ],
    [
      ["Annual review 12/11/26. Invitations were sent out to Mum and CT on 7/10/26. Mum came."],
      { invited: ["Mum", "CT"], attended: ["Mum"], invitationsSent: "7/10/26" },
    ],
    [
      ["Annual review – 12/11/26", "Attended: Mrs Orr, Callie Spence (PSA) and Mr and Mrs Bain"],
      { attended: ["Mrs Orr", "Callie Spence (PSA)", "Mr and Mrs Bain"] },
    ],
  ])("says who: %j", (lines, who) => {
    const { reviews, problems } = record(...lines);
    expect(reviews).toEqual([{ type: "Annual review", date: "12/11/26", ...who }]);
    expect(problems).toEqual([]);
  });

  it.each([
    ["Annual review 12/11/26. There were four of us: Mum, CT, HT and Kai."],
    ["Annual review 12/11/26. We invited Mum, Dad and CT. Both came."],
    ["Annual review 12/11/26. Present: Mum, CT. Also invited: EP."],
    ["We asked Mum along on 3 May for the review on 24 May 2026. Only Mum came."],
  ])("is said where a part of it is not plain: %s", (line) => {
    expect(record(line).problems).toContain("review-partly-read");
  });

  it("is not a key of letters", () => {
    expect(record("I = invited, A = attended").reviews ?? []).toEqual([]);
  });

  it.each([
    ["We will meet on 12/11/26. Mum and CT will attend."],
    ["The next review will be held on 12/11/26. Mum and CT were invited."],
    ["The targets met on 12/11/26 were shared. Everything attended to."],
  ])("is none where it is still to come or another thing: %s", (line) => {
    expect(record(line).reviews ?? []).toEqual([]);
  });

  it.each([
    ["The group came together on 12/11/26 in the hall. It was well attended by family."],
    ["We had our review one day in May, 12/05/26. We were all there bar one."],
  ])("is said where the sentences do not say who: %s", (line) => {
    expect(record(line).problems).toContain("review-partly-read");
  });
});
