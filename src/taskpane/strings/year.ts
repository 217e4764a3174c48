import type { CalendarWords } from "../../actions/calendar-file";
import { DUTIES as ALL_DUTIES, type Duties, type Duty, type School } from "../../meeting/duties";
import type { Due } from "../../meeting/year";
import { inLanguage } from "./language";
import { planStrings } from "./plan";
import type { RecordPart } from "../printable-page";

const english = {
  dues: "What is due",
  why: (due: Due): string => `${whyText(due)} (guidance ${due.source})`,
  termsHint: (hasOwnTerms: boolean): string =>
    hasOwnTerms
      ? "Counted from the Review Record and your own term dates."
      : "Counted from the Review Record and the usual Scottish terms. Your school’s dates can be entered in the settings.",
  save: "Take away as a calendar file",
  saveHint: "Opens in Outlook and other calendars. The child’s name is not in it.",
  fileName: "child-plan-dates.ics",

  invite: "Who to invite to the next review",
  inviteHint:
    "The parents or carers, the child where appropriate, and everyone who works with the child. Say what the meeting is for and ask who can come. Who cannot sends a written report with suggested targets (guidance Section 6).",
  alsoNamed: "The plan names:",
  nobodyNamed: "Nobody so far.",

  duties: "Who does what",
  dutiesHint:
    "To be clear about while the IEP is written (guidance Section 8). What you enter is kept in this document.",
  school: "Kind of school",
  schoolName: (school: School): string => SCHOOLS[school],
  duty: (duty: Duty): string => DUTIES[duty],
  usual: (holder: string): string => `Usually: ${holder}`,
  takeUsual: "Take the usual",
  takeUsualFor: (duty: Duty): string => `Take the usual for: ${DUTIES[duty]}`,
  missing: (duties: readonly Duty[]): string =>
    duties.length === 0
      ? "Everything has somebody."
      : `Nobody yet for: ${duties.map((duty) => SHORT_DUTIES[duty]).join(", ")}.`,
  intoForm:
    "It can be written where the form has an empty place for it: beside a target that nobody is named for, or beside a label such as “Co-ordinator”.",
  fileHint: "Was this settled in another copy of the plan?",
  more: "Record, and removing who does what",
  removeDuties: "Remove this from the document",
};

/** What the view on the year says. */
export const yearStrings = inLanguage({ "en-GB": english });

/** The words of the calendar file: nothing of the child, for it may be shared. */
export const calendarWords: CalendarWords = {
  title: ({ kind }) => `Child’s Plan: ${planStrings.dueName(kind).toLowerCase()}`,
  description: (due) => `${planStrings.due(due)}. ${yearStrings.why(due)}`,
};

/** Who does what, to keep apart: a part for each duty that somebody has. */
export function dutiesRecord(duties: Duties): readonly RecordPart[] {
  return ALL_DUTIES.flatMap((duty) => {
    const holder = (duties[duty] ?? "").trim();
    return holder === "" ? [] : [{ heading: yearStrings.duty(duty), text: holder }];
  });
}

function whyText({ kind, review }: Due): string {
  return kind === "send-invitations" && review === null
    ? `To the next review, whose day is not in the record yet. ${WHY[kind]}`
    : WHY[kind];
}

const WHY: Readonly<Record<Due["kind"], string>> = {
  "termly-review": "Short-term targets are reviewed at least once a term",
  "annual-review": "Long-term targets are reviewed and revised once a year",
  "send-invitations": "Invitations go out well in advance, with the purpose of the meeting",
  "send-minutes": "Minutes go to everyone involved",
  meeting: "Planned in the Review Record",
};

const SCHOOLS: Readonly<Record<School, string>> = {
  primary: "Nursery or primary school",
  secondary: "Secondary school",
  special: "Special school or off-site provision",
};

const DUTIES: Readonly<Record<Duty, string>> = {
  coordinate: "Coordinates and manages the whole",
  deliver: "Delivers the IEP from day to day",
  resources: "Makes and collects the resources",
  evaluate: "Evaluates how the team works together",
  liaise: "Keeps in touch with the parents or carers",
};

const SHORT_DUTIES: Readonly<Record<Duty, string>> = {
  coordinate: "coordination",
  deliver: "delivery",
  resources: "resources",
  evaluate: "evaluation",
  liaise: "contact with home",
};
