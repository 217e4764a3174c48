import type { AddPicture } from "./edit";
import { endOf, type Behind } from "./end-of-document";
import { Refused } from "./refusal";
import type { Sheet } from "./sheet";

/** Adds a picture in a paragraph of its own: nothing of the form changes. Throws `Refused` without a place. */
export function addPicture(sheet: Sheet, { where, picture }: AddPicture): void {
  const place = where === "end" ? endOf(sheet.form.blocks) : belowTargets(sheet);
  if (place === null) throw new Refused("no-place", noPlace);
  sheet.pictures.push({ ...place, picture });
}

const noPlace = "Amas found no place for the picture in this document.";

/** Behind the last table, or the last line, with a target in it. */
function belowTargets({ plan, ground }: Sheet): Behind | null {
  const texts = plan.longTermTargets.flatMap(({ text, shortTermTargets }) => [
    text,
    ...shortTermTargets.map((target) => target.text),
  ]);
  const places = texts.flatMap(({ segments }) => segments.map(({ paragraph }) => paragraph));
  if (places.length === 0) return null;
  const after = Math.max(...places);
  return { after, isAfterTable: ground.spotOf(after) !== null };
}
