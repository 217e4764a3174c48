import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const targets = table([
  ["Long term target", "Short term target", "How", "By when", "Evaluation"],
  ["Confident in signing", "Makaton level 1, with pupils", "Online course", "Feb 2027", ""],
]);

const levelOf = (front: string) => wordsOf(front + targets).recognised;

it.each([
  [
    "a post and who reviews it",
    table([
      ["Name", "J Petrie", "Post", "Pupil Support Assistant"],
      ["Reviewer", "DHT", "Date", "9 June 2026"],
    ]),
  ],
  [
    "a job and a line manager",
    table([
      ["Name", "J Petrie"],
      ["Job title", "Teacher of Maths"],
      ["Line manager", "Mrs Dow"],
    ]),
  ],
  [
    "a title that says so, and a member of staff",
    heading("Professional review and development") + table([["Member of staff", "J Petrie"]]),
  ],
])("targets of a member of staff are no IEP: %s", (_, front) => {
  expect(levelOf(front)).toBe("none");
});

it.each([
  [
    "people with their posts",
    table([
      ["Name", "Post", "Telephone"],
      ["Mrs Dow", "Teacher", "01463 000000"],
    ]),
  ],
  [
    "a pupil beside who reviews the plan",
    table([
      ["Pupil", "Ailsa Ross", "Post", "P5"],
      ["Reviewer", "DHT", "Date", "9 June 2026"],
    ]),
  ],
  [
    "an IEP by its heading",
    table([
      ["Post", "ASN teacher"],
      ["Line manager", "DHT"],
    ]) + heading("Individualised Education Programme"),
  ],
  ["nothing but a name", paragraph("J Petrie")],
])("those of a pupil are read: %s", (_, front) => {
  expect(["certain", "likely"]).toContain(levelOf(front));
});
