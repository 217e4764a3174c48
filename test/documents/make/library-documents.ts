import { Packer, type ISectionOptions } from "docx";
import { document } from "../../../scripts/samples/document";
import {
  cell,
  formTable,
  gap,
  headerRow,
  labelled,
  partHeading,
  prompt,
  row,
  sectionHeading,
  UPRIGHT_WIDTH,
} from "../../../scripts/samples/form-parts";
import { goodPlan } from "../../../scripts/samples/good-plan";
import { sameBytes } from "../../../scripts/samples/same-bytes";
import { comments, reviews } from "./around";
import {
  fieldsOf,
  headingsOf,
  indicatorWords,
  questions,
  short,
  usual,
  valuesOf,
  withSuccess,
} from "./columns";
import {
  actionPlan,
  back,
  blockTables,
  details,
  flatTable,
  longTermTable,
  tickBoxes,
  transposedTable,
  valueRows,
} from "./library-parts";
import { isla, mairi, ruaridh } from "./plans";
import {
  noPlan,
  shown,
  shownShortTerm,
  whole,
  wholeOrAsk,
  type TestDocument,
  type Truth,
} from "./test-document";

const iep = sectionHeading("Section 4: Individualised Educational Programme (IEP)");

/** The same layouts as made by a library for Word documents, without Word's own noise. */
export const libraryDocuments: readonly TestDocument[] = [
  made(
    "library-block",
    [details("School type", "Mainstream primary"), iep, ...blockTables(isla), ...back()],
    whole(shown(isla, fieldsOf(usual)), { setting: "mainstream", comments, reviews }),
  ),
  made(
    "library-block-ticked-boxes",
    [details("Sector", "Pre-school"), iep, ...blockTables(mairi, withSuccess, tickBoxes)],
    whole(shown(mairi, fieldsOf(withSuccess)), { setting: "preschool" }),
  ),
  made(
    "library-flat-merged",
    [
      details("School type", "Special school"),
      iep,
      prompt("Long term targets: about one school session."),
      flatTable(ruaridh),
      ...back(),
    ],
    whole(shown(ruaridh, fieldsOf(usual)), { setting: "special", comments, reviews }),
    true,
  ),
  made(
    "library-tall",
    [
      iep,
      formTable(
        UPRIGHT_WIDTH,
        [3, 3, 2, 2, 2],
        [
          ...ruaridh.flatMap((target, at) => [
            row([
              cell(labelled(`Long term target ${at + 1}:`, target.text), {
                look: "target",
                span: 3,
              }),
              cell(labelled("Wellbeing:", indicatorWords(target.indicators)), { span: 2 }),
            ]),
            headerRow(headingsOf(usual)),
            row([cell(at === 0 ? "Health and wellbeing" : "Independence", { span: 5 })]),
            ...valueRows(target, usual),
          ]),
        ],
      ),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
  made(
    "library-split-by-number",
    [
      iep,
      partHeading("Long term targets"),
      longTermTable(isla),
      partHeading("Short term targets"),
      formTable(
        UPRIGHT_WIDTH,
        [1, 3, 3, 1, 2, 2],
        [
          headerRow(["No.", ...headingsOf(usual)]),
          ...isla.flatMap((target, at) =>
            target.shortTermTargets.map((one) =>
              row([`${at + 1}.`, ...valuesOf(one, usual)].map((words) => cell(words))),
            ),
          ),
        ],
      ),
    ],
    whole(shown(isla, fieldsOf(usual))),
  ),
  made(
    "library-split-with-no-link",
    [
      sectionHeading("Individualised Educational Programme"),
      longTermTable(isla),
      gap(),
      formTable(
        UPRIGHT_WIDTH,
        [3, 3, 1, 2, 2],
        [
          headerRow(headingsOf(withSuccess)),
          ...isla.flatMap((target) => valueRows(target, withSuccess)),
        ],
      ),
    ],
    wholeOrAsk(
      isla.map((target) => ({ ...target, shortTermTargets: [] })),
      {
        unassignedShortTermTargets: isla.flatMap(({ shortTermTargets }) =>
          shortTermTargets.map((one) => shownShortTerm(one, fieldsOf(withSuccess))),
        ),
      },
    ),
  ),
  made(
    "library-transposed",
    [iep, ...isla.flatMap((target) => [transposedTable(target), gap()])],
    whole(shown(isla, fieldsOf(withSuccess))),
    true,
  ),
  made(
    "library-many-in-a-cell",
    [
      iep,
      formTable(
        UPRIGHT_WIDTH,
        [3, 4, 3, 1],
        [
          headerRow(["Long term targets", "Short term targets", "Strategies", "Who"]),
          ...isla.map(({ text, shortTermTargets }) =>
            row([
              cell(text),
              ...(["text", "strategies", "who"] as const).map((field) =>
                cell(
                  shortTermTargets.map((one, at) => `${at + 1}. ${one[field] ?? ""}`).join("\n"),
                ),
              ),
            ]),
          ),
        ],
      ),
    ],
    whole(shown(isla, ["strategies", "who"], { indicators: false })),
  ),
  made(
    "library-questions",
    [
      sectionHeading("IEP: what we want to happen this year"),
      ...blockTables(mairi, questions),
      ...back(),
    ],
    wholeOrAsk(shown(mairi, fieldsOf(questions)), { comments, reviews }),
  ),
  made(
    "library-two-years",
    [
      sectionHeading("Individualised Educational Programme 2026–27"),
      ...blockTables(isla, short),
      sectionHeading("Individualised Educational Programme 2025–26 (last year’s)"),
      ...blockTables(mairi, short),
    ],
    whole(shown([...isla, ...mairi], fieldsOf(short))),
  ),
  made(
    "library-no-iep-plan",
    [details("School type", "Mainstream"), actionPlan(), ...back()],
    noPlan({ setting: "mainstream" }),
  ),
];

type Children = ISectionOptions["children"];

function made(name: string, children: Children, truth: Truth, lying = false): TestDocument {
  const file = async () =>
    sameBytes(await Packer.toBuffer(document(goodPlan, [{ lying, children }])));
  return { name, truth, file };
}
