import type { ComponentType } from "react";
import type { ResultsProps } from "./Results";

let Loaded: ComponentType<ResultsProps> | null = null;

/** Fetches `Results` and what stands in it, in files of their own: they come while the plan is being read. */
export async function loadResults(): Promise<void> {
  const [{ Results: Fetched }] = await Promise.all([import("./Results"), import("./choices")]);
  Loaded = Fetched;
}

/** `Results`, once it has been fetched: at once, without the moment that a lazy component waits. */
export function Results(props: ResultsProps) {
  return Loaded === null ? null : <Loaded {...props} />;
}
