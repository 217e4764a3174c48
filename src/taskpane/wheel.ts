import type { Served } from "../actions/plan-overview";
import type { Indicator } from "../plan/indicators";
import type { Plan } from "../plan/model";

/** A part of the wellbeing wheel: one indicator, or the two that some forms join. */
export type WheelPart = {
  readonly indicators: readonly Indicator[];
  readonly longTerm: number;
  readonly shortTerm: number;
};

const JOINED = /\brespected\s*(?:and|&|\/)\s*responsible\b/i;

/** Whether a form names seven indicators, with Respected and Responsible as one (guidance Section 6). */
export function namesSeven(plan: Plan): boolean {
  return plan.longTermTargets.some(({ indicatorText }) => JOINED.test(indicatorText?.text ?? ""));
}

/**
 * The parts of the wheel in the national order. Joined, the two count as the one that more targets note:
 * a form that joins them notes both at once.
 */
export function wheelParts(served: readonly Served[], isJoined: boolean): readonly WheelPart[] {
  return served.flatMap((one): readonly WheelPart[] => {
    if (!isJoined || (one.indicator !== "respected" && one.indicator !== "responsible")) {
      const { indicator, longTerm, shortTerm } = one;
      return [{ indicators: [indicator], longTerm, shortTerm }];
    }
    if (one.indicator === "responsible") return [];
    const other = served.find(({ indicator }) => indicator === "responsible") ?? one;
    return [
      {
        indicators: ["respected", "responsible"],
        longTerm: Math.max(one.longTerm, other.longTerm),
        shortTerm: Math.max(one.shortTerm, other.shortTerm),
      },
    ];
  });
}

/** The rings between which the wheel is drawn, and where its picture ends. */
export const RADIUS = { inner: 38, outer: 148, edge: 150 } as const;

/** A part of the wheel and where it is drawn. */
export type DrawnPart = Sector & { readonly part: WheelPart };

/** The parts in the order to draw them: those that are served last, so that no neighbour covers their edges. */
export function drawnParts(parts: readonly WheelPart[]): readonly DrawnPart[] {
  const drawn = parts.map((part, index) => ({
    part,
    ...sectorOf(index, parts.length, RADIUS.inner, RADIUS.outer),
  }));
  return drawn.toSorted((a, b) => Math.sign(a.part.longTerm) - Math.sign(b.part.longTerm));
}

/** Where the words of a part of so many lines stand: the name, its lines a step apart, and the number below. */
export function wordsAt({ x, y }: Point, lines: number) {
  return { x, name: y - 6 * lines, step: 13, count: y + 7 * lines + 8 };
}

export type Point = { readonly x: number; readonly y: number };

/** The outline of a part of a ring around 0,0 as an SVG path, and where its words stand. */
export type Sector = { readonly path: string; readonly middle: Point };

/** Part number `index` of `count`, clockwise, the first one centred at the top. */
export function sectorOf(index: number, count: number, inner: number, outer: number): Sector {
  const step = (2 * Math.PI) / count;
  const from = (index - 0.5) * step;
  const to = from + step;
  const points = [at(from, outer), at(to, outer), at(to, inner), at(from, inner)].map(
    ({ x, y }) => `${x} ${y}`,
  );
  const [start, end, innerEnd, innerStart] = points;
  return {
    path: `M${start}A${outer} ${outer} 0 0 1 ${end}L${innerEnd}A${inner} ${inner} 0 0 0 ${innerStart}Z`,
    middle: at(index * step, inner + (outer - inner) * 0.58),
  };
}

/** A point on a circle, the angle counted clockwise from the top. */
function at(angle: number, radius: number): Point {
  return { x: rounded(radius * Math.sin(angle)), y: rounded(-radius * Math.cos(angle)) };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
