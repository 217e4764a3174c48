import type { Meeting } from "../../meeting/meeting";
import { outcomeOf, planKindOf, type NeedConversation } from "../../meeting/need";
import { recordOf, type RecordLine, type RecordPage } from "../../meeting/record";
import { RECORD_TITLE } from "../../plan/added-pages";
import type { AddPages } from "../../plan/edits/edit";
import { inWords } from "../../rules/dates/day";
import { inLanguage } from "./language";
import { meetingStrings } from "./meeting";
import { ASKED, askedText, needStrings } from "./need";
import { plural } from "../../rules/plural";
import type { RecordPart } from "../printable-page";

const english = {
  meetingTitle: ({ date }: Meeting): string =>
    `${RECORD_TITLE}${date === "" ? "" : `, ${inWords(date)}`}`,
  save: "Save the record apart",
  saveHint: "A page to print, as it stands now. Word opens it too.",
  atTheEnd: "Put it at the end of the document",
  endHint: "Or on pages of its own behind the plan. You see it before it is written.",
  saveFile: "Save it as a file for Amas",
  fileHint: "To go on with it in another copy of the plan. It holds all that was entered.",
  takeFile: "Go on from a file",
  fileLabel: "File from Amas",
  badFile: {
    title: "There is nothing in that file to go on with",
    advice: "Please choose a file that was saved with “Save it as a file for Amas”.",
  },
  people: "Who was invited",
  shared: "What was shared",
  notThere: (name: string): string => `${name} (not there)`,
  counted: (text: string, votes: number): string => `${text}: ${plural(votes, "vote")}`,
  takenOn: (line: string): string => `${line}, taken on`,
  needTitle: "Does this child need an IEP?",
  needs: "Needs, and where each can be met",
  need: (text: string, answer: string, because: string): string =>
    because.trim() === "" ? `${text}: ${answer}` : `${text}: ${answer}. ${because.trim()}`,
  notTalkedAbout: "not talked about yet",
  questions: "Questions",
};

/** What the records to keep apart say. */
export const recordStrings = inLanguage({ "en-GB": english });

/** The flip-chart sheets of a meeting, ready to be printed. */
export function meetingRecord(meeting: Meeting): readonly RecordPart[] {
  return recordOf(meeting).map((page): RecordPart => {
    if (page.kind === "shared") return { heading: recordStrings.shared, text: page.text };
    return {
      heading: headingOf(page, meeting.child),
      items: page.lines.map((line) => itemOf(page, line)),
      isSheet: page.kind === "issues" || page.kind === "ideas",
    };
  });
}

/** A record as pages for the end of the document. */
export function recordPages(title: string, parts: readonly RecordPart[]): AddPages {
  return {
    do: "add-pages",
    title,
    pages: parts.map(({ heading, text = "", items = [], isSheet = false }) => ({
      heading,
      isSheet,
      lines: [
        ...text
          .split("\n")
          .filter((line) => line.trim() !== "")
          .map(plain),
        ...items,
      ],
    })),
  };
}

/** The conversation on the need for an IEP, ready to be printed. */
export function needRecord(conversation: NeedConversation): readonly RecordPart[] {
  const outcome = outcomeOf(conversation);
  const planKind = outcome.kind === "iep" ? planKindOf(conversation) : null;
  const concluded = outcome.kind === "open" ? [] : [needStrings.concluded(outcome)];
  const kinds = planKind === null ? [] : [needStrings.planKind(planKind)];
  const answers = ASKED.flatMap((asked) => {
    const answer = conversation[asked];
    if (answer === null) return [];
    return [plain(`${askedText(asked)} ${answer ? needStrings.yes : needStrings.no}.`)];
  });
  return [
    {
      heading: recordStrings.needs,
      items: conversation.needs.map(({ text, metBy, because }) => {
        const answer =
          metBy === null ? recordStrings.notTalkedAbout : needStrings.metBy(metBy).toLowerCase();
        return plain(recordStrings.need(text, answer, because));
      }),
    },
    ...(answers.length > 0 ? [{ heading: recordStrings.questions, items: answers }] : []),
    ...[...concluded, ...kinds].map(({ title, advice, source }) => ({
      heading: title,
      text: `${advice}\n${needStrings.source(source)}`,
    })),
  ];
}

function plain(text: string) {
  return { text, isStrong: false };
}

function headingOf(page: Exclude<RecordPage, { kind: "shared" }>, child: string): string {
  switch (page.kind) {
    case "people":
      return recordStrings.people;
    case "issues":
      return meetingStrings.issuesQuestion(child);
    case "ideas":
      return meetingStrings.ideasQuestion(page.target);
    case "action-plan":
      return meetingStrings.actionPlan;
  }
}

function itemOf({ kind }: RecordPage, { text, votes, isChosen }: RecordLine) {
  if (kind === "people") return plain(isChosen ? text : recordStrings.notThere(text));
  if (votes === null) return plain(text);
  const counted = recordStrings.counted(text, votes);
  return { text: isChosen ? recordStrings.takenOn(counted) : counted, isStrong: isChosen };
}
