import type { Expected, LongTerm, ShortTerm } from "../../fixtures/fixture";
import type { Recognition } from "../../../src/plan/model";

export type Field = "strategies" | "who" | "when" | "success" | "evaluation";

/** What reading a document must give, as its generator knows it; of several levels each is right. */
export type Truth = Omit<Expected, "recognised"> & { readonly recognised: readonly Recognition[] };

export type TestDocument = {
  readonly name: string;
  readonly truth: Truth;
  readonly file: () => Promise<Uint8Array>;
};

const nothing: Truth = {
  recognised: ["none"],
  setting: null,
  writable: true,
  longTermTargets: [],
  unassignedShortTermTargets: [],
  reviews: [],
  comments: [],
  problems: [],
};

/** To be read whole. */
export function whole(longTermTargets: readonly LongTerm[], rest: Partial<Truth> = {}): Truth {
  return { ...nothing, recognised: ["certain", "likely"], longTermTargets, ...rest };
}

/** To be read whole or asked about: a careful person might not be sure either. */
export function wholeOrAsk(longTermTargets: readonly LongTerm[], rest: Partial<Truth> = {}): Truth {
  return whole(longTermTargets, { recognised: ["certain", "likely", "ask"], ...rest });
}

/** No plan in it, and so no reviews or comments of one. */
export function noPlan(rest: Partial<Truth> = {}): Truth {
  return { ...nothing, problems: ["no-plan-table"], ...rest };
}

/** Holds targets of some kind, but not plainly those of an IEP: none or a question, never a reading. */
export function noneOrAsk(): Truth {
  return { ...nothing, recognised: ["none", "ask"] };
}

/** The plan as a form shows it that has room for these fields only. */
export function shown(
  targets: readonly LongTerm[],
  fields: readonly Field[],
  { indicators = true } = {},
): readonly LongTerm[] {
  return targets.map((target) => ({
    text: target.text,
    indicators: indicators ? target.indicators : [],
    shortTermTargets: target.shortTermTargets.map((one) => shownShortTerm(one, fields)),
  }));
}

export function shownShortTerm(target: ShortTerm, fields: readonly Field[]): ShortTerm {
  return {
    text: target.text,
    ...Object.fromEntries(fields.map((field) => [field, target[field] ?? ""])),
  };
}
