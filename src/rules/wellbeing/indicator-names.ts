import type { Indicator } from "../../plan/indicators";

/** The name of an indicator as the forms print it. */
export function indicatorName(indicator: Indicator): string {
  return indicator.charAt(0).toUpperCase() + indicator.slice(1);
}
