import { actionPlan, backPart, frontPart } from "../../fixtures/decoys";
import type { LongTerm } from "../../fixtures/fixture";
import {
  deleted,
  heading,
  inserted,
  p,
  run,
  tbl,
  tblOf,
  text,
  tr,
  wide,
  type CellSource,
} from "../../fixtures/word-xml";
import { comments, commentsTable, recordByMeeting, reviews } from "./around";
import {
  allIndicators,
  fieldsOf,
  headingsOf,
  questions,
  short,
  usual,
  valuesOf,
  withSuccess,
} from "./columns";
import { blocks, blockRows, flat, hint, trackedRow } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { noneOrAsk, shown, whole, wholeOrAsk, type TestDocument } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");
const unticked = "☐";
const ticked = "☒";

/** Copies that were edited, pasted, kept from last year, or are still being changed. */
export const rawCopies: readonly TestDocument[] = [
  raw(
    "questions-as-headings",
    [
      frontPart([["School type", "Mainstream secondary"]]),
      heading("My Individualised Educational Programme (IEP)"),
      blocks(isla, { columns: questions }),
    ],
    wholeOrAsk(shown(isla, fieldsOf(questions)), { setting: "mainstream" }),
  ),
  raw(
    "questions-in-an-unnamed-table",
    [frontPart(), tbl(6, [headingsOf(questions), ...ruaridhRows()])],
    noneOrAsk(),
  ),
  raw(
    "abbreviated-on-two-lines",
    [
      iep,
      tbl(6, [
        [
          ["Long Term", "Target (LTT)"],
          ["Short Term", "Target (STT)"],
          ["Strategies/", "Resources"],
          "By whom",
          ["Target", "date"],
          "Evaluation",
        ],
        ...isla.flatMap((target) =>
          target.shortTermTargets.map((one, at) => [
            at === 0 ? target.text : "",
            ...valuesOf(one, usual),
          ]),
        ),
      ]),
    ],
    whole(shown(isla, fieldsOf(usual), { indicators: false })),
  ),
  raw(
    "abbreviated-ltt-stt",
    [heading("IEP"), blocks(mairi, { columns: short, label: (n) => `LTT${n}: ` }), backPart()],
    whole(shown(mairi, fieldsOf(short))),
  ),
  raw(
    "prompts-left-in",
    [
      iep,
      hint("Long term targets should last about one school session."),
      ...ruaridh.map(
        (target, at) =>
          tblOf(
            usual.length,
            [
              ...blockRows(target, at + 1, { blankRows: 0 })
                .slice(0, 2)
                .map(tr),
              ...target.shortTermTargets.map((one) => tr(valuesOf(one, usual))),
              tr([
                "[Enter short term target]",
                "[How will this be taught?]",
                "[Initials]",
                "[dd/mm/yyyy]",
                "",
              ]),
            ].join(""),
          ) + text(""),
      ),
    ],
    wholeOrAsk(shown(ruaridh, fieldsOf(usual))),
  ),
  raw(
    "headings-with-hints",
    [
      iep,
      tbl(5, [
        [
          "Long Term Target (about one school session)",
          "Short Term Targets (SMART; 6–8 weeks)",
          "Strategies / Resources (what will help?)",
          "Who (initials)",
          "Target date (dd/mm/yyyy)",
        ],
        ...mairi.flatMap((target) =>
          target.shortTermTargets.map((one, at) => [
            at === 0 ? target.text : "",
            ...valuesOf(one, usual.slice(0, 4)),
          ]),
        ),
      ]),
    ],
    whole(shown(mairi, ["strategies", "who", "when"], { indicators: false })),
  ),
  raw(
    "pasted-from-google-docs",
    [
      asGoogleWrites(heading("Individualised Educational Programme (IEP)") + blocks(isla)),
      asGoogleWrites(commentsTable()),
    ],
    whole(shown(isla, fieldsOf(usual)), { comments }),
  ),
  raw(
    "pasted-from-google-docs-ticks",
    [
      asGoogleWrites(
        p(run("Section 4: IEP", "<w:b/>")) +
          ruaridh
            .map(
              (target, at) =>
                tbl(usual.length, [
                  [wide(`Long Term Target ${at + 1}: ${target.text}`, usual.length)],
                  [wide(glyphTicks(target), usual.length)],
                  headingsOf(usual),
                  ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
                ]) + text(""),
            )
            .join(""),
      ),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
  raw(
    "two-years-one-below-the-other",
    [
      heading("IEP 2025–26"),
      blocks(ruaridh),
      heading("IEP 2026–27"),
      blocks(isla),
      recordByMeeting(),
    ],
    whole(shown([...ruaridh, ...isla], fieldsOf(usual)), { reviews }),
  ),
  raw(
    "two-years-different-forms",
    [
      heading("Last year’s Individualised Educational Programme"),
      flat(mairi, { columns: withSuccess }),
      heading("Individualised Educational Programme 2026–27"),
      blocks(ruaridh, { columns: short }),
    ],
    whole([...shown(mairi, fieldsOf(withSuccess)), ...shown(ruaridh, fieldsOf(short))]),
  ),
  raw(
    "tracked-words-and-rows",
    [
      iep,
      ...isla.map(
        (target, at) =>
          tblOf(
            usual.length,
            [
              ...blockRows(target, at + 1)
                .slice(0, 2)
                .map(tr),
              trackedRow(["Isla will try hard.", "Praise", "CT", "soon", ""], "del"),
              ...target.shortTermTargets.map((one, row) =>
                row === 0
                  ? trackedRow(valuesOf(one, usual), "ins")
                  : tr(valuesOf(one, usual).map(changed)),
              ),
            ].join(""),
          ) + text(""),
      ),
    ],
    whole(shown(isla, fieldsOf(usual)), { problems: ["tracked-changes"] }),
  ),
  raw(
    "tracked-whole-block-deleted",
    [
      frontPart(),
      iep,
      blocks(mairi),
      tblOf(
        usual.length,
        [
          trackedRow([wide("Long Term Target 3: Màiri will be good.", 3), wide("", 2)], "del"),
          trackedRow(headingsOf(usual), "del"),
          trackedRow(["Màiri will behave.", "Praise", "CT", "June", ""], "del"),
        ].join(""),
      ),
      text(""),
      actionPlan(),
    ],
    whole(shown(mairi, fieldsOf(usual)), { problems: ["tracked-changes"] }),
  ),
  raw(
    "unused-block-and-row-for-notes",
    [
      iep,
      blocks(mairi, { columns: withSuccess }),
      tbl(withSuccess.length, [
        [wide("Long Term Target 3: ", 3), wide("Wellbeing indicator(s): ", 2)],
        headingsOf(withSuccess),
        withSuccess.map(() => ""),
      ]),
    ],
    whole(shown(mairi, fieldsOf(withSuccess))),
  ),
];

function ruaridhRows(): readonly (readonly string[])[] {
  return ruaridh.flatMap(({ shortTermTargets }) =>
    shortTermTargets.map((one) => valuesOf(one, questions)),
  );
}

/** A word taken out and its like put in: the final text is the one given. */
function changed(words: string): CellSource {
  const space = words.indexOf(" ");
  if (space < 0) return words;
  return { xml: p(deleted("Some ") + inserted(words.slice(0, space)) + run(words.slice(space))) };
}

/** A box of plain text before each name. */
function glyphTicks({ indicators }: LongTerm): string {
  const boxes = allIndicators.map(
    ({ indicator, name }) => `${indicators.includes(indicator) ? ticked : unticked} ${name}`,
  );
  return `Wellbeing indicators: ${boxes.join("  ")}`;
}

/** The look of an exported Google Doc: no named styles, a direction on every run, its own table style. */
function asGoogleWrites(xml: string): string {
  return xml
    .replaceAll(/<w:pStyle w:val="Heading1"\/>/g, '<w:spacing w:before="400" w:after="120"/>')
    .replaceAll(/ w:rsid\w*="[0-9A-F]+"/g, "")
    .replaceAll(/<w:proofErr [^>]*>|<w:bookmark\w+ [^>]*>/g, "")
    .replaceAll(
      "<w:r><w:t ",
      '<w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:rtl w:val="0"/></w:rPr><w:t ',
    )
    .replaceAll('<w:tblStyle w:val="TableGrid"/>', '<w:tblStyle w:val="Table1"/>');
}
