import { NEGATIVE_WORDS } from "./negative-words";

/**
 * Classes of words that phrases may name as `<class>`. `word~` stands for every form of a verb.
 * Built in beside these: number (also digits), percent, date, year, ing, word, name (a capital letter
 * inside a sentence).
 */
export const WORD_CLASSES = {
  number: words(
    `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
     seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred half ½ ¼ ¾`,
  ),
  ordinal: words(
    `first second third fourth fifth sixth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th
     15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st`,
  ),
  // With "by the" a day of the month; spelled out ("by the third") it is mostly something else.
  dayOfMonth: words(
    `1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd
     23rd 24th 25th 26th 27th 28th 29th 30th 31st`,
  ),
  month: words(
    `january february april june july august september october november december
     feb apr jun jul aug sept oct nov dec`,
  ),
  // Also everyday words: months only with a capital letter.
  monthOrWord: words(`may march mar jan sep`),
  weekday: words(`monday tuesday wednesday thursday friday saturday sunday`),
  weekdays: words(
    `mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays mornings afternoons`,
  ),
  // Scottish and British school time. "Tattie holidays" are the October holidays.
  feast: words(
    `christmas xmas easter summer winter autumn spring october halloween hallowe'en tattie february
     hogmanay diwali eid hanukkah lent pentecost whitsun midsummer thanksgiving ramadan vaisakhi passover
     samhain fall`,
  ),
  break: words(`holiday holidays hols break vacation recess`),
  longPeriod: words(
    `week weeks wk wks month months term terms year years semester semesters fortnight block blocks`,
  ),
  // Highland stages: nursery, P1–P7, S1–S6; year and grade for words brought from elsewhere.
  stage: words(
    `p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6 nursery primary secondary college university y1 y2 y3 y4 y5
     y6 y7 y8 y9 y10 y11 reception ks1 ks2 ks3 ks4 kindergarten preschool`,
  ),
  stageCode: words(
    `p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6 y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 ks1 ks2 ks3 ks4`,
  ),
  stageName: words(`year yr grade primary secondary stage p s class`),
  // "T2", "Q3": terms and quarters as they stand in a column.
  termCode: words(`t1 t2 t3 t4 t5 t6 q1 q2 q3 q4`),
  // Ends of time in a school's calendar; "break" and "session" may also be a quarter of an hour.
  calendar: words(
    `term terms semester trimester quarter fortnight holidays hols exams prelims review reviews
     conference birthday midterm meeting rotation appointment nativity`,
  ),
  namedDay: words(
    `day night eve weekend week leave holidays holiday festival fair show concert games tournament championships camp`,
  ),
  school: words(
    `school secondary primary nursery college academy university education course placement`,
  ),
  possessive: words(`his her their my its`),
  // Irregular ones; those in -ed and -en are known by their ending.
  participle: words(
    `been begun bought brought built caught chosen come cut done drawn found given gone got grown had heard held
     kept known laid learnt led left lent let lit made met paid put read run said sat seen sent set shown sold
     spelt spent stood sung swum taken taught thought thrown told understood won worn written`,
  ),
  // Where a thing is when the child has seen to it.
  doneWith: words(`off on out up away packed tidied fastened washed cleaned zipped hung tied`),
  self: words(`himself herself themselves myself`),
  person: words(`he she they i him her them pupil child learner student boy girl`),
  // Whom something is done with: their number is no measure of it.
  partner: words(
    `child children pupil pupils friend friends peer peers classmate classmates others adult adults people person
     boys girls buddies`,
  ),
  adult: words(
    `adult adults teacher teachers staff assistant assistants ta tas psa psas carer parent parents mum dad
     therapist helper nurse escort keyworker`,
  ),
  unit: words(
    `time times minute minutes min mins second seconds sec secs hour hours day days week weeks month months
     occasion occasions opportunity opportunities trial trials attempt attempts session sessions lesson
     lessons try tries word words sentence sentences`,
  ),
  span: words(`minute minutes min mins second seconds hour hours`),
  occasion: words(
    `day week morning afternoon evening night lesson session hour month playtime lunchtime lunch break
     interval term fortnight class mealtime meal weekday weekend assembly period transition visit check`,
  ),
  support: words(
    `prompt prompts prompting prompted help support assistance reminder reminders reminding cue cues cueing
     cuing guidance aid aids error errors mistake mistakes supervision hint hints encouragement intervention
     redirection modelling scaffolding equipment calculator`,
  ),
  prompt: words(
    `prompt prompts prompting reminder reminders cue cues cueing cuing hint hints demonstration redirection`,
  ),
  // What a child leans on until it can do without.
  aid: words(
    `model chart float floats armbands stabilisers strip template ruler guide dictionary spellcheck spellchecker notes
     script scribe reader partner frame splint picture pictures list timer example copy key stopping pausing
     looking peeking checking copying`,
  ),
  // What a skill is done without: a help or a slip, not a fault of the child's.
  neutralDoing: words(
    `being having needing requiring relying using getting looking peeking seeing watching hearing holding touching
     leaning stepping stopping pausing waiting counting spelling renaming copying checking tracing sounding reading writing
     spilling dropping splashing slipping wobbling missing skipping repeating crossing lifting prompting helping
     reminding cueing assisting modelling demonstrating scaffolding scribing telling thinking knowing adding changing turning
     going opening`,
  ),
  // How a thing that lasts comes to its end.
  ending: words(`ends end finishes finished stops over out done complete rings goes beeps empty`),
  supportSort: words(
    `any adult verbal physical visual gestural picture spoken further extra additional teacher the much direct
     individual staff peer or and constant symbol written full partial light touch non gesture gestured pointing hand sign tap word tactile auditory initial single`,
  ),
  thing:
    words(`thing things something anything nothing everything morning evening during spring king ring
     string wing sing bring king clothing ceiling swing`),
  be: words(`be~ being been`),
  have: words(`have has having had`),
  bad: words(NEGATIVE_WORDS.bad),
  badDoing: words(NEGATIVE_WORDS.badDoing),
  badThing: words(NEGATIVE_WORDS.badThing),
  badVerb: words(NEGATIVE_WORDS.badVerb),
  badFeeling: words(NEGATIVE_WORDS.badFeeling),
  badManner: words(NEGATIVE_WORDS.badManner),
} as const satisfies Readonly<Record<string, readonly string[]>>;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
