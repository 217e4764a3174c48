import type { LongTerm } from "../../fixtures/fixture";
import { reviews } from "./around";
import { control, heading, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { fieldsOf, headingsOf, indicatorWords, usual, valuesOf, type Column } from "./columns";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { shown, whole, type TestDocument } from "./test-document";

const iep = heading("Child’s Plan, Section 4: IEP", 2);
const inGaelicToo: readonly Column[] = [
  ["Targaid gheàrr-ùine / Short-term target", "text"],
  ["Approaches", "strategies"],
  ["Persons responsible", "who"],
  ["By when", "when"],
];
const asked: readonly Column[] = [
  ["What are the next steps?", "text"],
  ["What will help?", "strategies"],
  ["Who will help?", "who"],
  ["When?", "when"],
];
const locked = '<w:lock w:val="sdtContentLocked"/>';

const [annual] = reviews;
if (!annual) throw new Error("The reviews are missing.");

/** Long-term targets in one table, their short-term ones in others, tied by what is typed before them or above. */
export const rawLinkedTables: readonly TestDocument[] = [
  raw(
    "split-with-numbers-typed-before-the-targets",
    [
      iep,
      longTermTable(["LTT no.", "Targaid fhad-ùine / Long-term target", "SHANARRI"], ruaridh),
      heading("Short term targets", 3),
      tbl(inGaelicToo.length, [headingsOf(inGaelicToo), ...numbered(ruaridh, inGaelicToo)]),
    ],
    whole(shown(ruaridh, fieldsOf(inGaelicToo))),
  ),
  raw(
    "split-with-aims-asked-for-in-questions",
    [
      heading("My Learning Plan (IEP)", 2),
      longTermTable(["No.", "What do we want to happen?", "Which wellbeing indicators?"], mairi),
      heading("What are the next steps?", 3),
      tbl(asked.length, [headingsOf(asked), ...numbered(mairi, asked)]),
    ],
    whole(shown(mairi, fieldsOf(asked))),
  ),
  raw(
    "split-with-a-table-of-steps-for-each-goal",
    [
      tbl(1, [["My Learning Plan (IEP)"]]),
      text(""),
      longTermTable(["LTT no.", "My goal for the year:", "Which wellbeing indicators?"], isla),
      ...isla.map(
        (target, at) =>
          p(run(`My small steps – My goal for the year ${at + 1}`, "<w:b/>")) +
          tbl(usual.length, [
            ["My small steps", ...headingsOf(usual).slice(1)],
            ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
          ]),
      ),
    ],
    whole(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "desired-outcome-below-a-locked-label",
    [
      iep,
      ...mairi.map(
        (target, at) =>
          tbl(usual.length, [
            [
              {
                xml: p(control(`Desired outcome ${at + 1}:`, locked)) + text(target.text),
                span: 3,
              },
              wide(`Wellbeing area: ${indicatorWords(target.indicators)}`, usual.length - 3),
            ],
            ["Small steps", ...headingsOf(usual).slice(1)],
            ...target.shortTermTargets.map((one) => valuesOf(one, usual)),
          ]) + text(""),
      ),
    ],
    whole(shown(mairi, fieldsOf(usual))),
  ),
  raw(
    "meeting-before-the-targets-with-what-was-said",
    [
      heading("Review Record (meetings)", 2),
      text("Meeting 1"),
      tbl(2, [
        ["Meeting type", annual.type],
        ["Date held", annual.date],
        ["Invitations sent", annual.invitationsSent],
        ["Child's/young person's views", "I get tired after lunch."],
        ["Views of parent/carer", "Eating is still a battle at home."],
      ]),
      text(""),
      tbl(4, [
        ["Minutes issued", { xml: text(annual.minutesSent), span: 3 }],
        ["Name", "Role", "Invited", "Attended"],
        ...annual.invited.map((name, at) => [
          name,
          ["CT", "Mum", "OT"][at] ?? "",
          "Yes",
          annual.attended.includes(name) ? "Yes" : "No",
        ]),
      ]),
      iep,
      longTermTable(["Number", "LTT:", "Wellbeing indicators:"], ruaridh),
      heading("STTs", 3),
      tbl(usual.length, [headingsOf(usual), ...numbered(ruaridh, usual)]),
    ],
    whole(shown(ruaridh, fieldsOf(usual)), {
      reviews: [annual],
      comments: [
        { by: "pupil", date: annual.date, text: "I get tired after lunch." },
        { by: "parent", date: annual.date, text: "Eating is still a battle at home." },
      ],
    }),
  ),
];

function longTermTable(labels: readonly string[], plan: readonly LongTerm[]): string {
  return tbl(labels.length, [
    labels,
    ...plan.map((target, at) => [`${at + 1}`, target.text, indicatorWords(target.indicators)]),
  ]);
}

/** Rows whose targets begin "2.1 …". */
function numbered(plan: readonly LongTerm[], columns: readonly Column[]) {
  return plan.flatMap(({ shortTermTargets }, at) =>
    shortTermTargets.map((one, index) => {
      const [words, ...rest] = valuesOf(one, columns);
      return [`${at + 1}.${index + 1} ${words}`, ...rest];
    }),
  );
}
