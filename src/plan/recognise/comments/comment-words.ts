/** Who may be named in a label, and what says that somebody's words are asked for. */
export type Person = "pupil" | "parent" | "staff" | "self";

/** The words of labels, lower case, without accents and possessives. */
export const personWords: Readonly<Record<Person, ReadonlySet<string>>> = {
  pupil: setOf(
    "pupil pupils child children learner learners student students yp boy girl sgoilear sgoileir sgoilearan leanabh leanaibh paiste oigear",
  ),
  parent: setOf(
    "parent parents parental carer carers mum mums mam mummy mama maman mother mothers dad dads daddy tata father fathers gran granny nana grandad granda grandpa grandma grandmother grandfather grandparent grandparents guardian guardians family families home foster kinship stepmum stepdad aunt auntie uncle parant parantan pharant teaghlach teaghlaich dachaigh luchd-curaim whanau",
  ),
  staff: setOf(
    "teacher teachers tutor tutors staff professional professionals agency agencies therapist therapists psychologist nurse worker workers ct ht dht sfl psa slt salt ep ot practitioner practitioners partner partners others team friend friends peer peers classmate classmates sibling siblings brother sister brothers sisters sen senco senior tidsear tidsearan luchd-obrach",
  ),
  self: setOf("my i me myself mine im ive mo mi"),
};

/** Somebody's words by name: "comments", "views". */
export const wordNouns = setOf(
  "comment comments view views viewpoint viewpoints voice voices feedback thought thoughts opinion opinions feelings response responses contribution contributions input perspective perspectives reflection reflections words remarks remark reply replies quote quotes statement statements say beachd beachdan guth",
);

/** Words of somebody where it is said whose, and else what teachers write of a target. */
export const evaluations = setOf("evaluation evaluations self-evaluation self-assessment");

/** What somebody does who has something to say. */
export const wordVerbs = setOf(
  "think thinks thinking thought say says said saying feel feels felt feeling tell tells told share shares shared see sees write writes wrote reckon reckons notice notices noticed answer answers smaoineachadh faireachdainn radh",
);

/** These ask for words only where words are asked for anyway: "What I like" may stand in a profile. */
export const softVerbs = setOf("want wants like likes enjoy enjoys enjoyed matters matter");

export const askingWords = setOf("what how anything is are do does did any de dè ciamar");

/** Words of no matter beside the others. */
export const fillerWords = setOf(
  "evaluations self-evaluation self-assessment the a an of by from in at on about for and or to with is was are were do does did would how what who this that it own iep review reviews plan plans target targets goal goals meeting meetings progress going school schools class key named social health record evaluation their his her your our any other has have had us be as given made written scribed said so far now things getting got on term year been out more speech language occupational educational community depute head principal support learning early years anything me my himself herself themself themselves i na an nan nam a de tha am slip",
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

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
