import { ANY_RELATIVE } from "../content/family";
import { matcherOf } from "../labels/match-label";
import { beginsSmall, endsSentence, wordCount } from "../labels/words";
import { withoutNumber } from "../labels/numbering";
import { anyOf, inTurn, oneOf, wholly, wordList } from "../labels/patterns";
import { remembered } from "../labels/remembered";
import { reviewSynonyms, type ReviewRole } from "./review-synonyms";
import { speller } from "../labels/spelling";
import { inEnglish } from "../labels/two-languages";
import { writtenOut } from "../labels/written-out";

const synonymFor = matcherOf(reviewSynonyms);
// Near words that mean something else ("intended", "invite") stand here to be left alone.
const spelt = speller(
  wordList(
    "attended attending attendance attendee attendees intended present presents prevent apologies absent",
    "invited invite invites invitee invitees invitation invitations invented sederunt people",
    "meeting meetings meaning review reviews reviewed purpose issued circulated content",
    "minutes minute comments comment commend",
    "there these three other those where which while",
  ),
);

/**
 * What a column, box or label of the Review Record asks for: by the lists of words, else by what it names
 * and what is said of it ("Letters out on", "Who was asked along?"). `null`: nothing known.
 */
export const reviewRoleOf = remembered((written: string): ReviewRole | null => {
  const bare = writtenOut(withoutNumber(written.replaceAll("\n", " "))).replace(namesOf, "");
  const label = bare.length > LONGEST_LABEL ? bare : bare.replace(/\p{L}{5,}/gu, asMeant);
  if (label.length > LONGEST_LABEL || label.trim() === "") return null;
  const words = clean(label);
  if (words === "" || words.split(" ").length > MOST_WORDS || isValue(label)) return null;
  if (saidAtReview.test(label)) return "other";
  return firstRole(before, words) ?? synonymFor(label) ?? meantBy(words);
});

/** "Names of those invited". */
const namesOf =
  /^\W*(?:full )?names?(?: (?:and|&) \p{L}+)? of (?:those|people|all|everyone) (?:who )?(?=(?:were )?(?:invited|asked|attend\p{L}*|present|came)\b)/iu;

/** "View from home (review)". */
const saidAtReview =
  /\b(?:comments?|views?|thoughts|feedback)\b[^()]*\((?:\w+ )?(?:meeting|review)\)\W*$/i;

/** What a label asks for in words of its own. "Phone review" names a meeting, and asks for no number. */
function meantBy(words: string): ReviewRole | null {
  const role = firstRole(byMeaning, words);
  // "Follow-up meeting" may also be the label of the next one.
  return role === "other" && kindOfMeeting.test(words) && !/^follow/.test(words) ? null : role;
}

/** "Phone review", "Outcomes meeting", "Phone call", "Review by email". */
const kindOfMeeting =
  /^(?:(?!(?:of|for|from|at|to|about|on|since|after|before|in|the)\b)\p{L}+ ){1,3}(?:review|meeting|call)(?: by (?:phone|email)| (?:with|at)(?: \p{L}+){1,3})?$|^(?:(?:review|meeting) )?by (?:phone|email)$/u;

function asMeant(word: string): string {
  const small = word.toLowerCase();
  const meant = spelt(small);
  return meant === small ? word : meant;
}

/** Whether a label asks for something that only a record of meetings asks for. */
export const namesRecord = remembered((written: string): boolean => {
  const label = inEnglish(written);
  // "Could there be more outdoor play?" is what somebody asks, and no label.
  const isLabel = wordCount(label) <= 4 || /^\W*(?:who|when|what|which|date|type)\b/i.test(label);
  const role = isLabel ? reviewRoleOf(label) : null;
  return role !== null && role !== "name" && role !== "job" && role !== "date" && role !== "other";
});

/** Whether a text is such a label: "Minutes sent", but not "Could there be more PE?", which somebody asks. */
export const isRecordLabel = remembered((label: string): boolean => {
  const words = wordCount(inEnglish(label));
  const isAsked = label.includes("?") && !/^\s*(?:who|when|what|which)\b/i.test(label);
  return words <= 6 && !isAsked && namesRecord(label);
});

/**
 * Whether what stands beside a label is its value, though it reads like a label: "Meeting | Review meeting", for two would
 * not ask for one thing, "Invitations sent | email", "Attended | All invited" and "Meeting | phone call".
 */
export function isItsValue(label = "", value = ""): boolean {
  const [role, beside] = [label, value].map(reviewRoleOf);
  if (role === "type" && kindOfMeeting.test(clean(value))) return true;
  if (role === "attended" && /^\W*(?:all|both|every(?:one|body))\b/i.test(value)) return true;
  const isText = role === "invitationsSent" || role === "minutesSent" || role === "type";
  if (isText && beside === "other") return beginsSmall(label, value);
  return role === "type" && beside === "type";
}

