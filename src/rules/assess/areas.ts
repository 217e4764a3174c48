import { AREAS_THAT_MEET, TARGET_AREAS, type TargetArea } from "../data/target-areas";
import { phraseFinder } from "./phrases";
import type { Token } from "./tokens";

const findAreas = phraseFinder(TARGET_AREAS);

/** The areas of learning or life that the words plainly belong to; often none. Guidance Section 5. */
export function areasOf(tokens: readonly Token[]): ReadonlySet<TargetArea> {
  return new Set(findAreas(tokens).map(({ list }) => list));
}

/** Whether both are about something, and about things that have nothing to do with each other. */
export function areApart(one: ReadonlySet<TargetArea>, other: ReadonlySet<TargetArea>): boolean {
  if (one.size === 0 || other.size === 0) return false;
  return ![...one].some((area) => [...other].some((another) => meet(area, another)));
}

function meet(one: TargetArea, other: TargetArea): boolean {
  return (
    one === other || AREAS_THAT_MEET.some((pair) => pair.includes(one) && pair.includes(other))
  );
}
