import type { Block, Paragraph } from "../../ooxml/blocks";
import type { IsAim } from "./aims";
import {
  beforeIndicators,
  behindLabel,
  behindRecurring,
  withoutFigures,
  wordsOf,
  type Labelled,
} from "./labels-in-lines";
import type { Recurring } from "./recurring";
import type { LabelPlace, Spot } from "./spots";

/** Finds, paragraph by paragraph, what stands with labels in the text between the tables. */
export class TextSpots {
  #above: Paragraph | null = null;
  /** The label over a list of aims that goes on. */
  #over: Paragraph | null = null;
  /** The lines with labels that stand together. */
  #run: object = {};

  constructor(
    readonly isAim: IsAim,
    readonly again: Recurring,
  ) {}

  /** What a paragraph holds; those before it have been read. */
  read(block: Paragraph): readonly Spot[] {
    const text = wordsOf(block.lines);
    if (text === "") return [];
    const isAgain = this.again.lines.has(withoutFigures(text));
    const behind = labelledIn(block, this.isAim, this.again);
    const isOwn = behind === null && this.isAim(text) && !isAgain;
    if (isOwn) this.#over = this.#above ?? (block.listLevel === null ? null : this.#over);
    const found =
      behind ?? (isOwn ? { ...labelAbove(this.#over, block), lines: block.lines } : null);
    if (found === null) this.#over = null;
    this.#above = isAgain && found === null ? block : null;
    if (found === null || block.headingLevel !== null) this.end(this.#above);
    return found === null ? [] : [{ ...found, structure: this.#run, row: block, column: 0 }];
  }

  /** A line that comes again, right above a table. */
  get above(): Paragraph | null {
    return this.#above;
  }

  /** Another table or title stands here. */
  end(above: Paragraph | null = null): void {
    this.#above = above;
    this.#run = {};
  }
}

/**
 * What stands in a cell that has its labels in it, each before or above its words; `null`: it has no aim with a label of its own.
 */
export function cardSpots(
  blocks: readonly Block[],
  isAim: IsAim,
  again: Recurring,
): readonly Labelled[] | null {
  const found: Labelled[] = [];
  for (const block of blocks) {
    if (block.kind === "table") return null;
    const text = wordsOf(block.lines);
    if (text === "") continue;
    const last = found.at(-1);
    const behind = labelledIn(block, isAim, again);
    if (behind !== null) found.push(behind);
    else if (again.inCards.has(withoutFigures(text)) && !isAim(text))
      found.push({ ...labelAbove(block, block), lines: [] });
    else if (last === undefined) return null;
    else found.splice(-1, 1, { ...last, lines: [...last.lines, ...block.lines] });
  }
  const isAimed = ({ lines: [first] }: Labelled) => first !== undefined && isAim(first.text);
  return found.length > 1 && found.some(isAimed) ? found : null;
}

function labelledIn(paragraph: Paragraph, isAim: IsAim, again: Recurring): Labelled | null {
  return (
    behindLabel(paragraph, isAim) ??
    behindRecurring(paragraph, again.leads) ??
    beforeIndicators(paragraph, isAim)
  );
}

/** A line as the label of what stands below it; without one it has no label. */
export function labelAbove(
  above: Paragraph | null,
  own: Paragraph,
): { readonly label: string; readonly place: LabelPlace } {
  if (above === null) return { label: "", place: { paragraph: own, length: 0 } };
  const [first] = above.lines;
  return {
    label: wordsOf(above.lines),
    place: { paragraph: above, length: first?.text.length ?? 0 },
  };
}
