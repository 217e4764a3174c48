import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { planOf } from "./outline";

const title = heading("Individualised Education Programme");
const iep =
  title +
  table([
    ["Long term target", "Wellbeing indicator", "Short term target", "Strategies", "Who"],
    ["Ailsa will read more", "Achieving", "Ailsa will read 30 words a week", "Word tin", "CT"],
  ]);

/** Problems, and in what words they are told. */
function said(body: string) {
  const { problems, evidence } = planOf(body);
  return { codes: problems.map(({ code }) => code), evidence: evidence.join(" ") };
}

it.each<[what: string, code: string, body: string, excerpt: string]>([
  [
    "who came, beside a label that no reader looked for there",
    "review-partly-read",
    iep +
      paragraph("This page") +
      table([
        ["Sheet", "Attended"],
        ["4", "Mrs Ross, Mum"],
      ]),
    "Mrs Ross, Mum",
  ],
  [
    "when minutes were sent",
    "review-partly-read",
    iep +
      paragraph("This page") +
      table([
        ["Sheet", "Minutes sent"],
        ["4", "14/12/2026"],
      ]),
    "14/12/2026",
  ],
])("said: %s", (_, code, body, excerpt) => {
  const { codes, evidence } = said(body);
  expect(codes).toContain(code);
  expect(evidence).toContain(excerpt);
});

it.each<[what: string, body: string]>([
  ["where the pupil goes, above the targets", table([["Attends", "Ardvannie Primary"]]) + iep],
  [
    "names and days below signatures",
    iep +
      table([
        ["Name", "Signature", "Date"],
        ["Mrs Ross", "A Ross", "25/11/25"],
      ]),
  ],
  ["nothing beside a label", iep + table([["Pupil comments", "n/a"]])],
])("nothing: %s", (_, body) => {
  expect(said(body).codes).toEqual([]);
});
