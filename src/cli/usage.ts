/** 0 done, whatever was found; 1 a file could not be read or an edit was refused; 2 misused. */
export const DONE = 0;
export const FAILED = 1;
export const MISUSED = 2;
export type ExitStatus = typeof DONE | typeof FAILED | typeof MISUSED;

/** The command line itself was wrong: what is wrong in plain words, and how it should look. */
export class Misuse extends Error {
  constructor(
    message: string,
    readonly usage: string,
  ) {
    super(message);
    this.name = "Misuse";
  }
}

export const CHECK_USAGE = `npm run -s amas -- check FILE|FOLDER… [options]

  Reads Child's Plans (.docx) and says which targets need another look. A folder stands for every
  .docx in it and in the folders below it.

  --json               one line of JSON for each file, instead of a report to read
  --setting SETTING    the kind of school: preschool, mainstream or special
  --today YYYY-MM-DD   the day to judge dates by, instead of today
  --trace              read through Office.js on the stand-in for Word, and say what that took
`;

export const ASSESS_USAGE = `npm run -s amas -- assess < TARGETS

  Judges the wording of single targets. Each line of standard input is one target as JSON:
  {"id": "1", "text": "By June …", "horizon": "short"}, where the horizon is short, long or unknown.
  The answer has one line of JSON for each, in the same order.

  --json               allowed; the answer is JSON in any case
`;

export const APPLY_USAGE = `npm run -s amas -- apply FILE EDITS.json --out OUT.docx [options]

  Writes the edits of a JSON file into a plan, through Office.js on the stand-in for Word, and saves the
  result as OUT.docx. All edits are made or none; FILE itself is never changed.

  --out OUT.docx       where to save; needed
  --today YYYY-MM-DD   the date of a review that has none, instead of today
  --track              turn Track Changes on first
`;

export const GENERAL_USAGE = `${CHECK_USAGE}\n${ASSESS_USAGE}\n${APPLY_USAGE}`;
