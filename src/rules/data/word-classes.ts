import { NEGATIVE_WORDS } from "./negative-words";
import { wordsOf } from "./word-list";

/**
 * Classes of words that phrases may name as `<class>`. `read~`, `read*` and `book+` as in data/phrase-list.ts.
 * Built in beside these: number (also digits), percent, date, year, ing, word, name (a capital letter
 * inside a sentence).
 */
export const WORD_CLASSES = {
  number: wordsOf(
    `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
     seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half ½ ¼ ¾`,
  ),
  ordinal: wordsOf(
    `first second third fourth fifth sixth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th
     15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st`,
  ),
  // With "by the" a day of the month; spelled out ("by the third") it is mostly something else.
  dayOfMonth: wordsOf(
    `1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd
     23rd 24th 25th 26th 27th 28th 29th 30th 31st`,
  ),
  month: wordsOf(
    `january february april june july august september october november december
     feb apr jun jul aug sept oct nov dec`,
  ),
  // Also everyday words: months only with a capital letter.
  monthOrWord: wordsOf(`may march mar jan sep`),
  weekday: wordsOf(`monday tuesday wednesday thursday friday saturday sunday`),
  weekdays: wordsOf(
    `mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays mornings afternoons`,
  ),
  // Scottish and British school time. "Tattie holidays" are the October holidays.
  feast: wordsOf(
    `christmas xmas easter summer winter autumn spring october halloween hallowe'en tattie february
     hogmanay diwali eid hanukkah lent pentecost whitsun midsummer thanksgiving ramadan vaisakhi passover
     samhain fall`,
  ),
  break: wordsOf(`holiday+ hols break vacation recess`),
  longPeriod: wordsOf(`week+ wk wks month+ term+ year+ semester+ fortnight block+`),
  // Highland stages: nursery, P1–P7, S1–S6; year and grade for words brought from elsewhere.
  stage: wordsOf(
    `p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6 nursery primary secondary college university y1 y2 y3 y4 y5
     y6 y7 y8 y9 y10 y11 reception ks1 ks2 ks3 ks4 kindergarten preschool`,
  ),
  stageCode: wordsOf(
    `p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6 y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 ks1 ks2 ks3 ks4`,
  ),
  stageName: wordsOf(`year yr grade primary secondary stage p s class`),
  // "T2", "Q3": terms and quarters as they stand in a column.
  termCode: wordsOf(`t1 t2 t3 t4 t5 t6 q1 q2 q3 q4`),
  // Ends of time in a school's calendar; "break" and "session" may also be a quarter of an hour.
  calendar: wordsOf(
    `term+ semester trimester quarter fortnight holidays hols exams prelims review+ conference birthday
    midterm meeting rotation appointment nativity`,
  ),
  namedDay: wordsOf(
    `day night eve weekend week leave holiday+ festival fair show concert games tournament championships camp`,
  ),
  school: wordsOf(
    `school secondary primary nursery college academy university education course placement`,
  ),
  possessive: wordsOf(`his her their my its`),
  // Irregular ones; those in -ed and -en are known by their ending.
  participle: wordsOf(
    `been begun bought brought built caught chosen come cut done drawn found given gone got grown had heard held
     kept known laid learnt led left lent let lit made met paid put read run said sat seen sent set shown sold
     spelt spent stood sung swum taken taught thought thrown told understood won worn written`,
  ),
  // Where a thing is when the child has seen to it.
  doneWith: wordsOf(`off on out up away packed tidied fastened washed cleaned zipped hung tied`),
  self: wordsOf(`himself herself themselves myself`),
  person: wordsOf(`he she they i him her them pupil child learner student boy girl`),
  // Whom something is done with: their number is no measure of it.
  partner: wordsOf(
    `child children pupil+ friend+ peer+ classmate+ others adult+ people person boys girls buddies`,
  ),
  adult: wordsOf(
    `adult+ teacher+ staff assistant+ ta tas psa+ carer parent+ mum dad therapist helper nurse escort
    keyworker`,
  ),
  unit: wordsOf(
    `time+ minute+ min+ second+ sec+ hour+ day+ week+ month+ occasion+ opportunity+ trial+ attempt+ session+
    lesson+ try+ word+ sentence+`,
  ),
  span: wordsOf(`minute+ min+ second+ hour+`),
  occasion: wordsOf(
    `day week morning afternoon evening night lesson session hour month playtime lunchtime lunch break
     interval term fortnight class mealtime meal weekday weekend assembly period transition visit check`,
  ),
  support: wordsOf(
    `prompt* prompted help support assistance reminder+ reminding cue* cueing guidance aid+ error+ mistake+
    supervision hint+ encouragement intervention redirection modelling scaffolding equipment calculator`,
  ),
  prompt: wordsOf(`prompt* reminder+ cue* cueing hint+ demonstration redirection`),
  // What a child leans on until it can do without.
  aid: wordsOf(
    `model chart float+ armbands stabilisers strip template ruler guide dictionary spellcheck spellchecker
    notes script scribe reader partner frame splint picture+ list timer example copy key stopping pausing
    looking peeking checking copying`,
  ),
  // What a skill is done without: a help or a slip, not a fault of the child's.
  neutralDoing: wordsOf(
    `being having needing requiring relying using getting looking peeking seeing watching hearing holding touching
     leaning stepping stopping pausing waiting counting spelling renaming copying checking tracing sounding reading writing
     spilling dropping splashing slipping wobbling missing skipping repeating crossing lifting prompting helping
     reminding cueing assisting modelling demonstrating scaffolding scribing telling thinking knowing adding changing turning
     going opening`,
  ),
  // How a thing that lasts comes to its end.
  ending: wordsOf(`end+ finishes finished stops over out done complete rings goes beeps empty`),
  supportSort: wordsOf(
    `any adult verbal physical visual gestural picture spoken further extra additional teacher the much direct
     individual staff peer or and constant symbol written full partial light touch non gesture gestured pointing hand sign tap word tactile auditory initial single`,
  ),
  thing:
    wordsOf(`thing+ something anything nothing everything morning evening during spring king ring string wing sing
    bring clothing ceiling swing`),
  be: wordsOf(`be~`),
  have: wordsOf(`have has having had`),
  bad: wordsOf(NEGATIVE_WORDS.bad),
  badDoing: wordsOf(NEGATIVE_WORDS.badDoing),
  badThing: wordsOf(NEGATIVE_WORDS.badThing),
  badVerb: wordsOf(NEGATIVE_WORDS.badVerb),
  badFeeling: wordsOf(NEGATIVE_WORDS.badFeeling),
  badManner: wordsOf(NEGATIVE_WORDS.badManner),
} as const satisfies Readonly<Record<string, readonly string[]>>;
