import { continued, heading, merged, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { reviews } from "./around";
import { fieldsOf, headingsOf, indicatorWords, usual, valuesOf } from "./columns";
import { blocks } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument } from "./test-document";

const iep = heading("Individualised Educational Programme");
const [annual, termly] = reviews;
if (!annual || !termly) throw new Error("The reviews are missing.");

const said: Readonly<Record<string, { readonly pupil: string; readonly parent: string }>> = {
  [annual.date]: { pupil: "The blue card helps me.", parent: "Mornings are calmer at home." },
  [termly.date]: {
    pupil: "I can pack my bag now.",
    parent: "He tells us about his day.\nHe sleeps better.",
  },
};

/** Forms as schools were later found to have them: what stands where, rather than in other words. */
export const rawLaterForms: readonly TestDocument[] = [
  raw(
    "two-years-each-under-its-heading",
    [
      heading("IEP – Session 2025-26"),
      blocks(isla),
      heading("IEP – Session 2026-27"),
      blocks(ruaridh),
    ],
    whole(shown([...isla, ...ruaridh], fieldsOf(usual))),
  ),
  raw(
    "targets-that-run-on-in-the-next-row",
    [
      iep,
      ...isla.map(
        (target) =>
          tbl(usual.length, [
            [wide(`Long Term Target: ${target.text}`, usual.length)],
            [wide(`Wellbeing indicators: ${indicatorWords(target.indicators)}`, usual.length)],
            headingsOf(usual),
            ...target.shortTermTargets.flatMap((one) => {
              const [head, tail] = inTwo(one.text);
              const [, ...others] = valuesOf(one, usual);
              return [
                [head, ...others],
                [tail, ...others.map(() => "")],
              ];
            }),
          ]) + text(""),
      ),
    ],
    whole(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "long-term-targets-down-the-side-of-their-blocks",
    [
      iep,
      ...mairi.map(
        (target, at) =>
          tbl(usual.length + 1, [
            [merged(`Long-term target ${at + 1}: ${target.text}`), ...headingsOf(usual)],
            ...target.shortTermTargets.map((one) => [continued, ...valuesOf(one, usual)]),
            ["Wellbeing indicators", wide(indicatorWords(target.indicators), usual.length)],
          ]) + text(""),
      ),
    ],
    whole(shown(mairi, fieldsOf(usual))),
  ),
  raw(
    "indicators-in-bands-over-their-blocks",
    [
      iep,
      tbl(
        usual.length,
        ruaridh.flatMap((target) => [
          [wide(indicatorWords(target.indicators, " / ").toUpperCase(), usual.length)],
          [wide(`Long-term target: ${target.text}`, usual.length)],
          headingsOf(usual),
          ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
        ]),
      ),
      text(""),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
  raw(
    "kind-of-school-in-a-line-of-the-title-page",
    [
      p(run("Child’s Plan", "<w:b/>")),
      text("Isla Sample, P4, Glen Invented mainstream primary school"),
      iep,
      blocks(isla),
    ],
    whole(shown(isla, fieldsOf(usual)), { setting: "mainstream" }),
  ),
  raw(
    "comments-in-rows-below-their-meeting",
    [
      iep,
      blocks(ruaridh),
      heading("Reviews of the IEP"),
      tbl(4, [
        ["Type of meeting", "Date", "Invited", "Attended"],
        ...[annual, termly].flatMap(({ type, date, invited, attended }) => [
          [type, date, invited, attended],
          ["Child’s comments", { xml: lines(said[date]?.pupil), span: 3 }],
          ["Parent/carer comments", { xml: lines(said[date]?.parent), span: 3 }],
        ]),
      ]),
      text(""),
    ],
    whole(shown(ruaridh, fieldsOf(usual)), {
      reviews: [annual, termly].map(({ type, date, invited, attended }) => ({
        type,
        date,
        invited,
        attended,
      })),
      comments: [annual, termly].flatMap(({ date }) =>
        (["pupil", "parent"] as const).map((by) => ({ by, date, text: said[date]?.[by] ?? "" })),
      ),
    }),
  ),
];

/** A text broken before the first word of its second half that begins with a small letter. */
function inTwo(words: string): readonly [string, string] {
  const at = words.slice(Math.floor(words.length / 2)).search(/(?<=\p{L} )\p{Ll}/u);
  const cut = Math.floor(words.length / 2) + at;
  return [words.slice(0, cut - 1), words.slice(cut)];
}

function lines(words = ""): string {
  return words.split("\n").map(text).join("");
}
