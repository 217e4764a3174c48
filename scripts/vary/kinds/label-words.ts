import { commentSynonyms } from "../../../src/plan/recognise/comments/comment-synonyms";
import { wordsOf } from "../../../src/plan/recognise/labels/match-label";
import type { Synonym } from "../../../src/plan/recognise/labels/synonyms";
import { targetSynonyms } from "../../../src/plan/recognise/labels/target-synonyms";
import { reviewSynonyms } from "../../../src/plan/recognise/reviews/review-synonyms";
import type { Label } from "../labels";
import type { Part } from "../paper";
import type { Variation } from "../variation";
import { relabelled } from "./label-marks";

/** Labels in other words that ask for the same. */
export const labelWords: readonly Variation[] = [
  otherWords("label: a synonym that is listed", (label) => {
    const role = roleOf(label);
    return role === null ? [] : (plainSynonyms[label.part][role] ?? []);
  }),
  otherWords("label: words that are not listed", (label) => {
    const role = roleOf(label);
    return role === null ? [] : (unlisted[label.part][role] ?? []);
  }),
  otherWords("label: a name used elsewhere in Scotland", (label) => {
    const role = roleOf(label);
    return role === null ? [] : (elsewhere[label.part][role] ?? []);
  }),
  otherWords("label: the child's", (label) => ownWords(label.text)),
];

type Wording = Readonly<Record<string, readonly string[]>>;

/** The same thing asked for by names that are in the lists and mean nothing else in such a table. */
const plainSynonyms: Readonly<Record<Part, Wording>> = {
  targets: {
    "long-term": ["Long term aim", "Annual target", "Long-term goal", "LTT", "Longer term target"],
    "short-term": ["Short term goal", "Small steps", "STT", "SMART targets", "Stepping stones"],
    indicator: ["SHANARRI", "Wellbeing indicator(s)", "Well-being area", "SHANARRI indicators"],
    strategies: ["Strategies", "Approaches", "Support strategies", "Interventions", "How"],
    who: ["Who", "By whom?", "Staff responsible", "Responsibility", "Person responsible"],
    when: ["Target date", "By when?", "Timescale", "To be achieved by", "Deadline"],
    success: ["Success criteria", "How will we know?", "Exit criteria", "Measure of success"],
    evaluation: ["Evaluation", "Progress so far", "Progress", "Evaluation / comment", "Outcome"],
  },
  meetings: {
    type: ["Type of meeting", "Meeting type", "Type of review"],
    date: ["Date of meeting", "Meeting date", "Date held"],
    invited: ["Invited", "Who was invited", "Those invited", "People invited"],
    attended: ["Attended", "Present", "Who came", "In attendance", "Attended by"],
    invitationsSent: ["Invitations sent", "Invitations issued", "Date invitations sent"],
    minutesSent: ["Minutes sent", "Minutes issued", "Minutes circulated", "Date minutes sent"],
  },
  comments: {
    pupil: [
      "Pupil comments",
      "Pupil’s views",
      "Child’s comments",
      "Pupil voice",
      "Views of the child",
    ],
    parent: ["Parent/carer comments", "Parent views", "Family comments", "Parents’ comments"],
    date: ["Date", "Date of review", "Meeting date"],
  },
};