const LONGEST_LABEL = 90;
const MOST_WORDS = 10;

type Meaning = readonly [role: ReviewRole, pattern: RegExp];

const meeting = "(?:meetings?|reviews?|core group|ieps?|plan|event|session)";
const kindWords = "type|kind|sort|nature|purpose|reason|category|focus";
const sent = oneOf(
  "sent|send|sending|issued?|issuing|posted|e?mailed",
  "circulated|circulation|distributed|shared|forwarded|copied|to (?:all|everyone|everybody)",
  "given|handed|delivered|returned|went|gone|home|out|away|off",
  "date|dated|when|on$",
);
const minutes = oneOf(
  "minute[sd]?|mins?|notes?|write ups?|written up|written record|record|summary|report",
  "action points|action note",
  "copies|copy|paperwork",
);
const invitations = oneOf(
  "invitations?|invites?|invit|inv|requests? to attend",
  "letters?|notices?|calling notice|appointment cards?|emails?",
  "notifications?|notified|notify",
);

/** Told apart before the lists are asked, which know only some of the words of these. */
const before: readonly Meaning[] = [
  ["date", /^(?:the )?(?:reviewed|review|meeting|met|held) on$/],
  // "What did the child say about the plan?" asks for words.
  ["other", /^what\b.*\b(?:say|says|said|think|thinks|thought|feel|feels|felt)\b/],
  // So do "Pupil's comments at review" and "Home view review", which are no kinds of meeting.
  ["other", /\b(?:comments?|views?|thoughts|feedback) .*\b(?:meeting|review)s?$/],
  ["other", /^how\b.*\b(?:invited|asked|told|sent|attended)\b|^(?:method|means) of\b/],
  // "Why do we need a plan?" is of the plan, "Why we met" of a meeting.
  ["other", /^(?:why|how)\b.*\bplan\b(?! (?:meeting|review))/],
  [
    "attended",
    /^(?:who )?attend(?:ed|ing) (?:(?:the|this|our|iep) )?(?:meeting|review)(?: meeting)?$|^who (?:was|were) (?:at|there)\b/,
  ],
  [
    "attended",
    /^(?:(?:was|were|those|people) )?(?:at|in(?= (?:the|this|our)))(?: (?:the|this|our))? (?:meeting|review)$/,
  ],
  ["invited", /^invited (?:to )?(?:(?:the|this|our) )?(?:meeting|review)$/],
  ["attended", /^(?:attend\w*|present)\b(?! at).*\b(?:apolog|absen|not )/],
  [
    "apologies",
    anyOf(
      "",
      /\bapolog|\bapols\b|\babsen[tc]/,
      // "Unable to attend"
      /(?:not|un|non|didnt|couldnt|cant|cannot)\s?(?:be |able to |in )?(?:attend|present|come|there|make)/,
    ),
  ],
  [
    "other",
    anyOf(
      "",
      /\bnext\b|\bfuture\b|\bfollowing (?:meeting|review)\b/,
      /\b(?:minute|note)s? ?taker\b/,
      /\binvited by\b|\b(?:taken|written|typed|chaired|led|recorded|minuted) by\b/,
      /\bdate of birth\b|\bsigned\b|\bsignature\b/,
    ),
  ],
  [
    "invited",
    /\b(?:who|whom)\b.*\binvit|\binvit\w* (?:sent )?(?:to|who|whom)$|\bwho\b.*\b(?:asked|letters?)\b/,
  ],
  ["other", /\b(?:minutes?|notes?|copy|copies) (?:sent )?to$|\bwho\b.*\bminutes?\b/],
  ["date", /^(?:the )?dates? of (?:the |our |this )?(?:[a-z]+ ){0,3}(?:meeting|review)s?$/],
  // "date" alone would be the meeting's.
  ["invitationsSent", /^(?:the )?(?:dates? (?:of |for )?)?invit(?:e|ation)s?(?: dates?)?$/],
  ["minutesSent", /^(?:the )?(?:dates? (?:of |for )?)?(?:minutes?|mins?)(?: dates?)?$/],
];

