import { sectionOf } from "../../../src/plan/recognise/survey/sections";
import { newElement, copyElement, insertBefore, removeNode } from "../../../wordhost/xml/edit-xml";
import type { XmlElement } from "../../../wordhost/xml/xml-tree";
import { paragraphLike, plainParagraph, plainTable } from "../edit";
import type { Paper, Part } from "../paper";
import { headed, isAlone, wholeSection } from "../plan-parts";
import { sectionsIn, sectionWith, type PaperSection } from "../sections";
import type { Change, Variation } from "../variation";

/** Parts that change places, and parts of other papers that come between. */
export const orderKinds: readonly Variation[] = [
  swapped("order: meetings and comments changed over", "meetings", "comments"),
  swapped("order: meetings before the targets", "meetings", "targets"),
  between("order: another part before the targets", "targets"),
  between("order: another part before the meetings", "meetings"),
  between("order: another part before the comments", "comments"),
  apart("order: blank paragraphs before a table", (paper) => [
    plainParagraph(paper, ""),
    plainParagraph(paper, ""),
    plainParagraph(paper, ""),
  ]),
  apart("order: a page break before a table", (paper) => {
    const { xml } = paper.live;
    const page = newElement(xml, "w:br", { "w:type": "page" });
    return [newElement(xml, "w:p", {}, [newElement(xml, "w:r", {}, [page])])];
  }),
  apart("order: a remark before a table", (paper, lot) => [
    plainParagraph(paper, remarks[lot % remarks.length] ?? ""),
  ]),
];

const remarks = [
  "Please complete in black ink.",
  "See the guidance notes before filling this in.",
  "Add rows as needed.",
  "Copies to: pupil file, parents, Lead Professional.",
];

type OtherPart = { readonly title: string; readonly rows: readonly (readonly string[])[] };

const otherParts: readonly OtherPart[] = [
  {
    title: "Partners to the Plan",
    rows: [
      ["Name", "Role", "Contact"],
      ["Mrs E Sample", "Class teacher", "01463 000 111"],
      ["Mr O Specimen", "Educational Psychologist", "by email"],
    ],
  },
  {
    title: "Chronology of significant events",
    rows: [
      ["Date", "Event", "Outcome"],
      ["12/03/2025", "Moved house", "New route to school"],
      ["01/09/2025", "Hearing test", "Within the usual range"],
    ],
  },
  {
    title: "Contact details",
    rows: [
      ["School", "Kyle Primary School"],
      ["Telephone", "01463 000 222"],
      ["Class", "P5"],
    ],
  },
  {
    title: "Signatures",
    rows: [
      ["Name", "Signature", "Date"],
      ["", "", ""],
    ],
  },
];

function between(name: string, part: Part): Variation {
  return {
    name,
    make: (paper, random) => {
      const sections = sectionsIn(paper);
      const [table] = paper.tables(part);
      const section = table === undefined ? null : sectionWith(sections, table);
      const other = random.one(otherParts);
      if (section === null || other === undefined || !isAlone(paper, section, part)) return null;
      // Between a title and what is titled below it nothing else begins.
      if (sectionOf(section.title, true) === null) return null;
      insertBefore(section.heading, [
        paragraphLike(paper, section.heading, other.title),
        plainTable(paper, other.rows),
        plainParagraph(paper, ""),
      ]);
      return { what: `${other.title} before ${section.title}` };
    },
  };
}

function swapped(name: string, one: Part, other: Part): Variation {
  return {
    name,
    make: (paper) => {
      const [first, second] = [wholeSection(paper, one), wholeSection(paper, other)];
      if (first === null || second === null || first.heading === second.heading) return null;
      return swap(paper, first, second);
    },
  };
}

function swap(paper: Paper, first: PaperSection, second: PaperSection): Change {
  const copies = [first, second].map((section) =>
    headed(section).map((block) => copyElement(paper.live.xml, block)),
  );
  insertBefore(first.heading, copies[1] ?? []);
  insertBefore(second.heading, copies[0] ?? []);
  [...headed(first), ...headed(second)].forEach(removeNode);
  return { what: `${first.title} ↔ ${second.title}` };
}

function apart(
  name: string,
  made: (paper: Paper, lot: number) => readonly XmlElement[],
): Variation {
  return {
    name,
    make: (paper, random) => {
      const tables = paper.allTables().filter(({ parent }) => parent === paper.live.body);
      const table = random.one(tables);
      if (table === undefined) return null;
      insertBefore(table, made(paper, random.below(100)));
      return { what: `before table ${tables.indexOf(table) + 1}` };
    },
  };
}
