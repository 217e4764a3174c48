import { INDICATORS } from "../../src/plan/indicators";
import { namesSeven, sectorOf, wheelParts } from "../../src/taskpane/wheel";
import { planFrom } from "../helpers/plan-sketch";

const served = INDICATORS.map((indicator, index) => ({
  indicator,
  longTerm: index,
  shortTerm: 2 * index,
}));

describe("the parts of the wheel", () => {
  it("are the eight indicators in the national order", () => {
    const parts = wheelParts(served, false);
    expect(parts.map(({ indicators }) => indicators)).toEqual(INDICATORS.map((name) => [name]));
    expect(parts[7]).toEqual({ indicators: ["included"], longTerm: 7, shortTerm: 14 });
  });

  it("are seven where the form joins two, which then count once", () => {
    const parts = wheelParts(served, true);
    expect(parts).toHaveLength(7);
    expect(parts[5]).toEqual({
      indicators: ["respected", "responsible"],
      longTerm: 6,
      shortTerm: 12,
    });
  });
});

describe("a form", () => {
  it.each<[text: string, seven: boolean]>([
    ["Respected and Responsible", true],
    ["Safe; respected & responsible", true],
    ["Respected/Responsible", true],
    ["Respected, Responsible", false],
    ["Responsible", false],
  ])("with “%s” names seven: %s", (indicatorText, seven) => {
    expect(namesSeven(planFrom({ longTerm: [{ text: "Read.", indicatorText }] }))).toBe(seven);
  });

  it("without a place for indicators does not", () => {
    const plan = planFrom({ longTerm: [{ text: "Read.", indicatorText: null }] });
    expect(namesSeven(plan)).toBe(false);
  });
});

describe("a sector", () => {
  it("has its words at the top for the first part and at the bottom half way round", () => {
    expect(sectorOf(0, 8, 40, 140).middle).toEqual({ x: 0, y: -98 });
    expect(sectorOf(4, 8, 40, 140).middle).toEqual({ x: 0, y: 98 });
    expect(sectorOf(2, 8, 40, 140).middle).toEqual({ x: 98, y: -0 });
  });

  it("begins where the one before it ends", () => {
    const start = (path: string) => /^M([^A]+)/.exec(path)?.[1];
    const end = (path: string) => / 0 0 1 ([^L]+)L/.exec(path)?.[1];
    for (let index = 0; index < 7; index += 1) {
      expect(end(sectorOf(index, 7, 40, 140).path)).toBe(
        start(sectorOf((index + 1) % 7, 7, 40, 140).path),
      );
    }
  });
});
