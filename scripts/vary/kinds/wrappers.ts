import { newRun } from "../../../wordhost/document/runs";
import {
  copyElement,
  insertAfter,
  insertBefore,
  insertNodes,
  newElement,
  removeNode,
  wrapNode,
} from "../../../wordhost/xml/edit-xml";
import { childNamed, childrenNamed } from "../../../wordhost/xml/read-xml";
import type { XmlElement } from "../../../wordhost/xml/xml-tree";
import type { Random } from "../../fuzz/random";
import { formatOf, isPlain, setText } from "../edit";
import { withShortTerm } from "../expected";
import { labelsIn } from "../labels";
import { textOf, type Paper } from "../paper";
import type { Variation } from "../variation";

/** What Word puts round words and between their letters. */
export const wrapperKinds: readonly Variation[] = [
  onWords("words: in a content control", (paper, paragraph) => {
    const { xml } = paper.live;
    const content = newElement(xml, "w:sdtContent");
    wrapRuns(
      paragraph,
      newElement(xml, "w:sdt", {}, [newElement(xml, "w:sdtPr"), content]),
      content,
    );
  }),
  onWords("words: in a smart tag", (paper, paragraph) => {
    const tag = newElement(paper.live.xml, "w:smartTag", { "w:element": "PersonName" });
    wrapRuns(paragraph, tag, tag);
  }),
  onWords("words: in a link", (paper, paragraph) => {
    const link = newElement(paper.live.xml, "w:hyperlink", { "w:anchor": "top" });
    wrapRuns(paragraph, link, link);
  }),
  onWords("words: a tracked insertion", (paper, paragraph) => {
    const inserted = newElement(paper.live.xml, "w:ins", by(1));
    wrapRuns(paragraph, inserted, inserted);
  }),
  onWords("words: struck out beside them", (paper, paragraph) => {
    const { xml } = paper.live;
    const [run] = childrenNamed(paragraph, "w:r");
    const old = newElement(xml, "w:delText", {}, []);
    insertNodes(old, 0, [{ kind: "text", text: "as before", raw: "as before", parent: null }]);
    const deleted = newElement(xml, "w:del", by(2), [newElement(xml, "w:r", {}, [old])]);
    if (run !== undefined) insertBefore(run, [deleted]);
  }),
  onWords("words: half of a word in bold", (paper, paragraph, random) => {
    const text = textOf(paragraph);
    const at = 1 + random.below(Math.max(1, text.length - 1));
    const format = formatOf(paragraph);
    const bold = newElement(paper.live.xml, "w:rPr", {}, [newElement(paper.live.xml, "w:b")]);
    const parts = [text.slice(0, at), text.slice(at)].map((part, index) =>
      newRun(paper.live, index === 0 ? format : bold, part),
    );
    childrenNamed(paragraph, "w:r").forEach(removeNode);
    insertNodes(paragraph, paragraph.children.length, parts);
  }),
  {
    name: "words: a cell’s paragraph in a control",
    make: (paper, random) => {
      const choice = random.one(valueParagraphs(paper));
      if (choice === undefined) return null;
      const { xml } = paper.live;
      const content = newElement(xml, "w:sdtContent");
      insertBefore(choice, [newElement(xml, "w:sdt", {}, [newElement(xml, "w:sdtPr"), content])]);
      removeNode(choice);
      insertNodes(content, 0, [choice]);
      return { what: textOf(choice) };
    },
  },
  {
    name: "words: a line break within a target",
    make: (paper, random) => {
      const targets = paper.shortTerm().map(({ text }) => text);
      const choices = valueParagraphs(paper).filter((paragraph) => {
        const text = textOf(paragraph).trim();
        return (
          targets.filter((target) => target === text).length === 1 && text.split(" ").length > 5
        );
      });
      const paragraph = random.one(choices);
      if (paragraph === undefined) return null;
      const text = textOf(paragraph).trim();
      const words = text.split(" ");
      const at = 2 + random.below(words.length - 3);
      const [before, after] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
      setText(paper, paragraph, `${before}\v${after}`);
      return {
        what: `${before} ⏎ ${after}`,
        expected: withShortTerm(paper.expected, (one) =>
          one.text === text ? { ...one, text: `${before}\n${after}` } : one,
        ),
      };
    },
  },
  {
    name: "words: a label in a content control",
    make: (paper, random) => {
      const label = random.one(labelsIn(paper).filter(({ paragraph }) => isPlain(paragraph)));
      if (label === undefined) return null;
      const { xml } = paper.live;
      const content = newElement(xml, "w:sdtContent");
      const control = newElement(xml, "w:sdt", {}, [newElement(xml, "w:sdtPr"), content]);
      wrapRuns(label.paragraph, control, content);
      return { what: label.text };
    },
  },
  {
    name: "words: empty paragraphs round them",
    make: (paper, random) => {
      const paragraph = random.one(valueParagraphs(paper));
      if (paragraph === undefined) return null;
      const properties = childNamed(paragraph, "w:pPr");
      const blank = () =>
        newElement(
          paper.live.xml,
          "w:p",
          {},
          properties === null ? [] : [copyElement(paper.live.xml, properties)],
        );
      if (random.chance(0.5)) insertBefore(paragraph, [blank()]);
      else insertAfter(paragraph, [blank(), blank()]);
      return { what: textOf(paragraph) };
    },
  },
  {
    name: "table: in a content control",
    make: (paper, random) => {
      const table = random.one(
        paper.allTables().filter(({ parent }) => parent === paper.live.body),
      );
      if (table === undefined) return null;
      const { xml } = paper.live;
      const content = newElement(xml, "w:sdtContent");
      insertBefore(table, [newElement(xml, "w:sdt", {}, [newElement(xml, "w:sdtPr"), content])]);
      wrapNode(table, content);
      return { what: "one table" };
    },
  },
];

type Edit = (paper: Paper, paragraph: XmlElement, random: Random) => void;

function onWords(name: string, edit: Edit): Variation {
  return {
    name,
    make: (paper, random) => {
      const paragraph = random.one(valueParagraphs(paper));
      if (paragraph === undefined) return null;
      const what = textOf(paragraph);
      edit(paper, paragraph, random);
      return { what };
    },
  };
}

/** Plain paragraphs of the plan's own words; bold or struck-out letters would choose an indicator. */
function valueParagraphs(paper: Paper): readonly XmlElement[] {
  return paper.paragraphs().filter((paragraph) => {
    const text = textOf(paragraph).trim();
    const isLong = text.length > 2 && !isIndicators.test(text);
    return isLong && (paper.isValue(text) || paper.isTarget(text)) && isPlain(paragraph);
  });
}

const isIndicators =
  /safe|healthy|achieving|nurtured|active|respected|responsible|included|[☐☑☒✓✔]/i;

function wrapRuns(paragraph: XmlElement, wrapper: XmlElement, inner: XmlElement): void {
  const runs = childrenNamed(paragraph, "w:r");
  const [first] = runs;
  if (first === undefined) return;
  insertBefore(first, [wrapper]);
  runs.forEach(removeNode);
  insertNodes(inner, inner.children.length, runs);
}

function by(id: number): Readonly<Record<string, string>> {
  return {
    "w:id": String(9000 + id),
    "w:author": "Mrs E Sample",
    "w:date": "2026-11-20T10:00:00Z",
  };
}
