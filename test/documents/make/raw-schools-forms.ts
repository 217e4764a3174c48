import { heading, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { reviews } from "./around";
import { fieldsOf, headingsOf, indicatorWords, usual, valuesOf, type Column } from "./columns";
import { blocks } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument } from "./test-document";

const iep = heading("Section 4: Individualised Educational Programme (IEP)");

/** Labels cut cutShort, as in a form that is to fit on one page. */
const cutShort: readonly Column[] = [
  ["STT", "text"],
  ["Strat.", "strategies"],
  ["Resp.", "who"],
  ["Rev. date", "when"],
  ["Succ. crit.", "success"],
];

const said = [
  { pupil: "I like my word tin.", parent: "She reads to her brother." },
  { pupil: "I can do it myself.", parent: "We see it at home as well." },
];

/** Forms that schools have made of their own: what a school adds, cuts short or marks by hand. */
export const rawSchoolsForms: readonly TestDocument[] = [
  raw(
    "indicators-in-brackets-behind-the-targets",
    [
      iep,
      ...ruaridh.map(
        (target, at) =>
          tbl(usual.length, [
            [wide(`LTT ${at + 1}: ${target.text} (${indicatorWords(target.indicators)})`, 5)],
            headingsOf(usual),
            ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
          ]) + text(""),
      ),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
  raw(
    "kind-of-school-with-the-others-struck-out",
    [
      p(run("Child’s Plan", "<w:b/>")),
      tbl(2, [
        ["Name", "Isla Sample"],
        [
          "Kind of school (delete as needed)",
          {
            xml: p(
              run("Nursery", "<w:strike/>") +
                run(" / Mainstream / ") +
                run("Special", "<w:strike/>"),
            ),
          },
        ],
      ]),
      iep,
      blocks(isla),
    ],
    whole(shown(isla, fieldsOf(usual)), { setting: "mainstream" }),
  ),
  raw(
    "comments-below-each-block-of-one-table",
    [
      iep,
      tbl(
        usual.length,
        isla.flatMap((target, at) => [
          [
            wide(`Long Term Target ${at + 1}: ${target.text}`, 3),
            wide(`Wellbeing indicator(s): ${indicatorWords(target.indicators)}`, 2),
          ],
          headingsOf(usual),
          ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
          [wide("Pupil’s comments", 2), wide("Parent/carer’s comments", 3)],
          [wide(said[at]?.pupil ?? "", 2), wide(said[at]?.parent ?? "", 3)],
        ]),
      ),
      text(""),
    ],
    whole(shown(isla, fieldsOf(usual)), {
      comments: said.flatMap(({ pupil, parent }) => [
        { by: "pupil", text: pupil },
        { by: "parent", text: parent },
      ]),
    }),
  ),
  raw(
    "meetings-in-two-tables-of-one-record",
    [
      iep,
      blocks(mairi),
      heading("Review Record"),
      text("Who was there"),
      tbl(4, [
        ["Type of meeting", "Date", "Invited", "Attended"],
        ...reviews.map(({ type, date, invited, attended }) => [type, date, invited, attended]),
      ]),
      text("What was sent out"),
      tbl(4, [
        ["Type of meeting", "Date", "Invitations sent", "Minutes sent"],
        ...reviews.map(({ type, date, invitationsSent, minutesSent }) => [
          type,
          date,
          invitationsSent,
          minutesSent,
        ]),
      ]),
      text(""),
    ],
    whole(shown(mairi, fieldsOf(usual)), { reviews }),
  ),
  raw(
    "labels-cut-short",
    [
      heading("IEP"),
      ...mairi.map(
        (target, at) =>
          tbl(cutShort.length, [
            [
              wide(`LTT ${at + 1}: ${target.text}`, 3),
              wide(`Indicators: ${indicatorWords(target.indicators)}`, 2),
            ],
            headingsOf(cutShort),
            ...target.shortTermTargets.map((one) => valuesOf(one, cutShort)),
          ]) + text(""),
      ),
      heading("Rev. Record"),
      tbl(6, [
        ["Type of mtg", "Date", "Inv.", "Att.", "Inv. sent", "Mins sent"],
        ...reviews.map((review) => [
          review.type,
          review.date,
          review.invited,
          review.attended,
          review.invitationsSent,
          review.minutesSent,
        ]),
      ]),
      text(""),
    ],
    whole(shown(mairi, fieldsOf(cutShort)), { reviews }),
  ),
  raw(
    "questions-over-one-long-term-target-each",
    [
      heading("My learning plan (IEP)"),
      ...ruaridh.map(
        (target) =>
          tbl(usual.length, [
            [
              wide("What do we want by the end of the year?", 3),
              wide("Which wellbeing indicators?", 2),
            ],
            [wide(target.text, 3), wide(indicatorWords(target.indicators), 2)],
            [
              "What is the next small step?",
              "How will we help?",
              "Who?",
              "By when?",
              "How did it go?",
            ],
            ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
          ]) + text(""),
      ),
    ],
    whole(shown(ruaridh, fieldsOf(usual))),
  ),
];
