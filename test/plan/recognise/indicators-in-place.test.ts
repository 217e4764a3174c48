import { heading, p, run, tbl } from "../../fixtures/word-xml";
import { outline } from "./outline";

const iep = heading("Individualised Education Programme");
const steps = ["Ailsa will read 30 words", "Ailsa will spell 10 words"] as const;

describe("indicators on a line of their own in the cell of a long-term target", () => {
  const read = (lines: readonly string[], label = "Long term target & wellbeing indicators") => {
    const cell = { xml: lines.map((line) => p(run(line))).join("") };
    const body = tbl(3, [
      [label, "Short term target", "Who"],
      [cell, steps[0], "CT"],
    ]);
    return outline(iep + body).targets;
  };

  it.each([
    ["below", ["Organise her own learning", "Responsible, Achieving"], "achieving,responsible"],
    ["each on its line", ["Organise her own learning", "Safe", "Nurtured"], "safe,nurtured"],
    ["with a stroke", ["Organise her own learning", "Safe/Responsible"], "safe,responsible"],
    ["above", ["Healthy, Respected", "Organise her own learning"], "healthy,respected"],
    ["ticked", ["Organise her own learning", "☒ Safe ☐ Active"], "safe"],
  ])("are no words of it: %s", (_where, lines, indicators) => {
    expect(read(lines)).toEqual([["Organise her own learning", indicators, steps[0]]]);
  });

  it.each([
    ["a sentence goes on", ["Ailsa is able to be more", "Responsible"]],
    ["it has no capital", ["Ailsa learns to be kind", "safe and included"]],
    ["there is more on the line", ["Organise her own learning", "Achieving in reading"]],
  ])("belong to it where %s", (_why, lines) => {
    expect(read(lines)[0]?.[0]).toBe(lines.join("\n"));
  });

  it("may be asked for before it", () => {
    const label = "Wellbeing indicator(s) and Long Term Target";
    expect(read(["Achieving", "Organise her own learning"], label)).toEqual([
      ["Organise her own learning", "achieving", steps[0]],
    ]);
  });
});

describe("words across the table with indicators noted below them", () => {
  const headings = ["Long Term Target", "Short Term Target", "Strategies", "Who"];
  const band = (lines: readonly string[]) => [
    { xml: lines.map((line) => p(run(line))).join(""), span: 4 },
  ];

  it("are a long-term target", () => {
    const body = tbl(4, [
      headings,
      band(["Organise her own learning", "Wellbeing indicators: Safe"]),
      ["", steps[0], "Word tin", "CT"],
      band(["Be a confident reader", "Wellbeing indicators: Active, Included"]),
      ["", steps[1], "Look, say", "PSA"],
    ]);
    expect(outline(iep + body)).toEqual({
      recognised: "likely",
      targets: [
        ["Organise her own learning", "safe", steps[0]],
        ["Be a confident reader", "active,included", steps[1]],
      ],
      unassigned: [],
    });
  });

  it("are an area where they are no sentence", () => {
    const body = tbl(4, [
      headings,
      band(["Literacy", "Wellbeing indicators: Safe"]),
      ["Read more", steps[0], "Word tin", "CT"],
    ]);
    expect(outline(iep + body).targets).toEqual([["Read more", "", steps[0]]]);
  });
});
