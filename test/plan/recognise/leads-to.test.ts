import { heading, p, run, tbl } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Strategies", "Who"],
    ["Kai will feel settled", "Kai will greet his key adult", "Rota", "CT"],
  ]);
const people = table([
  ["Name", "Invited", "Attended"],
  ["Carer (Mrs Eck)", "☒", "☒"],
  ["SLT", "☒", "☐"],
]);
const who = { invited: ["Carer (Mrs Eck)", "SLT"], attended: ["Carer (Mrs Eck)"] };
const day = ["Date of review", "30/11/2026"] as const;
const kind = ["Type", "Termly review"] as const;
const bold = (words: string) => ({ xml: p(run(words, "<w:b/>")) });
const reviewsOf = (above: string, title = "Review") =>
  wordsOf(iep + heading(title, 2) + above + people).reviews;

describe("the day and kind of a meeting right above the table of who came", () => {
  it.each([
    ["in a card", table([day, kind])],
    [
      "with labels in bold",
      tbl(
        2,
        [day, kind].map(([label, said]) => [bold(label), said]),
      ),
    ],
    ["beside one another", table([[...day, ...kind]])],
    [
      "under headings",
      table([
        ["Date of review", "Type of review"],
        [day[1], kind[1]],
      ]),
    ],
    ["on lines", paragraph("Date of review: 30/11/2026") + paragraph("Type: Termly review")],
  ])("are of that meeting: %s", (_name, above) => {
    expect(reviewsOf(above)).toEqual([{ type: "Termly review", date: "30/11/2026", ...who }]);
  });

  it("are so under a heading that says nothing of it", () => {
    const title = "How did it go?";
    expect(reviewsOf(table([day]) + paragraph(""), title)).toEqual([{ date: day[1], ...who }]);
  });

  it.each([
    ["under another heading", table([day]) + heading("Who was there", 2)],
    ["with something else", table([day, ["Venue", "Library"]])],
  ])("near miss: %s", (_name, above) => {
    expect(reviewsOf(above)).not.toContainEqual({ date: day[1], ...who });
  });
});
