import { heading, p, tbl } from "../fixtures/word-xml";
import { docxFrom, paragraph, table } from "./docx";

/** A plan with places for who does what (guidance Section 8); `who`: beside its first target. */
export function formWithDuties(who: string): Uint8Array {
  return docxFrom({
    body: [
      table([
        ["Named Person", "Mrs Grant"],
        ["Plan co-ordinator:", ""],
        ["Evaluated by", "The whole team"],
      ]),
      paragraph("Section 4: Individualised Educational Programme (IEP)"),
      table([
        ["Long term target", "Short term targets", "By when", "By whom"],
        ["Isla will read with pleasure.", "Isla will read 20 words.", "June 2027", who],
        ["Isla will swim.", "Isla will float for 5 seconds.", "June 2027", ""],
      ]),
    ].join(""),
  });
}

/** A plan with these indicators printed beside its target, of which `marked` look another way than the `rest`. */
export function formWithPrinted(
  printed: readonly string[],
  properties: string,
  {
    marked = [2, 6],
    rest = "",
  }: { readonly marked?: readonly number[]; readonly rest?: string } = {},
): Uint8Array {
  const stretches = printed.flatMap((word, at) => [
    { words: word, look: marked.includes(at) ? properties : rest },
    { words: " / ", look: rest },
  ]);
  const runs: { words: string; readonly look: string }[] = [];
  for (const { words, look } of stretches) {
    const last = runs.at(-1);
    if (last?.look === look) last.words += words;
    else runs.push({ words, look });
  }
  const run = ({ words, look }: (typeof runs)[number]) =>
    `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
  const headings = ["Long term target", "Wellbeing indicators", "Short term target", "Who", "When"];
  const cells = [
    "Kai will feel settled",
    { xml: p(runs.map(run).join("")) },
    "Kai will greet",
    "CT",
    "Dec",
  ];
  return docxFrom({
    body: heading("Individualised Education Programme") + tbl(5, [headings, cells]),
  });
}
