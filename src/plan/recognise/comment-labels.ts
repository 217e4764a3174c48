import { commentSynonyms, type CommentRole } from "./comment-synonyms";
import { matcherOf } from "./match-label";
import { reviewRoleOf } from "./review-labels";

const synonymFor = matcherOf(commentSynonyms);

/** Longer labels are sentences. */
const MOST_WORDS = 12;

/**
 * What a heading, column or label asks for: by the lists of words, else by who is named and that it is
 * somebody's word ("What Mum and Dad said"). `names`: those of the pupil. `null`: nothing known, or pupil
 * and parents both ("Pupil & Parent/Carer Comments"), which parts nothing.
 */
export function commentRoleOf(label: string, names: readonly string[] = []): CommentRole | null {
  const aside = asideOf(label, names);
  if (aside !== null) return aside;
  const words = wordsIn(label);
  if (words.length === 0 || words.length > MOST_WORDS || /\d|[.!;]\s*$/.test(bare(label)))
    return null;
  const who = whoIn(words, names);
  if (who.pupil && who.parent) return null;
  const synonym = asDate(label, synonymFor(label));
  const isKnown = words.every((word) => known.has(word) || names.includes(word));
  if (!isKnown) return who.pupil || who.parent || who.staff ? null : synonym;
  const person = who.parent
    ? "parent"
    : who.pupil || who.self
      ? "pupil"
      : who.staff
        ? "staff"
        : null;
  if (person === null) return synonym;
  const isBare = words.every((word) => !content.has(word) && !verbs.has(word));
  if (isBare)
    return who.self || (person === "staff" && words.length > 3)
      ? synonym
      : isShort(words)
        ? person
        : null;
  // "I think" begins what a pupil says; "What I think" asks for it.
  const isAsked =
    !who.self || words.some((word) => content.has(word)) || asking.has(words[0] ?? "");
  return isAsked ? person : null;
}

/** "Review" may head a date; "Type of review" and "Minutes sent" ask for something else. */
function asDate(label: string, role: CommentRole | null): CommentRole | null {
  const meant = reviewRoleOf(label);
  if (meant === "date") return role ?? "date";
  const isOther = role === "date" && meant !== null && wordsIn(label).length > 1;
  return isOther ? null : role;
}

/** "Comments (pupil)" and "What do you think? (Mum and Dad)": who is asked stands in brackets alone. */
function asideOf(label: string, names: readonly string[]): CommentRole | null {
  const [, outside = "", inside = ""] = /^([^()]*)\(([^()]+)\)\s*[:?]?\s*$/.exec(label) ?? [];
  const words = wordsIn(outside);
  const who = whoIn(words, names);
  if (who.pupil || who.parent || who.staff || words.length > MOST_WORDS || /\d/.test(outside))
    return null;
  if (!words.some((word) => content.has(word) || verbs.has(word))) return null;
  const named = wordsIn(inside);
  const isPlain =
    named.length > 0 && named.every((word) => people.has(word) || names.includes(word));
  const { pupil, parent } = whoIn(named, names);
  if (!isPlain || pupil === parent) return null;
  return pupil ? "pupil" : "parent";
}

/** Whether a label says that it asks for somebody's words: "What Mum thinks", not "Mum". */
export function asksForWords(label: string): boolean {
  return wordsIn(label).some((word) => content.has(word) || verbs.has(word));
}

/** Whether a text names pupil and parents together, as the title of both. */
export function namesBoth(text: string, names: readonly string[] = []): boolean {
  const words = wordsIn(text);
  const who = whoIn(words, names);
  return words.length <= MOST_WORDS && who.pupil && who.parent;
}

function isShort(words: readonly string[]): boolean {
  return words.length <= 4;
}

function whoIn(words: readonly string[], names: readonly string[]) {
  const says = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  // "The child's parents" are parents.
  const isPupil = (word: string) => pupils.has(word) || names.includes(word);
  const isTheirs = words.some(
    (word, at) => isPupil(word) && word !== "pupil" && parents.has(words[at + 1] ?? ""),
  );
  return {
    pupil: !isTheirs && words.some(isPupil),
    parent: says(parents),
    self: says(self),
    staff: says(staff),
  };
}

function wordsIn(label: string): readonly string[] {
  return bare(label)
    .toLowerCase()
    .replace(/['’‘`]s\b/g, "")
    .replace(/['’‘`]/g, "")
    .replace(/\byoung (?:person|people)s?\b/g, "pupil")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Without numbering and what stands in brackets. */
function bare(label: string): string {
  const text = label.replace(/^\s*(?:(?:section|part)\s+)?(?:\d{1,2}[a-z]?|[a-z])[.):]\s+/i, "");
  const outside = text.replace(/\([^()]*\)/g, (aside) => (/^\(s\)$/i.test(aside) ? "" : " "));
  return /\p{L}/u.test(outside) ? outside : text;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

const pupils = setOf(
  "pupil pupils child childs children childrens learner learners student students yp boy girl",
);
const parents = setOf(
  "parent parents parental carer carers mum mums mam mummy mother mothers dad dads daddy father fathers gran granny grandad grandmother grandfather grandparent grandparents guardian guardians family families home foster kinship",
);
const self = setOf("my i me myself mine");
const staff = setOf(
  "teacher teachers staff professional professionals agency agencies therapist therapists psychologist nurse worker workers ct ht dht sfl psa slt salt ep practitioner practitioners partners others",
);
const content = setOf(
  "comment comments view views voice voices feedback thought thoughts opinion opinions feelings response responses contribution contributions input perspective perspectives reflection reflections words say remarks statement statements",
);
const verbs = setOf(
  "think thinks thought say says said saying feel feels felt feeling tell tells told want wants like wrote see sees seen share shared tell",
);
const asking = setOf("what how");
const fillers = setOf(
  "the a an of by from in at on about for and or to with is was are were do does did would how what who this that it own iep review reviews plan targets target meeting progress going school class key named social health record evaluation their his her your our any other has have had us be as so far now things school getting on given made written scribed speech language occupational educational community depute head principal support learning early years",
);
const people = new Set([...pupils, ...parents, ..."the my our and or of by from".split(" ")]);
const known = new Set(
  [pupils, parents, self, staff, content, verbs, fillers].flatMap((words) => [...words]),
);
