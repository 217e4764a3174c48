import { withoutAccents } from "../labels/words";
import { commentRoleOf } from "./comment-labels";
import { isPersonWord } from "./comment-words";
import { anyWord } from "../labels/patterns";
import { labelAndRest } from "../labels/label-and-rest";
import type { Region } from "../reading";
import { reviewRoleOf } from "../reviews/review-labels";

const person = "(?:child|pupil|learner|young person|student)";
const nameLabel = new RegExp(
  `^(?:(?:the )?${person}(?:['’]?s)? (?:full |first |known )?name|(?:my |full )?name(?: of (?:the )?${person})?|known as|forename\\(?s?\\)?|first name|ainm)$`,
  "i",
);
/** The value of these is a name only where it looks like one of two words at least. */
const personLabel = new RegExp(
  `^(?:(?:the )?${person}|(?:this )?(?:plan|iep|programme) (?:is )?(?:for|of)|for)$`,
  "i",
);
const oneName = "\\p{Lu}[\\p{L}'’-]+";
const fullName = `${oneName}(?: (?:${oneName}|d[aei]|van|von|nic|mac)){1,3}`;
/** "IEP for Finlay Ahmed", "Individual Education Programme: Uilleam Keith, P5B". */
const titled = new RegExp(
  `(?:\\bfor|\\bof|[:–—-])\\s+(${fullName})(?:[\\s,(–—-]+(?:[PSN]\\d|\\d\\p{L}).*|\\s*)$`,
  "u",
);
/** "Fergus Munro    Born: 17/10/2010" or "Child's Plan for Fergus Munro    DOB …" across the top. */
const banner = new RegExp(
  `^\\s*(?:[^:]{3,40}\\b(?:for|of)\\s+)?(${fullName})(?:\\s{2,}|\\t|\\s*[,|(–-]?\\s*(?:born|dob|d\\.o\\.b|date of birth|[PS]\\d)\\b)`,
  "u",
);

/** "Fergus Munro – Child's Plan". */
const ofPlan = new RegExp(
  `^\\s*(${fullName})\\s+[–—-]\\s+(?:(?:[Cc]hild|[Yy]oung [Pp]erson)['’]?s [Pp]lan|IEP\\b|[Ii]ndividuali[sz]ed)`,
  "u",
);

/** The names of the pupil as the form states them, in small letters, so that "Ailsa's views" is understood. */
export function pupilNamesIn(regions: readonly Region[]): readonly string[] {
  const stated = firstOf(regions, ({ rows }) => namesInRows(rows.slice(0, 12)));
  return stated ?? firstOf(regions, namesInTitle) ?? [];
}

function firstOf(
  regions: readonly Region[],
  namesOf: (region: Region) => readonly string[] | null,
): readonly string[] | null {
  for (const region of regions) {
    const names = namesOf(region);
    if (names !== null) return names;
  }
  return null;
}

function namesInRows(rows: Region["rows"]): readonly string[] | null {
  for (const [index, row] of rows.entries()) {
    for (const [at, cell] of row.entries()) {
      const { label, rest } = labelAndRest(cell.lines);
      const isName = nameLabel.test(label.trim());
      if (!isName && !personLabel.test(label.trim())) continue;
      // "Pupil | Date of birth | School", and what they ask for in the row below.
      const isOver = rest.length === 0 && isOfPerson.test(row[at + 1]?.text ?? "");
      const beside = isOver ? rows[index + 1]?.[at] : row[at + 1];
      const value = (rest[0]?.text ?? beside?.text ?? "").trim().split(/\t|\n|\s{2,}/)[0] ?? "";
      const names = partsOf(value);
      const next = isOver ? row[at + 1] : (row[at + 2] ?? rows[index + 1]?.[0]);
      const isStated = isName || isOfPerson.test(next?.text ?? "");
      if (names !== null && (isStated || names.length > 1)) return names;
    }
  }
  return null;
}

function namesInTitle({ rows, section }: Region): readonly string[] | null {
  const [first] = rows[0] ?? [];
  const top = first?.lines[0]?.text ?? "";
  const title = section?.title ?? "";
  const found = [
    titled.exec(title),
    banner.exec(top),
    titled.exec(top),
    ...[title, top].map((text) => ofPlan.exec(text)),
  ];
  for (const match of found) {
    const names = match?.[1] === undefined ? null : partsOf(match[1]);
    if (names !== null) return names;
  }
  return null;
}

/** "Section 4: Individualised Educational Programme" ends with no name. */
const ofForm = anyWord(
  "iu",
  /individual\p{L}*|educational?|program(?:me)?|plan|child['’]?s/u,
  /section|targets?|review|record|support|learning|session/u,
  /school|primary|secondary|mainstream|special|nursery|academy|early|years|council|highland/u,
);

/** What else a table of people asks for. */
const otherHeading =
  /^\s*(?:role|relation(?:ship)?|contact|telephone|phone|e-?mail|job|position|designation|agency|class|stage|school|date|dob|signature)\b/i;

/** "Name | Role", "Name | Invited", "Name | Comment": what the table asks of people. */
function isHeading(value: string): boolean {
  return otherHeading.test(value) || reviewRoleOf(value) !== null || commentRoleOf(value) !== null;
}

/** "Pupil | Josie | Born | …": what stands beside a name and nothing else. */
const isOfPerson = /^\s*(?:born|dob|d\.o\.b|date of birth)\b/i;

/** `null`: no name. */
function partsOf(value: string): readonly string[] | null {
  // "Zara Khan (S4)"
  const name = value.replace(/\s*\([^()]*\)\s*$/, "");
  const names = name.trim().split(/\s+/).slice(0, 4);
  // "Name | What they do" are the headings of a table.
  const isName = names.every(
    (name) => /^(?:\p{Lu}[\p{L}'’-]*|d[aei]|van|von|nic|mac)$/u.test(name) && !isPersonWord(name),
  );
  if (ofForm.test(value)) return null;
  if (!isName || !/^\p{Lu}/u.test(names[0] ?? "") || isHeading(value)) return null;
  return names
    .filter((name) => name.length > 1 && /^\p{Lu}/u.test(name))
    .map((name) => withoutAccents(name).replace(/['’]/g, "").toLowerCase());
}
