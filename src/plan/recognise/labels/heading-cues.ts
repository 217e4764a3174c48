import { ANY_OF_FAMILY } from "../content/family";
import { anyOf, oneOf, wholly } from "./patterns";
import type { TargetRole } from "./target-synonyms";

type Cue = { readonly role: TargetRole; readonly pattern: RegExp };

/** Whoever learns, by name as well; what the adults work on is no target. */
const learner = `(?!${oneOf("they|staff|school|teacher|adult|team|you|everyone", ANY_OF_FAMILY)}\\b)\\w+`;

/** One of those in a question: "What will Ailsa do?", "What Ailsa will do"; what a helper does is no target. */
const doer = `(?:the |my |our )?(?!i\\b|we\\b|(?:psa|ct|sfl|sflt|slt|salt|ot|support|class|nursery|people|other|help|it|thi|that|success|progress)\\b)${learner}`;

/**
 * Questions and phrases that ask for one thing in many wordings, the plainest first. They are looked for
 * in the words of a heading, in the singular. General usage; the forms they were seen in are named in
 * target-synonyms.ts.
 */
export const phrases: readonly Cue[] = [
  cue("success", [
    "how (?:\\w+ ){0,5}(?:know|tell|measure|judge|recogni[sz]e|evidence|show)\\b",
    "how (?:will|is|are|can) (?:\\w+ ){0,4}(?:measured|evidenced|judged|assessed|shown|seen)\\b",
    "what (?:\\w+ ){0,5}looks? like",
    "^(?:it|this|success|that) (?:will|would|should|might) look like$",
    "(?:we|i|you|they) (?:\\w+ )?know (?:\\w+ ){0,5}(?:when|if|that|because)",
    "(?:what|which) (?:\\w+ )?(?:will )?(?:show|tell) (?:us|me|you)",
    "(?:successful|achieved) (?:when|if)",
    "(?:worked|(?:managed|done|made|cracked) (?:it|this|thi|that)) (?:when|if)$",
    "^(?:we|you) (?:will|shall|should) (?:be able to )?see$",
    "^measured by",
    "^(?:pass|target|expected) (?:mark|score)$",
    "(?:got|be|get) there (?:when|if)$",
    "^(?:assessment|measurement|evaluation|monitoring) (?:method|tool|approach|strategy|arrangement)$",
    "^(?:method|mean|way|tool) (?:of|for) (?:assess|measur|evaluat|monitor)\\w+$",
    "^(?:sign|proof|marker) (?:of|that)\\b",
  ]),
  cue("evaluation", [
    "how (?:well |far )?(?:did|has|have|was|am|are|is) (?:\\w+ ){0,3}(?:go|gone|get on|getting on|got on|going|doing|done|do|work|worked|got|come|reached)\\b",
    "how (?:it|thing|this|i|we|they|\\w+) (?:went|got on|did|(?:is|are|am) (?:getting|coming) on)$",
    "what (?:has|have) (?:\\w+ ){0,3}(?:happened|changed|achieved|learned|learnt|improved|worked)",
    "what (?:happened|changed|worked)\\b",
    "^(?:did|has|have|was|is) (?:\\w+ ){1,4}(?:met|work|worked|achieved?|done|reached?|managed?)\\b",
    "where are we up to",
    "^(?:where (?:\\w+ ){1,3}(?:have |ha |has )?)?got (?:to|there)$",
    "^(?:progress |how it is going )?so far$",
    "^(?:level|degree|extent) of (?:success|achievement|progress)\\b",
    "^(?:progress )?(?:note|record) (?:of|on|about) (?:\\w+ )?progress\\b",
    "^what (?:we|i|you|they|staff) (?:have )?(?:noticed|saw|seen|found|observed)$",
    "^(?:target |goal )?(?:fully )?(?:met|achieved|done|reached|completed)(?: (?:yes|no|y|n|partly|not|date|or|if|met|achieved|yet))*$",
  ]),
  cue("other-date", [
    "how (?:often|frequent|many time|long)",
    "when (?:did|will|do) (?:\\w+ )?(?:start|begin)",
    "^(?:from|start|started|begin|beginning)$",
    "(?:started|begun|set|agreed|written|opened|reviewed|updated) on$",
    "date (?:started|begun|set|agreed|written|opened|reviewed|updated|identified)$",
  ]),
  cue("when", [
    "^(?:to|until|till|finish|finishe|end|ends)$",
    "^(?:by )?when\\b",
    "^timed(?: by)?$",
    "by (?:what|which) date",
    "^to be (?:reviewed|checked|achieved|met|done|completed|finished|reached)$",
    "(?:complete|completed|achieve|achieved|finish|finished|ready|done|reach|reached|met|meet|review|reviewed|due|end|target|check|checked) by\\b",
    "^by$",
    "(?:do|reach|manage|learn|get there|have) (?:(?:thi|this|it|that) )?by$",
    "^(?:we|i) (?:will|shall|hope|want|aim|plan|need)\\b(?! be\\b)(?!.* (?:help|support)\\b).* by$",
    "(?:look|looked|check|checked|meet|review|reviewed) (?:\\w+ ){0,3}again(?: on| by| at)?$",
  ]),
  cue("who", [
    "^(?:by )?whom?\\b",
    "^(?:helping|supporting)$",
    "^(?:people|person|adult|staff|those) (?:who|that|providing|delivering|giving|helping|supporting|working) \\w+",
    "^(?:which|what) (?:adult|person|people|staff|teacher|grown ups?)$",
    "whos\\b",
    "^(?:(?:additional|extra|further|adult) )?(?:support|help|input) from$",
    "(?<!\\bcan )(?:led|delivered|supported|provided|taught|carried out|overseen|run|helped|action|actioned|support|help|implemented)(?: \\w+){0,3} by$",
  ]),
  cue("indicator", [
    "\\b(?:well ?being|shann?arr?i|girfec) (?:indicator|area|need|link|theme|aspect|outcome)\\b",
    "^(?:which|what) (?:\\w+ ){0,3}(?:well ?being|shann?arr?i|girfec|indicator)\\b",
    "^(?:link|linked|relate|related|connect|connected) (?:to|with) (?:\\w+ )?(?:well ?being|shann?arr?i|girfec)\\b",
  ]),
  cue("aside", [
    "where (?:\\w+ ){0,4}now$",
    "^where (?:i|we|they|(?:s?he)|\\w+) (?:was|were|started|began)\\b",
    "what (?:\\w+ ){0,3}(?:already|now)\\b",
    "^(?:now|just now|at present|at the moment)$",
    "what (?:\\w+ ){0,3}good at",
    "what (?:is|are) (?:\\w+ )?(?:concern|issue|need|problem|worry|difficulty|barrier)",
    "^why\\b",
    "^(?:for )?(?:office|school|admin) use(?: only)?$",
    "^cop(?:y|ie) to$",
    "^(?:d?ht|head|head teacher|depute|pt|smt|slt|manager) (?:initial|signed|checked|seen)(?: by)?$",
    "^(?:home (?:task|work|activity|link|learning|practice)|homework|(?:help|task|practice) (?:from|for|at) home|at home)$",
    "^file ref(?:erence)?$",
    "^(?:room|venue|location|where)$",
    "^(?:parent|carer|family|home|student|pupil|child)\\b.* need to$",
    `^(?:${ANY_OF_FAMILY}|we at home)\\b.* can (?:\\w+ )?(?:help|support|do|try)(?: (?:by|with|at home))*$`,
  ]),
  // "These steps lead to the long-term aim"; "steps towards the long-term aim" are short-term targets.
  cue("long-term", [
    "^(?:all|both|these|this|that|they|it|above|together)\\b" +
      "(?!.*\\b(?:progress|review|evaluation|success|met|achieved)\\b)" +
      ".*\\b(?:lead|is|are|help|work|go|count|build|add|contribute|belong|take)\\b" +
      ".* (?:long(?:er)? term|year|big|main|overall) (?:target|aim|goal|outcome|objective)$",
  ]),
  cue("short-term", ["(?:first|small|smaller|little|short|mini|interim) step"]),
  cue("aim", [
    "what (?:do|would|did|are) (?:we|i|you|they) (?:\\w+ )?(?:want|like|hope|hoping|aiming|working toward)",
    "what (?:we|i) (?:want|hope|would like|(?:are|am) (?:aiming|working toward))",
    "what (?:should|need to) (?:happen|change|be different)",
    "(?:we|i) (?:would|want|hope|wish|aim)\\b.* to$",
    "where (?:do|would|are|will) (?:we|i|they) (?:\\w+ )?(?:want|going|headed|heading|like|aiming|hope)",
    "where (?:we|i) (?:want|hope|are heading|are going)",
  ]),
  cue("target", [
    "^what (?:\\w+ ){0,3}next step$",
    "what (?:\\w+ )?(?:will|can|should) (?:\\w+ )?be able to",
    "(?:will|to) be able to$",
    `what ${learner} (?:will|need to|is going to|am going to) (?:learn|achieve|work on)`,
    `^what (?:(?:will|can|should) ${doer}|${doer} (?:will|can|should)) (?:do|be doing|try to do)(?: next| first)?$`,
    `what (?:will|shall|do|can) (?:we|${learner}) (?:learn|achieve|work on|be (?:learning|working on))\\b`,
    "what (?:am i|is pupil|will i|i am|we are|i will be) (?:going to )?(?:learn|learning|working on|achieve)",
    "^(?:i am|we are|i will be) (?:working on|learning)",
    "(?:i|we) (?:will|am going to|are going to) learn\\b",
    "^what (?:we|i) (?:will|shall|am going to|are going to) (?:do|work on|try|learn|practi[sc]e) first$",
    "^what (?:will|is to) be (?:learn(?:ed|t)|achieved|worked on)\\b",
  ]),
  cue("strategies", [
    "what (?:\\w+ ){0,4}(?:help|do|use|need|need to have|try|support|doing|using|provide|put in place|in place)$",
    "what help",
    "(?:staff|adult|teacher|grown ups?|school|psa|(?:class|school|nursery) we) will$",
    "how (?:\\w+ ){0,4}(?:do it|do this|do that|help|support|teach|get there|achieve|achieved|reach|reached|work on|make it|happen|deliver|delivered|taught)\\b",
    "(?:thing|way|idea) to (?:\\w+ )?(?:try|use|help|do)",
    "^(?:thing|idea) (?:that|which) help",
    "^(?:\\w+ )?way (?:of (?:working|teaching|helping|supporting)|(?:we|i) (?:will )?(?:work|help))\\b",
    "^(?:thing|item) (?:we (?:will )?)?need(?:ed)?$",
    "^(?:make|making) it (?:happen|work)$",
  ]),
];