/** The same by names that a school might think of. */
const unlisted: Readonly<Record<Part, Wording>> = {
  targets: {
    "long-term": [
      "Long term learning target",
      "Target for the year",
      "Big target for this session",
    ],
    "short-term": ["Short term learning targets", "This term’s targets", "Next small steps"],
    indicator: ["Which wellbeing indicator?", "Links to SHANARRI", "GIRFEC indicator"],
    strategies: [
      "What we will do to help",
      "Strategies and resources we will use",
      "How we’ll get there",
    ],
    who: ["Who is going to do this?", "Adults involved", "Named staff"],
    when: ["Complete by", "When will this be done by?", "Date to be met"],
    success: [
      "How we will know it has been met",
      "Evidence of success",
      "What success will look like",
    ],
    evaluation: ["How did it go?", "Review of progress", "Evaluation at review", "Was it met?"],
  },
  meetings: {
    type: ["What kind of meeting?", "Kind of review", "Meeting (annual / termly)"],
    date: ["When we met", "Date we met", "Held on"],
    invited: ["Who we invited", "People asked", "Invitations to"],
    attended: ["Who was at the meeting", "People there", "Who attended on the day"],
    invitationsSent: ["Date invites went out", "When were invitations sent?", "Letters sent"],
    minutesSent: ["Date minutes went out", "When were minutes sent?", "Minutes sent out on"],
  },
  comments: {
    pupil: ["What the pupil says", "What I think", "In my own words", "Pupil’s thoughts"],
    parent: ["What Mum and Dad think", "From home", "Parents said", "Views from home"],
    date: ["When", "Held on"],
  },
};

/** Names seen in other councils' plans and in usage, where they mean nothing else in such a table. */
const elsewhere: Readonly<Record<Part, Wording>> = {
  targets: {
    "long-term": ["Desired outcome", "What do we want to happen?", "Overall aim", "Outcome sought"],
    "short-term": ["Targets to be achieved", "Action points", "Learning targets", "Next steps"],
    indicator: ["Wellbeing area", "Indicator of need", "SHANARI", "Wellbeing indicators"],
    strategies: [
      "Action required",
      "What do we need to do?",
      "What we are going to do?",
      "Possible strategies to use in class",
      "Methods",
      "Additional support required",
      "Provision",
    ],
    who: [
      "Who will do it?",
      "Who is helping me?",
      "Persons providing the additional support",
      "Supported by",
      "Delivered by",
    ],
    when: ["Timescales", "When", "Target date"],
    success: ["Achievement criteria", "How achievement can be evidenced", "Success looks like"],
    evaluation: ["Progress so far", "Outcomes recorded at review", "Evaluation/Comment"],
  },
  meetings: {
    invited: ["Invited"],
    attended: ["Attendees", "Present"],
    invitationsSent: ["Invite sent", "Invitations sent out"],
    minutesSent: ["Minutes issued", "Minutes sent out"],
  },
  comments: {
    pupil: ["Views of the child", "Child’s/young person’s views", "My views", "Learner’s views"],
    parent: ["Parental views", "Family comments", "Carers’ views", "Parent/Carer comments"],
  },
};

/** Says the role where it is told by the list itself, so that no guess of the reader's is built on. */
function roleOf({ part, text }: Label): string | null {
  return listed[part].get(wordsOf(text).join(" ")) ?? null;
}

const listed: Readonly<Record<Part, ReadonlyMap<string, string>>> = {
  targets: rolesOf(targetSynonyms),
  meetings: rolesOf(reviewSynonyms),
  comments: rolesOf(commentSynonyms),
};

function rolesOf(synonyms: readonly Synonym<string>[]): ReadonlyMap<string, string> {
  return new Map(synonyms.map(({ words, role }) => [wordsOf(words).join(" "), role]));
}

/** "Ailsa's targets" would need a name; a form for any child says "my" or "the child's". */
function ownWords(text: string): readonly string[] {
  if (!/^(?:(?:long|short)[ -]term )?(?:targets?|goals?|aims?|strategies)\b/i.test(text)) return [];
  const small = text.charAt(0).toLowerCase() + text.slice(1);
  return [`My ${small}`, `Child’s ${small}`, `The pupil’s ${small}`];
}

function otherWords(name: string, words: (label: Label) => readonly string[]): Variation {
  return relabelled(name, (label, all) => words(label).filter((text) => isNew(text, label, all)));
}

/** No other column is headed so already. */
function isNew(text: string, label: Label, labels: readonly Label[]): boolean {
  const words = wordsOf(text).join(" ");
  const hasOwn = labels.some(
    (other) => other.part === label.part && wordsOf(other.text).join(" ") === words,
  );
  return !hasOwn;
}
