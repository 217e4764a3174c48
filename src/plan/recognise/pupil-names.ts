import { labelAndRest } from "./label-and-rest";
import type { Region } from "./reading";

const nameLabel =
  /^(?:(?:the )?(?:child|pupil|learner|young person|student)(?:['’]?s)? (?:full |first |known )?name|(?:full )?name(?: of (?:the )?(?:child|pupil|learner|young person))?|known as|forename\(?s?\)?|first name)$/i;

/** The names of the pupil as the form states them, in small letters, so that "Ailsa's views" is understood. */
export function pupilNamesIn(regions: readonly Region[]): readonly string[] {
  for (const { rows } of regions) {
    for (const row of rows.slice(0, 12)) {
      for (const [at, cell] of row.entries()) {
        const { label, rest } = labelAndRest(cell.lines);
        if (!nameLabel.test(label.trim())) continue;
        const value = rest[0]?.text ?? row[at + 1]?.text ?? "";
        const names = value.trim().split(/\s+/).slice(0, 4);
        if (names.length > 0 && names.every((name) => /^\p{Lu}[\p{L}'’-]*$/u.test(name)))
          return names.filter((name) => name.length > 1).map((name) => name.toLowerCase());
      }
    }
  }
  return [];
}
