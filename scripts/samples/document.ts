import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type IParagraphStyleOptions,
  type ISectionOptions,
} from "docx";
import { LYING_WIDTH, UPRIGHT_WIDTH } from "./form-parts";
import type { PlanContent } from "./plan-content";

type Part = { readonly lying: boolean; readonly children: ISectionOptions["children"] };

const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1134, left: 964, right: 964, header: 510, footer: 510 };
const INK = "1F2A36";
const QUIET = "5B6673";

/** A document in the look of a printed council form, with the notice on every page. */
export function document(content: PlanContent, parts: readonly Part[]): Document {
  return new Document({
    title: "Child’s Plan (reconstruction for testing)",
    description: "Invented. Made for testing Amas; not the council’s form.",
    creator: "Amas samples",
    lastModifiedBy: "Amas samples",
    styles: {
      default: {
        document: {
          run: { font: "Arial", size: 20, color: INK, language: { value: "en-GB" } },
        },
      },
      paragraphStyles: STYLES,
    },
    sections: parts.map((part) => section(part, content.child.name)),
  });
}

function section({ lying, children }: Part, name: string): ISectionOptions {
  const width = lying ? LYING_WIDTH : UPRIGHT_WIDTH;
  const orientation = lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    properties: { page: { size: { ...A4, orientation }, margin: MARGIN } },
    headers: {
      default: new Header({ children: [twoSides(width, name, "Reconstruction for testing")] }),
    },
    footers: {
      default: new Footer({
        children: [
          twoSides(width, "Not the council’s form. Everything in it is invented.", [
            new TextRun({
              children: ["Page ", PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
            }),
          ]),
        ],
      }),
    },
    children,
  };
}

function twoSides(width: number, left: string, right: string | TextRun[]): Paragraph {
  const end = typeof right === "string" ? [new TextRun(right)] : right;
  return new Paragraph({
    style: "Quiet",
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun(left), new TextRun("\t"), ...end],
  });
}

const STYLES: IParagraphStyleOptions[] = [
  {
    id: "FormTitle",
    name: "Form Title",
    basedOn: "Normal",
    run: { size: 40, bold: true },
    paragraph: { spacing: { before: 0, after: 120 } },
  },
  {
    id: "Notice",
    name: "Notice",
    basedOn: "Normal",
    run: { size: 18, color: QUIET },
    paragraph: {
      alignment: AlignmentType.LEFT,
      spacing: { after: 200 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: INK, space: 8 } },
    },
  },
  {
    id: "SectionHeading",
    name: "Section Heading",
    basedOn: "Normal",
    next: "Normal",
    run: { size: 26, bold: true },
    paragraph: { spacing: { before: 320, after: 120 }, keepNext: true, outlineLevel: 0 },
  },
  {
    id: "PartHeading",
    name: "Part Heading",
    basedOn: "Normal",
    next: "Normal",
    run: { size: 22, bold: true },
    paragraph: { spacing: { before: 240, after: 100 }, keepNext: true, outlineLevel: 1 },
  },
  {
    id: "Prompt",
    name: "Prompt",
    basedOn: "Normal",
    run: { size: 18, color: QUIET },
    paragraph: { spacing: { after: 100 }, keepNext: true },
  },
  {
    id: "Cell",
    name: "Cell",
    basedOn: "Normal",
    run: { size: 19 },
    paragraph: { spacing: { before: 10, after: 10, line: 250 } },
  },
  {
    id: "Gap",
    name: "Gap",
    basedOn: "Normal",
    run: { size: 12 },
    paragraph: { spacing: { before: 0, after: 0 } },
  },
  {
    id: "Quiet",
    name: "Quiet",
    basedOn: "Normal",
    run: { size: 16, color: QUIET },
  },
];
