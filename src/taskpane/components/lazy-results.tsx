import type { ComponentType } from "react";
import type { ResultsProps } from "./Results";

let Loaded: ComponentType<ResultsProps> | null = null;

/** Fetches `Results`, in a file of its own: it comes while the plan is being read. */
export async function loadResults(): Promise<void> {
  Loaded = (await import("./Results")).Results;
}

/** `Results`, once it has been fetched: at once, without the moment that a lazy component waits. */
export function Results(props: ResultsProps) {
  return Loaded === null ? null : <Loaded {...props} />;
}
