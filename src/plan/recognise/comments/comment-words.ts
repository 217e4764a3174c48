import { CARERS, RELATIVES } from "../content/family";
import { JOBS, JOBS_IN_LETTERS } from "../content/jobs";
import { wordList } from "../labels/patterns";

/** Who may be named in a label, and what says that somebody's words are asked for. */
export type Person = "pupil" | "parent" | "staff" | "self";

/** The words of labels, lower case, without accents and possessives. */
export const personWords: Readonly<Record<Person, ReadonlySet<string>>> = {
  pupil: setOf(
    "pupil pupils child children learner learners student students yp boy girl",
    "sgoilear sgoileir sgoilearan leanabh leanaibh paiste oigear",
  ),
  parent: setOf(
    ...[...RELATIVES, ...CARERS].flatMap((name) => [name, `${name}s`]),
    "parental foster kinship family families home",
    // Gaelic, and Māori for a family
    "parant parantan pharant teaghlach teaghlaich dachaigh luchd-curaim whanau",
  ),
  staff: setOf(
    ...[...JOBS, ...JOBS_IN_LETTERS].flatMap((job) => [job, `${job}s`]),
    "staff professional professionals agency agencies partner partners team sen senior",
    // They have a say too that is none of the family's.
    "others friend friends peer peers classmate classmates",
    "sibling siblings brother brothers sister sisters",
    "tidsear tidsearan luchd-obrach",
  ),
  self: setOf("my i me myself mine im ive mo mi ma"),
};

/** Somebody's words by name: "comments", "views". */
export const wordNouns = setOf(
  "comment comments remark remarks feedback response responses reply replies contribution contributions input",
  "view views viewpoint viewpoints opinion opinions perspective perspectives thought thoughts feelings",
  "voice voices words say quote quotes statement statements reflection reflections",
  "beachd beachdan guth",
);

/** Words of somebody where it is said whose, and else what teachers write of a target. */
export const evaluations = setOf("evaluation evaluations self-evaluation self-assessment");

/** What somebody does who has something to say. */
export const wordVerbs = setOf(
  "think thinks thinking thought feel feels felt feeling reckon reckons see sees notice notices noticed",
  "say says said saying tell tells told share shares shared write writes wrote answer answers",
  "commented remarked replied stated explained",
  "smaoineachadh faireachdainn radh",
);

/** These ask for words only where words are asked for anyway: "What I like" may stand in a profile. */
export const softVerbs = setOf("want wants like likes enjoy enjoys enjoyed matters matter");

export const askingWords = setOf("what how anything is are do does did any de dè ciamar whit hoo");

/** Words of no matter beside the others. */
export const fillerWords = setOf(
  "the a an this that it of from in at on about for by to with as and or how what who any other more out",
  "is was are were do does did would has have had be been got getting",
  "their his her your our own us me my himself herself themself themselves i",
  // When and how words were given
  "given made written said scribed so far now term year slip",
  // What they are about
  "evaluations self-evaluation self-assessment evaluation iep plan plans target targets goal goals",
  "review reviews meeting meetings progress record going things anything support learning",
  // Whose job it is
  "school schools class key named social health speech language occupational educational community",
  "depute head principal early years",
  "na an nan nam a de tha am",
);

/** Words that a slip of one letter is seen through in. */
export const corrections = [
  ...personWords.pupil,
  ...personWords.parent,
  ...wordNouns,
  "teacher",
  "teachers",
].filter((word) => word.length > 4);

export function isPersonWord(word: string): boolean {
  return Object.values(personWords).some((set) => set.has(word.toLowerCase()));
}

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(wordList(...lines));
}