const byMeaning: readonly Meaning[] = [
  ["name", /^(?:full )?names? (?:and|of|with|or)\b/],
  [
    "minutesSent",
    anyOf(
      "",
      `\\b${minutes}\\b.*\\b${sent}\\b`,
      `\\b${sent}\\b.*\\b${minutes}\\b`,
      /^(?:the )?minutes?$/,
    ),
  ],
  [
    "invitationsSent",
    anyOf(
      "",
      `\\b${invitations}\\b.*\\b${sent}\\b`,
      `\\b${sent}\\b.*\\b${invitations}\\b`,
      // "When people were asked"
      /\b(?:date|when|on)\b.*\b(?:invited|asked|told|notified)\b/,
      /\b(?:invited|asked|notified)\b.*\b(?:on|date|when)\b/,
      /^(?:invitations?|invites?|letters?|notice given)$/,
    ),
  ],
  [
    "invited",
    anyOf(
      "",
      /\binvit|\basked\b|\binvitees?\b|\brequested to\b|\bcalled to\b/,
      /\bexpected\b|\bwho should (?:come|attend|be)\b|\bto attend\b/,
    ),
  ],
  [
    "attended",
    anyOf(
      "",
      /\battend|\bpresent\b|\bin attendance\b|\bsederunt\b/,
      /\bcame\b|\bcome\b|\bjoined\b|\bturned up\b|\bmade it\b|\bmanaged along\b/,
      /\btook part\b|\btaking part\b|\bparticipa/,
      // "Those who were there"
      /\b(?:who|was|were|those|people)\b.*\bthere\b|^there(?: on the day| with us)?$/,
      /\bwith us\b|\bwho was at\b|\bat the (?:meeting|review|table)\b|\bround the table\b/,
      /^here$|^people$/,
    ),
  ],
  [
    "type",
    anyOf(
      "",
      // "Kind of meeting", "Why we met", "Review type"
      `\\b(?:${kindWords}|name|what|why|which)\\b.*\\b(?:${meeting}|met|meet)\\b`,
      `\\b${meeting}\\b.*\\b(?:${kindWords}|called)\\b`,
      // "Termly / annual"
      /\bannual\b.*\b(?:termly|interim)\b|\b(?:termly|interim)\b.*\bannual\b/,
      /^(?:(?:what|which) )?(?:kind|purpose|reason|event|occasion|category|sort)$/,
      /^what (?:type|for)$/,
    ),
  ],
  [
    "date",
    // "The day we met", of words that say nothing else
    wholly(
      "",
      `(?:${oneOf(
        "date|dates|when|day|time|held|took|place|happened|meet|met|reviewed",
        "meeting|review|iep|core|group|plan|actual",
        "the|of|on|at|for|and|was|were|is|it|did|we|which|this|our",
      )}(?: |$))*`,
    ),
  ],
  [
    "other",
    anyOf(
      "",
      // Where and by whom it was held
      /\bvenue\b|\bplace\b|\blocation\b|\bwhere\b|^time\b|\bchair|\bfacilitat|^(?:meeting )?lead\b/,
      // What was said and decided
      /\bagenda\b|\boutcomes?\b|\bdecisions?\b|\bactions?\b|\bdiscuss|\bfollow up\b|\bkey points\b/,
      /\breports?\b|\bcomments?\b|\bnotes?\b/,
      // How people are reached, and what they answered
      /\bphone\b|\bemail\b|\bcontact\b|\baddress\b/,
      /\brepl(?:y|ies|ied)\b|\brsvp\b|\bconfirmed\b|\breminders?\b/,
      // Of the office
      /\binitials\b|\bschool year\b|^(?:(?:meeting|review) )?(?:no|number)$/,
    ),
  ],
];

function firstRole(meanings: readonly Meaning[], words: string): ReviewRole | null {
  const found = meanings.find(([, pattern]) => pattern.test(words));
  if (found === undefined) return null;
  const [role] = found;
  // Of the words of a date one at least must ask for it.
  const asksWhen = /\b(?:date|dates|when|held|day|met|took place|happened|reviewed)\b|\bon$/.test(
    words,
  );
  return role === "date" && !asksWhen ? null : role;
}

/** Lower case, without numbering, brackets, apostrophes and other signs. */
function clean(label: string): string {
  const bare = label.replace(/\([^()]*\)/g, " ");
  return (/\p{L}/u.test(bare) ? bare : label)
    .toLowerCase()
    .replace(/['’‘`]/g, "")
    .replace(/\be-(?=mail)/g, "e")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A date, a number of them or a sentence is what is filled in, no label. */
function isValue(label: string): boolean {
  const outside = label.replace(/\([^()]*\)/g, " ");
  return (
    /\d{2}|\d\s*[./-]\s*\d|!\s*$|;/.test(outside) ||
    endsSentence(outside) ||
    wants.test(outside) ||
    tells.test(outside)
  );
}

/** "Dad working, Mum came" is said of somebody; "Parents who came" asks. */
const tells = inTurn(
  "iu",
  /(?:^|,|\band|\bbut)\s*/,
  ANY_RELATIVE,
  /\b(?: \p{Lu}\p{L}+)? (?:came|attended|joined|was there|was present|took part)\W*$/u,
);

/** "Didn’t want to come" is said of somebody; "Who we want to invite" asks. */
const wants = /^(?!\W*(?:who|whom|what|which|people)\b).*\bwant(?:s|ed)? (?:me |us )?to\b/i;
