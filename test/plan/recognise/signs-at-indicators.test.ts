import { heading, tbl } from "../../fixtures/word-xml";
import { INDICATORS } from "../../../src/plan/indicators";
import { wordsOf } from "./outline";

const names = INDICATORS.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const chosen = ["Nurtured", "Included"];

/** The eight, each as `print` has it, with what parts them between. */
function printed(print: (name: string, isChosen: boolean) => string, between = " "): string {
  return names.map((name) => print(name, chosen.includes(name))).join(between);
}

function read(words: string) {
  const body = tbl(2, [
    ["Long term target", "Kai will feel settled"],
    ["Wellbeing indicators", words],
    ["Short term target", "Who"],
    ["Kai will greet", "CT"],
  ]);
  const { longTermTargets, problems } = wordsOf(
    heading("Individualised Education Programme") + body,
  );
  return { indicators: longTermTargets[0]?.indicators, problems };
}

it.each([
  ["a dash in the place of a tick", printed((name, is) => `${is ? "✓" : "–"} ${name}`)],
  ["the same with strokes between", printed((name, is) => `${is ? "✓" : "–"} ${name}`, " / ")],
  ["a tick or a cross", printed((name, is) => `${is ? "✓" : "x"} ${name}`)],
  ["a cross or a dash", printed((name, is) => `${is ? "x" : "–"} ${name}`)],
  ["a cross or a dash behind", printed((name, is) => `${name} ${is ? "X" : "-"}`)],
  ["a letter", printed((name, is) => `${name}: ${is ? "Y" : "N"}`)],
  ["a word", printed((name, is) => `${name} – ${is ? "yes" : "no"}`, ", ")],
  ["a cross at those alone", printed((name, is) => `${name}${is ? " x" : ""}`, ", ")],
  ["round dots", printed((name, is) => `${is ? "●" : "○"} ${name}`)],
])("of the eight with signs, those chosen count: %s", (_, words) => {
  expect(read(words)).toEqual({ indicators: ["nurtured", "included"], problems: [] });
});

it.each([
  ["all are marked", printed((name) => `*${name}`, ", ")],
  ["a number at each", printed((name, is) => `${name} ${is ? "1" : "0"}`)],
  [
    "a star before or behind, with nothing between",
    printed((name, is) => (is ? `*${name}` : name)),
  ],
])("signs that do not show which are meant are said: %s", (_, words) => {
  expect(read(words)).toEqual({ indicators: [], problems: ["indicators-unclear"] });
});

it.each([
  ["Safe ✓ – Healthy – Active – Achieving ✓", ["safe", "achieving"]],
  ["– Safe ✓ – Healthy – Active – Achieving ✓", ["safe", "achieving"]],
  ["– Safe ✓ Healthy – Active", ["healthy"]],
])("a dash that only parts names is no sign: %s", (words, indicators) => {
  expect(read(words).indicators).toEqual(indicators);
});
