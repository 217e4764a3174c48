import { oneOf, wordList } from "../labels/patterns";

/** The jobs of those who work with a child, in small letters. */
export const JOBS = wordList(
  "teacher tutor assistant librarian instructor technician",
  "therapist psychologist nurse paediatrician counsellor consultant",
  "worker officer manager practitioner mentor coach interpreter advocate adviser advisor",
);

/** Those of a school and of who comes to it, as they are noted in letters. */
export const JOBS_IN_LETTERS = wordList(
  "ct pt ht dht sfl sflt asn asnt lst senco",
  "psa lsa ta csw eyp elp ep ot slt salt",
);

/** Any of them, as a piece of a pattern. */
export const ANY_JOB = oneOf(...JOBS);
export const ANY_JOB_IN_LETTERS = oneOf(...JOBS_IN_LETTERS);
