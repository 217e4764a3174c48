import type { FilledForm } from "../read-snapshot";
import type { LongTermTarget, Plan, PlanText } from "../model";
import { isGreyHint } from "../recognise/survey/grey-hint";
import { isPrompt } from "../recognise/labels/prompts";
import type { CellView } from "../recognise/survey/grid";
import type {
  FieldName,
  IndicatorCell,
  Lines,
  LongTermCells,
  ShortTermDraft,
  TargetCells,
} from "../recognise/reading";
import { barrierIn, barrierOf, type Barrier, type CellHand } from "./cell-hand";
import type { AddPicture, Choose, Tick } from "./change";
import { chooseItem, listsIn } from "./choose-in-list";
import { fieldHands } from "./field-hands";
import { groundOf, type Ground } from "./ground";
import type { BlockPart } from "./new-markup";
import { outlineOf, type Outline } from "./outline";
import { atLeastOne, stretchOf, type ParagraphHand, type Stretch } from "./paragraph-hand";
import { paragraphsIn, type Look } from "../ooxml/blocks";

/**
 * Ways to add what has no place of its own, the best first: in a copy of the form's boxes; below what stands in
 * them, its day before it; the same with the day behind it.
 */
export const WAYS = ["copied", "below", "day-behind"] as const;

export type Way = (typeof WAYS)[number];

/** A short-term target in hand. */
export type TargetHand = {
  readonly text: Stretch[];
  readonly cell: CellHand;
  readonly fields: Partial<Record<FieldName, CellHand[]>>;
  /** Its cells in the document; of a new one those of its neighbour. */
  readonly cells: TargetCells;
  readonly newRow: NewRowHand | null;
};

/** A place that waits for a short-term target. */
export type BlankHand = Omit<TargetHand, "text">;

/** A cell for indicators in hand; that of a new row has no view. */
export type IndicatorHand = {
  readonly cell: CellHand;
  readonly view: CellView | null;
  readonly ticksFor: Lines | null;
};

/** A long-term target in hand; for the short-term targets under none, without words. */
export type GroupHand = {
  readonly text: Stretch[];
  readonly targets: TargetHand[];
  /** Those used are taken out. */
  readonly blanks: BlankHand[];
  readonly indicators: readonly IndicatorHand[];
  /** What notes its indicators in words. */
  readonly noted: Stretch[];
};

type GroupDraft = {
  readonly shortTerm: readonly ShortTermDraft[];
  readonly blanks: readonly TargetCells[];
  readonly cells?: LongTermCells;
};

/** A row that is to be added after the one of the document that `beside` stands in. */
export type NewRowHand = { readonly beside: number; readonly cells: readonly CellHand[] };

/** Where words stand in the document. */
type Stand = { readonly paragraph: number; readonly start: number; readonly length: number };

/** A table that is to be added. */
export type NewBlockHand = {
  readonly after: number;
  readonly isAfterTable: boolean;
  readonly parts: readonly BlockPart[];
};

/**
 * The plan as it becomes while edits are planned one after the other: nothing of it is in the document
 * yet. What it comes to is read off by `changesOf`.
 */
export class Sheet {
  readonly plan: Plan;
  readonly ground: Ground;
  readonly outline: Outline;
  readonly groups: GroupHand[];
  readonly unassigned: GroupHand;
  readonly rows: NewRowHand[] = [];
  readonly blocks: NewBlockHand[] = [];
  readonly pictures: Omit<AddPicture, "kind">[] = [];
  readonly ticks = new Map<string, Tick>();
  readonly choices = new Map<string, Choose>();
  /** Words that stay and are to look another way. */
  readonly looks: (Stand & { readonly look: Look })[] = [];
  readonly cells: CellHand[] = [];
  /** Places for a long-term target that are used up. */
  readonly used = new Set<unknown>();
  /** The number of the long-term target that was added last; `null`: none was. */
  justAdded: number | null = null;
  private readonly hands = new Map<number, ParagraphHand>();
  private readonly cellHands = new Map<number, CellHand>();

  constructor(
    readonly form: FilledForm,
    readonly way: Way = WAYS[0],
  ) {
    const { plan, found, blocks } = form;
    this.plan = plan;
    this.ground = groundOf(blocks);
    this.outline = outlineOf(plan);
    this.groups = plan.longTermTargets.map((target, index) =>
      this.groupOf(target, found?.longTerm[index], target.shortTermTargets),
    );
    const loose = { shortTerm: found?.unassigned ?? [], blanks: [] };
    this.unassigned = this.groupOf(null, loose, plan.unassignedShortTermTargets);
  }

