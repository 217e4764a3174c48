import { anyOf, oneOf } from "../labels/patterns";

/** Which part of a Child's Plan a heading begins. */
export type SectionKind =
  | "iep"
  /** Named as the IEP and as something else: "Action Plan (IEP)". */
  | "mixed"
  | "comments"
  | "review"
  | "not-targets"
  | "other";

const anyMeeting = "(?:meeting|review)s?";
/** "Section 4: ", "Part B – ", "4) " */
const number = oneOf(/(?:section|part) \w+\s*[:.–-]?\s*/, /\(?[a-z\d]{1,2}[.):] /);

/** By what a heading, in small letters, is known to begin a section of a kind. */
export const sectionKinds: readonly { readonly kind: SectionKind; readonly pattern: RegExp }[] = [
  {
    kind: "comments",
    pattern: anyOf(
      "u",
      // "IEP review – what was said"
      /(?:iep )?review(?: of|:| [–—-]) (?:.{2,40})?\b(?:comments?|said\b)/,
      // "Pupil and parent/carer comments", "Child's views"
      /(?:pupil|child|learner|young person)\S* (?:and|&|\/) (?:parent|carer)\S*.*(?:comments?|views?)/,
      /(?:pupil|parent|carer|child|learner)\S* (?:comments?|views?)/,
      // "What does everyone think?", "What my family says"
      /what (?:does|did|do) .{2,30} (?:think|say)/,
      `what ${oneOf(
        "i|we|everyone|people|they|mum|dad",
        "(?:my |the )?(?:family|pupil|child|parents?)",
      )}\\b.{0,20} (?:thinks?|thought|says?|said|feels?)`,
      // "Comments and views from the review meeting"
      "(?:comments|views|feedback|voices?|reflections) (?:and (?:views|comments) )?" +
        `(?:(?:made|given|recorded) )?(?:from|by|of|at) (?:(?:the|my|our|all) )*\\w+(?: ${anyMeeting}\\b)?`,
      /(?:student|famil|home|mum|dad)\S* (?:comments?|views?)/,
      // "Pupil voice"
      /(?:pupil|child|learner|family|parent)\S* (?:voice|feedback|thoughts|reflections)/,
      // "Having your say", "My views"
      /(?:hav(?:e|ing) |^)(?:a|your|our|my) (?:say|views|comments|voice)/,
      /(?:iep )?(?:review|iep|meeting) (?:comments|feedback)$/,
      /how (?:i|we) feel/,
      // "Ailsa's own thoughts"
      /^(?!(?:teacher|school|staff|nursery)s?')\p{L}+'s (?:own )?(?:comments?|views?|thoughts)$/u,
      // "5. Comments", and no "comments of …"
      /^(?:section \w+[:.]? |\(?[a-z\d]{1,2}[.):] )?(?:comments|feedback|reflections|comments and views|views and comments)\b(?! of)/,
    ),
  },
  {
    kind: "review",
    pattern: anyOf(
      "u",
      // "IEP review log", "Minutes of all core group meetings", but not "Minutes of meeting sent"
      /(?:\b(?:iep|plan) )?review (?:record|log|history|tracker|sheet|details)/,
      `(?:record|log|minutes?|notes?|list|details|history|table|dates) of (?:(?:an?|the|all|iep|core group|plan) )*` +
        `${anyMeeting}\\b(?! (?:sent|issued|circulated|out))`,
      `${anyMeeting} (?:record|log|history|details|tracker|attendance|notes|minutes?|and invitations)\\b`,
      // "Planning meetings", "Termly reviews", "Reviews of Ailsa's plan"
      /(?:iep|review|core group|planning|team) meetings\b/,
      /(?:iep|termly|annual|plan) reviews\b/,
      /\breviews of (?:the|my|our|\p{L}+'s) (?:iep|plan)\b/u,
      // "Meetings held", "Reviews this session"
      /(?:meeting|review)s (?:held|this (?:year|session|term)|so far|to date|called)\b/,
      `attendance at (?:the )?${anyMeeting}`,
      /invitations and minutes$/,
      // "Part C – Our meetings and reviews (2026/27)", "Review meeting"
      `^${number}?(?:(?:our|my|all|the|past) )?` +
        `${oneOf(
          "(?:meetings|reviews)(?: and (?:meetings|reviews))?",
          "(?:iep )?review meeting",
          "(?:meeting|review) held",
        )}(?: \\(.*\\))?$`,
      // "Who came to the review"
      `^who (?:came|was|attended)\\b.*\\b${anyMeeting}$`,
      /keeping track of (?:meeting|review)s/,
      `^${number}?reviewing (?:the|this|our|my|\\p{L}+'s) (?:iep|plan)$`,
    ),
  },
  {
    kind: "not-targets",
    pattern: anyOf(
      "",
      // Other parts of the Child's Plan
      /action plan|plan (?:for|of) action|chronology/,
      /partners to the plan|core group|network of support|who.?s who|team around the child/,
      // Other plans of a pupil
      /co-?ordinated support plan|\bcsp\b/,
      /behaviou?r (?:support |management )?plan|risk (?:assessment|management)/,
      /anticipatory care|day to day care|care plan|contingency/,
      // Plans of a school or of its staff
      /improvement plan|school improvement|personal evacuation/,
      /professional (?:review (?:and|&) )?development|\bprd\b/,
      // What a class keeps
      /learning (?:journal|diary|log)\b/,
      /observations? (?:(?:and|&|\/) next steps|record|log|sheet)/,
    ),
  },
  {
    kind: "iep",
    pattern: anyOf(
      "",
      /individual(?:i[sz]ed)? education(?:al)? (?:programme|program|plan)/,
      // "IEP – short term targets", "IEP form"
      /\bieps?\b\W{1,3}(?:short|long)[\s-]?term targets?/,
      /\bieps?\b(?: (?:targets?|plan|programme|form|record)\b)?/,
      // As it is called elsewhere
      /additional support plan|\basp\b/,
      /individual(?:ised)? learning plan|\bilp\b/,
      /individual support plan|educational support plan|personal support plan|universal wellbeing plan/,
      // "Child's Plan (IEP)"
      /\bplan \(iep\)/,
    ),
  },
  {
    kind: "other",
    pattern: anyOf(
      "",
      /signatures?|agreement/,
      /(?:child|pupil|personal).{0,3}s? details|reasons? for (?:the )?plan|background/,
      /assessment|^attainment\b|summary of needs|analysis|strengths|views/,
      /attendance|medical|contacts?|appendix|glossary/,
      /what happens next|support (?:currently )?in place/,
    ),
  },
];