/** The nouns that say what a heading asks for, whatever is put before them. */
export const nouns: readonly Cue[] = [
  noun("aside", [
    "baselines?",
    "area",
    "subject",
    "department",
    "faculty",
    "curricul\\w+",
    "level",
    "need",
    "concern",
    "strength",
    "difficult(?:y|ie)",
    "barrier",
    "challenge",
    "background",
    "point",
    "position",
    "attainment",
    "signature",
    "signed",
    "cost",
    "budget",
    "priority",
    "order",
    "topic",
    "theme",
    "domain",
    "category",
    "skill",
    "observation",
    "size",
    "ratio",
  ]),
  noun("who", [
    "person",
    "people",
    "staff(?:ing)?",
    "adult",
    "teacher",
    "team",
    "helper",
    "worker",
    "personnel",
    "practitioner",
    "professional",
    "helper",
    "grown ?ups?",
    "responsib\\w+",
    "lead(?:er)?",
  ]),
  noun("when", ["dates?", "deadline", "time ?scale", "time ?frame", "time ?line", "timing"]),
  noun("strategies", [
    "strateg(?:y|ie)",
    "resourc\\w*",
    "approach",
    "activit(?:y|ie)",
    "method(?:ology)?",
    "intervention",
    "provision",
    "material",
    "equipment",
    "kit",
    "programme",
    "technique",
    "support",
    "action",
    "task",
    "tool",
    "adaptation",
    "adjustment",
    "arrangement",
    "accommodation",
    "teaching",
    "idea",
    "help",
  ]),
  noun("success", ["criteri(?:a|on|um)", "evidence", "proof", "measure(?:ment)?", "success"]),
  noun("evaluation", [
    "evaluation",
    "progress",
    "result",
    "review(?:ed)?",
    "evaluated",
    "comment",
    "status",
    "rag",
    "impact",
    "monitoring",
    "feedback",
    "update",
    "score",
    "outcome",
    "achievement",
  ]),
  noun("indicator", ["well ?being", "shann?arr?i", "girfec", "indicator"]),
  noun("aim", ["goal", "aim", "objective"]),
  noun("target", ["target"]),
  noun("short-term", ["step", "milestone"]),
];

/** What before "target", "goal" or "outcome" says which kind is meant. */
export const kinds: readonly Cue[] = [
  cue("short-term", [
    "\\b(?:short|small(?:er)?|half term|half termly|termly|weekly|monthly|block|smart|interim|iep|individual\\w*|specific|mini)\\b",
    "\\b(?:thi|this|next|each|current) (?:half )?(?:term|block|month)\\b",
  ]),
  cue("long-term", [
    "\\b(?:long|longer|annual|yearly|year|session|overall|overarching|over arching|main|broad|big|end of year)\\b",
  ]),
  cue("aim", [
    "\\b(?:desired|intended|expected|planned|hoped|anticipated|agreed|target|learning|wellbeing|sought)\\b.*\\boutcome|outcome sought",
  ]),
];

function cue(role: TargetRole, patterns: readonly string[]): Cue {
  return { role, pattern: anyOf("", ...patterns) };
}

function noun(role: TargetRole, words: readonly string[]): Cue {
  return { role, pattern: wholly("", ...words) };
}
