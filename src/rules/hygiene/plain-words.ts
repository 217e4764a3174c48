import * as v from "valibot";
import { EVERYDAY_INITIALS, STAFF_INITIALS } from "../data/initials";
import { defineRule } from "../define-rule";
import { textsOf, type PlacedText } from "../texts";
import { isSpelledOut } from "./spelled-out";

type Initials = { readonly written: string; readonly place: PlacedText; readonly start: number };

const READ_BY_FAMILIES: ReadonlySet<string> = new Set([
  "target",
  "strategies",
  "success",
  "evaluation",
]);

/** Guidance Section 4: writing the plan together lets parents understand how the school works. */
export const plainWords = defineRule({
  id: "plain-words",
  meta: {
    category: "hygiene",
    impact: "minor",
    description: "Ensure families can read the plan without knowing the staff’s initials",
    help: "Initials should be written out once, so that a family can read the plan",
    source: "Section 4",
    messages: {
      known: {
        verdict: "needs-review",
        text: "Will the family know what “{{initials}}” means? It could be written out once: {{words}}.",
      },
      unknown: {
        verdict: "needs-review",
        text: "Will the family know what “{{initials}}” means? It could be written out once.",
      },
    },
  },
  options: v.object({
    known: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description("further initials that the school’s families know"),
      ),
      [],
    ),
  }),
  select: ({ plan }) => {
    const places = textsOf(plan).filter(({ column }) => READ_BY_FAMILIES.has(column));
    return places.length > 0 ? [{ plan, places }] : [];
  },
  check({ plan, places }, { known }) {
    const whole = plan.paragraphs.map(({ text }) => text).join("\n");
    const seen = new Set<string>(known);
    return places.flatMap(initialsIn).flatMap(({ written, place, start }) => {
      if (seen.has(written)) return [];
      seen.add(written);
      const words = STAFF_INITIALS[written];
      if (isSpelledOut(written, words, whole)) return [];
      return [
        {
          messageId: words === undefined ? ("unknown" as const) : ("known" as const),
          ...(place.target === undefined ? {} : { target: place.target }),
          at: { of: place.text, start, length: written.length },
          data: { initials: written, ...(words === undefined ? {} : { words }) },
        },
      ];
    });
  },
});

function initialsIn(place: PlacedText): readonly Initials[] {
  const { text } = place.text;
  // A text all in capitals is loud, but not full of initials.
  if (!/\p{Ll}{2}/u.test(text)) return [];
  return [...text.matchAll(/(?<![\p{L}\p{N}/-])\p{Lu}[\p{L}]{1,5}(?![\p{L}\p{N}-]|['’]\p{L}{2})/gu)]
    .map((match) => ({ written: match[0].replace(/s$/, ""), place, start: match.index }))
    .filter(({ written }) => isInitials(written));
}

/** Listed ones, and others of three letters or more that cannot be read as a word. */
function isInitials(written: string): boolean {
  if (EVERYDAY_INITIALS.has(written)) return false;
  if (STAFF_INITIALS[written] !== undefined) return true;
  return /^[B-DF-HJ-NP-TV-XZ]{3,}$/.test(written);
}