  /** A paragraph of the document in hand. */
  paragraph(at: number): ParagraphHand {
    const known = this.hands.get(at);
    if (known !== undefined) return known;
    const text = this.plan.paragraphs[at]?.text ?? "";
    const source = this.ground.sourceOf(at);
    const isGrey = source !== null && isGreyHint(source);
    const hand: ParagraphHand = {
      at,
      before: text,
      text,
      look: null,
      prefix: { text: "", look: null },
      like: null,
      prompt: source?.prompt ?? null,
      hint: isGrey ? "grey" : isPrompt(text) ? "plain" : null,
      stretches: [],
    };
    this.hands.set(at, hand);
    return hand;
  }

  /** What keeps Amas from writing into a paragraph; `null`: nothing. */
  barrierAt({ at }: ParagraphHand): Barrier | null {
    if (at === null) return null;
    const known = this.cellHands.get(at);
    if (known !== undefined) return known.barrier;
    const block = this.ground.blockOf(at);
    return block === null ? "no-place" : barrierIn([block]);
  }

  get written(): readonly ParagraphHand[] {
    return [...this.hands.values()].filter(({ text, before }) => text !== before);
  }

  /** A cell of the document in hand; the same one each time. */
  cell(view: CellView): CellHand {
    const places = paragraphsIn(view.blocks).flatMap(({ sources }) =>
      sources.flatMap(({ place }) => place ?? []),
    );
    const known = this.cellHands.get(places[0] ?? -1);
    if (known !== undefined) return known;
    const [list] = listsIn(view);
    const hand: CellHand = {
      paragraphs: places.map((at) => this.paragraph(at)),
      barrier: barrierOf(view),
      ...(list !== undefined && {
        choose: (text) => chooseItem(this, list, text),
        isAllList: list.isAround === true,
      }),
    };
    if (places[0] !== undefined) this.cellHands.set(places[0], hand);
    this.cells.push(hand);
    return hand;
  }

  /** The stretches that a text of the plan stands in, one for each paragraph. */
  stretches({ segments }: PlanText): Stretch[] {
    const found = new Map<number, { start: number; end: number }>();
    for (const { paragraph, offset, length } of segments) {
      const known = found.get(paragraph);
      if (known === undefined) found.set(paragraph, { start: offset, end: offset + length });
      else {
        known.start = Math.min(known.start, offset);
        known.end = Math.max(known.end, offset + length);
      }
    }
    return [...found].map(([at, { start, end }]) =>
      stretchOf(this.paragraph(at), start, end - start),
    );
  }

  /** Adds a row after the one that `beside` stands in, and after those added there before. */
  addRow(beside: number, cells: readonly ParagraphHand[][]): NewRowHand {
    const row = {
      beside,
      cells: cells.map((paragraphs) => ({
        paragraphs: atLeastOne(paragraphs),
        barrier: null,
      })),
    };
    this.rows.push(row);
    return row;
  }

  private groupOf(
    target: Pick<LongTermTarget, "text" | "indicatorText"> | null,
    draft: GroupDraft | undefined,
    targets: readonly { readonly text: PlanText }[],
  ): GroupHand {
    return {
      text: target === null ? [] : this.stretches(target.text),
      targets: targets.flatMap(({ text }, index) => {
        const own = draft?.shortTerm[index];
        return own === undefined ? [] : [{ text: this.stretches(text), ...this.blank(own.cells) }];
      }),
      blanks: (draft?.blanks ?? []).map((cells) => this.blank(cells)),
      indicators: this.indicatorHands(draft?.cells?.indicators ?? []),
      noted: target?.indicatorText === undefined ? [] : this.stretches(target.indicatorText),
    };
  }

  /** Cells of the document that wait for a target, or hold one, in hand. */
  blank(cells: TargetCells): BlankHand {
    const cell = this.cell(cells.text);
    const fields = fieldHands(cells, (view) => this.cell(view));
    return { cell, fields, cells, newRow: null };
  }

  indicatorHands(cells: readonly IndicatorCell[]): readonly IndicatorHand[] {
    // A table read by its columns has no cell where another one is wider.
    return cells
      .filter(({ cell }) => cell.blocks.length > 0)
      .map(({ cell, ticksFor }) => ({
        cell: this.cell(cell),
        view: cell,
        ticksFor: ticksFor ?? null,
      }));
  }
}
