import { cellsOf, rowsOf } from "../../../wordhost/document/blocks";
import { newRun } from "../../../wordhost/document/runs";
import { insertBefore, newElement, removeNode, replaceNode } from "../../../wordhost/xml/edit-xml";
import { cellLike, isPlain, plainParagraph, plainTable, setText } from "../edit";
import { setSpan, widthOf } from "../columns";
import type { Paper } from "../paper";
import { sectionsIn, sectionWith, type PaperSection } from "../sections";
import type { Variation } from "../variation";

/** How the headings of the plan's parts look and where they stand. */
export const headingKinds: readonly Variation[] = [
  changed("heading: plain bold", (paper, { heading, title }) => {
    const bold = newElement(paper.live.xml, "w:rPr", {}, [newElement(paper.live.xml, "w:b")]);
    const run = newRun(paper.live, bold, title);
    replaceNode(heading, newElement(paper.live.xml, "w:p", {}, [run]));
    return true;
  }),
  changed("heading: plain text", (paper, { heading, title }) => {
    replaceNode(heading, plainParagraph(paper, title));
    return true;
  }),
  changed("heading: a table of one cell", (paper, { heading, title }) => {
    insertBefore(heading, [plainTable(paper, [[title]]), plainParagraph(paper, "")]);
    removeNode(heading);
    return true;
  }),
  changed("heading: first row of its table", (paper, { heading, title, blocks }) => {
    const table = blocks.find(({ name }) => name === "w:tbl");
    const first = table === undefined ? undefined : rowsOf(table)[0];
    const like = first === undefined ? undefined : cellsOf(first)[0];
    if (table === undefined || first === undefined || like === undefined || first.parent !== table)
      return false;
    const cell = cellLike(paper, like, title);
    setSpan(paper, cell, widthOf(table));
    insertBefore(first, [newElement(paper.live.xml, "w:tr", {}, [cell])]);
    removeNode(heading);
    return true;
  }),
  retitled("heading: number or letter before", (title) =>
    /^(?:section|part|appendix)?\s*[\da-f][.):\s]/i.test(title)
      ? []
      : [`4. ${title}`, `Part D: ${title}`, `Section 5 – ${title}`, `4.1 ${title}`, `C) ${title}`],
  ),
  retitled("heading: capitals or colon", (title) => [
    title.toUpperCase(),
    /[:.?]$/.test(title) ? title : `${title}:`,
    title.replaceAll(" ", "\u00a0"),
  ]),
  retitled("heading: the session or school behind it", (title) => [
    `${title} 2026–27`,
    `${title} (session 2026/27)`,
    `${title} – Kyle Primary School`,
    `${title} (page 2)`,
  ]),
  retitled("heading: other words", (title) =>
    // A title with a day in it says when.
    /\d{2}/.test(title)
      ? []
      : otherTitles.flatMap(([pattern, titles]) => (pattern.test(title) ? titles : [])),
  ),
];

const otherTitles: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(?!.*(?:review|comment)).*(?:individuali[sz]ed education|\biep\b)/i,
    [
      "Individualised Educational Programme",
      "IEP",
      "IEP targets",
      "Individual Education Plan (IEP)",
    ],
  ],
  [
    /^review record|record of (?:review|meeting)s?/i,
    ["Review Record", "Record of reviews", "Record of meetings"],
  ],
  [
    /pupil (?:&|and) parent|review of iep/i,
    [
      "Review of IEP – Pupil & Parent/Carer Comments",
      "Pupil and parent/carer comments",
      "Pupil and parent views",
    ],
  ],
];

type Edit = (paper: Paper, section: PaperSection) => boolean;

function changed(name: string, edit: Edit): Variation {
  return {
    name,
    make: (paper, random) => {
      const section = random.one(ownSections(paper));
      if (section === undefined || !edit(paper, section)) return null;
      return { what: section.title };
    },
  };
}

function retitled(name: string, write: (title: string) => readonly string[]): Variation {
  return {
    name,
    make: (paper, random) => {
      const choices = ownSections(paper).flatMap((section) =>
        isPlain(section.heading)
          ? write(section.title)
              .filter((title) => title !== section.title)
              .map((title) => ({ section, title }))
          : [],
      );
      const choice = random.one(choices);
      if (choice === undefined) return null;
      setText(paper, choice.section.heading, choice.title);
      return { what: `${choice.section.title} → ${choice.title}` };
    },
  };
}

/** Those under which the plan's own tables stand; a heading that holds a target is none. */
function ownSections(paper: Paper): readonly PaperSection[] {
  const sections = sectionsIn(paper);
  const own = paper.allTables().flatMap((table) => sectionWith(sections, table) ?? []);
  return [...new Set(own)].filter(
    ({ title }) =>
      !paper.isTarget(title) && !paper.isValue(title) && !/long[\s-]?term/i.test(title),
  );
}
