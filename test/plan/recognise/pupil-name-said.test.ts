import { heading, p, run } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { wordsOf } from "./outline";

const iep =
  heading("Individualised Education Programme") +
  table([
    ["Long term target", "Short term target", "Strategies", "Who"],
    ["I will feel settled in class", "I will greet my key adult each day", "Rota", "CT"],
  ]);
const tired = "I am less tired.";
const lines = (name: string, words = tired) =>
  heading("Views at review", 2) + paragraph(`${name}: ${words}`) + paragraph("Parents: We agree.");
const rows =
  heading("Comments", 2) +
  table([
    ["Isbel", tired],
    ["Mum", "Please email."],
  ]);
const record = (names: string) =>
  heading("Review Record", 2) +
  table([
    ["Date", "Attended"],
    ["1 Dec 2026", names],
  ]);
const ofPupil = (body: string) =>
  wordsOf(body).comments.flatMap(({ by, text }) => (by === "pupil" ? [text] : []));

describe("the pupil is known by name where no label states it", () => {
  it.each([
    [
      "in a title with the class",
      heading("Pupil Plan: Isbel Laing, 1B") + paragraph("S1") + iep + rows,
    ],
    [
      "in a title with the class in brackets",
      heading("Plan for Isbel Laing (S1)") + paragraph("S1") + iep + rows,
    ],
    ["whose plan it is", heading("Isbel’s plan") + paragraph("S1") + iep + rows],
    [
      "in a sentence",
      paragraph("Isbel attends the academy in her home town.") + iep + lines("Isbel"),
    ],
    ["in a sentence of her class", paragraph("Isbel is in Primary 5.") + iep + rows],
    ["whose comments they are", iep + heading("Isbel's comments", 2) + paragraph(tired)],
    ["in bold", iep + p(run("Isbel’s views", "<w:b/>")) + paragraph(tired)],
    ["who said it", iep + heading("What Isbel said", 2) + paragraph(tired)],
    [
      "beside the parents, and among those who came",
      iep + lines("Isbel") + record("Mr Gow, Isbel"),
    ],
  ])("%s", (_name, body) => {
    expect(ofPupil(body)).toEqual([tired]);
  });

  it("no heading of a table of people is a name", () => {
    const people = table([
      ["Name", "Invited"],
      ["Isbel", "Y"],
      ["Mr Gow", "Y"],
    ]);
    expect(ofPupil(iep + lines("Isbel") + heading("Review Record", 2) + people)).toEqual([tired]);
  });

  it.each([
    ["a word beside the parents", iep + lines("Progress", "He can add now.")],
    ["a job", iep + lines("Physio", "He can hop now.") + record("Mr Gow, Physio")],
    [
      "a word of the plan",
      iep + lines("Rotas", "They help.") + paragraph("New rotas at Easter, Rotas and all."),
    ],
    [
      "one of two names",
      iep + lines("Fiona", "Good.") + paragraph("Anna: Fine.") + record("Fiona, Anna"),
    ],
    ["everyone", iep + heading("Everyone’s views", 2) + paragraph("Everyone: we are glad.")],
  ])("near miss: %s", (_name, body) => {
    expect(ofPupil(body)).toEqual([]);
  });
});
