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
