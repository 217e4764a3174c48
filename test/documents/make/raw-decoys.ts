import { actionPlan, backPart, frontPart } from "../../fixtures/decoys";
import { heading, p, run, tbl, text, wide } from "../../fixtures/word-xml";
import { recordByMeeting } from "./around";
import { fieldsOf, usual, withSuccess } from "./columns";
import { blocks, flat } from "./layouts";
import { isla, mairi, ruaridh } from "./plans";
import { raw } from "./raw-document";
import { noneOrAsk, noPlan, shown, whole, type TestDocument } from "./test-document";

const iep = heading("Section 4 Individualised Educational Programme (IEP)");

const careRows = [
  ["Area", "What is needed", "Who", "When", "Views of the child"],
  ["Sleep", "A regular bedtime", "Carers", "Each day", "I like my night light."],
  ["Food", "Breakfast before school", "Carers", "Each day", ""],
];

/** Tables that look like an IEP and are none, and plans that say where they are used. */
export const rawDecoys: readonly TestDocument[] = [
  raw(
    "no-iep-action-plan-with-goals",
    [
      frontPart([["School type", "Mainstream"]]),
      heading("Section 3: Action Plan"),
      tbl(6, [
        [
          "Wellbeing indicator",
          "Desired outcome",
          "Action required",
          "By whom",
          "By when",
          "Progress",
        ],
        ["Healthy", "Sleeps through the night", "Bedtime routine", "Parents", "October", "Better"],
        ["Included", "Goes to a club", "Visit the youth club", "Youth worker", "November", ""],
      ]),
      recordByMeeting(),
    ],
    noPlan({ setting: "mainstream" }),
  ),
  raw(
    "no-iep-section-4-chronology",
    [
      heading("Section 1 - Child’s Details"),
      tbl(2, [
        ["Name", "Isla Example"],
        ["School", "Drummond School"],
      ]),
      heading("Section 2 - Record of a Meeting"),
      text("Those present talked about the summer."),
      heading("Section 3 - Action Plan"),
      tbl(5, [
        [
          "What needs to change?",
          "What do we need to do?",
          "Who will do it?",
          "By when?",
          "Progress so far",
        ],
        ["Mornings are hurried", "Walking bus", "Parents", "October 2026", "Started"],
      ]),
      heading("Section 4 - Chronology"),
      tbl(4, [
        ["Date", "Significant event", "Action taken", "Outcome"],
        ["04/08/2025", "Moved to a new home", "Visit by health visitor", "Settled"],
        ["12/01/2026", "Absent for two weeks", "Phone call", "Back at school"],
      ]),
    ],
    noneOrAsk(),
  ),
  raw(
    "no-iep-csp-objectives",
    [
      heading("Co-ordinated Support Plan"),
      tbl(3, [
        [
          "Educational Objectives",
          "Additional Support Required",
          "Persons providing the additional support",
        ],
        [wide("Gross Motor", 3)],
        ["To climb stairs with one hand on the rail", "Weekly programme", "Physiotherapist"],
        [wide("Expressive and Receptive Communication", 3)],
        [
          ["To ask for help", "To follow two instructions"],
          "Weekly therapy",
          "Speech and Language Therapist",
        ],
      ]),
    ],
    noPlan(),
  ),
  raw(
    "no-iep-behaviour-plan",
    [
      heading("Behaviour Support Plan"),
      tbl(5, [
        ["Behaviour", "Target", "Strategies", "Who", "Review date"],
        ["Leaves the room", "Stays in the room", "Quiet corner", "Class teacher", "December"],
        ["Shouts out", "Puts a hand up", "Praise", "All staff", "December"],
      ]),
    ],
    noneOrAsk(),
  ),
  raw(
    "no-iep-care-plan",
    [
      heading("Day to Day Care Plan"),
      tbl(5, careRows),
      heading("Anticipatory Care Plan"),
      tbl(5, careRows),
    ],
    noPlan(),
  ),
  raw(
    "no-iep-teaching-timetable",
    [
      heading("Support timetable, Term 2"),
      tbl(6, [
        ["Time", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
        ["9.00", "Reading", "Number", "Reading", "Number", "Swimming"],
        ["10.45", "Speech group", "Reading", "Target time", "Reading", "Assembly"],
      ]),
      heading("Signatures"),
      tbl(3, [
        ["Name", "Signature", "Date"],
        ["Mrs E Example", "", ""],
        ["Mrs F Invented", "", ""],
      ]),
    ],
    noPlan(),
  ),
  raw(
    "no-iep-words-only",
    [
      heading("Notes for staff"),
      text("Short term targets should be SMART. Long term targets last about a session."),
      text("See Section 4 of the Child’s Plan for the IEP."),
      heading("Partners to the Plan"),
      tbl(3, [
        ["Name", "Role", "Contact"],
        ["Mrs E Example", "Head Teacher", "01463 000000"],
      ]),
    ],
    noPlan(),
  ),
  raw(
    "no-iep-whole-plan-without-section-4",
    [frontPart(), actionPlan(), backPart(), recordByMeeting()],
    noPlan(),
  ),
  raw(
    "iep-among-all-its-neighbours",
    [
      frontPart(),
      backPart(),
      actionPlan(),
      heading("Day to Day Care Plan"),
      tbl(5, careRows),
      iep,
      blocks(ruaridh, { columns: withSuccess }),
      backPart(),
    ],
    whole(shown(ruaridh, fieldsOf(withSuccess))),
  ),
  raw(
    "setting-ticked",
    [frontPart([["School type", "☐ Pre-school  ☐ Mainstream  ☒ Special"]]), iep, blocks(mairi)],
    whole(shown(mairi, fieldsOf(usual)), { setting: "special" }),
  ),
  raw(
    "setting-printed-but-not-chosen",
    [frontPart([["School type", "☐ Pre-school  ☐ Mainstream  ☐ Special"]]), iep, flat(isla)],
    whole(shown(isla, fieldsOf(usual))),
  ),
  raw(
    "setting-only-in-the-name",
    [frontPart([["Last school", "Special Delivery Nursery"]]), iep, flat(mairi)],
    whole(shown(mairi, fieldsOf(usual))),
  ),
  raw(
    "setting-in-a-sentence",
    [
      heading("Child’s Plan"),
      p(run("Ruaridh attends a special school, where he has made friends.")),
      iep,
      flat(ruaridh, { columns: withSuccess }),
    ],
    whole(shown(ruaridh, fieldsOf(withSuccess)), { setting: "special" }),
  ),
];
