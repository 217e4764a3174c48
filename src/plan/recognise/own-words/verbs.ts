/** What children are to come to do, as targets without a subject begin: "Read the first 60 words". */
const verbs = [
  "access answer ask attend bring build buy call carry catch choose climb colour come complete cook cope copy count cross cut describe draw dress drink",
  "eat engage enjoy enter explain express feel fill find finish fold follow form get give go greet hand hang help hold identify join keep learn leave listen look",
  "make manage match measure move name open order organise pack pay pick plan play point practise press pull push put read recall recognise remember request",
  "respond retell ride say select sequence set settle share show sign sing sit solve sort speak spell stand start stay swim take talk tell throw tidy trace",
  "travel try turn type understand use wait wake walk wash wear work write",
];

/** Whether a text begins with one of them, in its capital, and goes on in small letters. */
export function beginsWithVerb(text: string): boolean {
  const [, verb = ""] = /^(\p{Lu}\p{Ll}+)\s\p{Ll}/u.exec(text) ?? [];
  return known.has(verb.toLowerCase());
}

const known: ReadonlySet<string> = new Set(verbs.flatMap((line) => line.split(" ")));
