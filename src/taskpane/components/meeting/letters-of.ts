import type { JudgedWording, JudgeWording } from "../../../actions/judge-wording";
import type { Letter, LetterHelp } from "../../../actions/target-help";

const LETTERS: readonly Letter[] = ["specific", "measurable", "achievable", "relevant", "timed"];

/** How a short-term target stands by SMART: its own words, and what its other fields say. `longTerm: null`: it has none. */
export function lettersOf(
  { wording, when, success }: Readonly<Record<"wording" | "when" | "success", string>>,
  longTerm: string | null,
  judge: JudgeWording,
): readonly LetterHelp[] {
  const judged = judge(wording);
  const measure = success.trim() === "" ? null : judge(success);
  return LETTERS.map((letter) => {
    if (wording.trim() === "") return { letter, holds: false, message: null };
    return helpOn(letter, judged, {
      when: when.trim(),
      measure,
      success: success.trim(),
      longTerm,
    });
  });
}

type Around = {
  readonly when: string;
  readonly success: string;
  readonly measure: JudgedWording | null;
  readonly longTerm: string | null;
};

function helpOn(letter: Letter, { sides }: JudgedWording, around: Around): LetterHelp {
  switch (letter) {
    case "relevant":
      return { letter, holds: around.longTerm !== null, message: around.longTerm };
    case "timed":
      return sides.timed.holds || around.when === ""
        ? { letter, ...sides.timed }
        : { letter, holds: true, message: `“${around.when}”` };
    case "measurable":
      return sides.measurable.holds || around.measure?.sides.measurable.holds !== true
        ? { letter, ...sides.measurable }
        : { letter, holds: true, message: `“${around.success}”` };
    case "specific":
    case "achievable":
      return { letter, ...sides[letter] };
  }
}
