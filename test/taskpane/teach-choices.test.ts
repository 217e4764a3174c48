import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readSnapshot } from "../../src/plan/read-snapshot";
import {
  choicesFor,
  formOf,
  lacksTargets,
  likeliestTable,
  mustPlaceLongTerm,
  withRole,
} from "../../src/taskpane/teach-choices";
import { teachStrings } from "../../src/taskpane/strings/teach";
import type { Role } from "../../src/plan/teach/mapping";
import { tablesOf, type TableSketch } from "../../src/plan/teach/tables";

const tables: readonly TableSketch[] = [
  sketch("a", [null, null]),
  sketch("b", ["short-term", "who"]),
  sketch("c", ["long-term", null]),
  sketch("action plan", ["indicator", "strategies", "who", "when"]),
];

describe("the names of the tables", () => {
  const block = (first: string): TableSketch => {
    const [way] = sketch("a", ["long-term", "short-term"]).ways;
    const headings = [{ label: "By summer", samples: [first], guess: null }];
    return { ...sketch("a", []), title: "My plan", ways: way ? [{ ...way, headings }] : [] };
  };

  it("begin with the first words of those that would have the same one", () => {
    const other = { ...block("Swim"), title: "Support" };
    expect(teachStrings.tableNames([block("Read more"), other, block("Make friends")])).toEqual([
      "1. “Read more” My plan (By summer)",
      "2. Support (By summer)",
      "3. “Make friends” My plan (By summer)",
    ]);
  });
});

describe("the choices about a table", () => {
  it("begin with the table at the cursor, else the one with the most known headings", () => {
    expect(likeliestTable(tables, 2)).toBe(2);
    expect(likeliestTable(tables, null)).toBe(1);
    expect(likeliestTable([], null)).toBe(0);
  });

  it("begin under the heading of the IEP where no heading of a table says target", () => {
    const inIep = { ...sketch("d", [null, "evaluation"]), isInIep: true };
    expect(likeliestTable([...tables.slice(2), inIep], null)).toBe(2);
    expect(likeliestTable([...tables, inIep], null)).toBe(1);
  });

  it("begin with what Amas guesses", () => {
    expect(choicesFor(tables, 1)).toEqual({
      table: 1,
      way: 0,
      roles: ["short-term", "who"],
      longTerm: "row-above",
    });
  });

  it("change one heading at a time", () => {
    const changed = withRole(choicesFor(tables, 1), 1, "when");
    expect(changed.roles).toEqual(["short-term", "when"]);
  });

  it("ask for the long-term target only where there are targets and no heading has it", () => {
    expect([0, 1, 2].map((table) => mustPlaceLongTerm(choicesFor(tables, table)))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("become a form", () => {
    expect(formOf(tables, choicesFor(tables, 1))).toEqual({
      fingerprint: "b",
      headings: "row",
      longTerm: "row-above",
      roles: ["short-term", "who"],
    });
    expect(formOf(tables, choicesFor(tables, 2))?.longTerm).toBe("named");
    expect(formOf([], choicesFor([], 0))).toBeNull();
  });

  it("are not done while other things are named and no target is", () => {
    const lacking = [0, 1, 2].map((table) => formOf(tables, choicesFor(tables, table)));
    expect(lacking.map((form) => form !== null && lacksTargets(form))).toEqual([
      false,
      false,
      false,
    ]);
    const onlyWho = formOf(tables, withRole(choicesFor(tables, 0), 0, "who"));
    expect(onlyWho !== null && lacksTargets(onlyWho)).toBe(true);
  });
});

describe("what is chosen from the start", () => {
  const folder = join(__dirname, "../fixtures");
  const plans = readdirSync(folder).filter((name) => name.endsWith(".docx"));

  it.each(plans)("is right for a form that Amas knows: %s", (name) => {
    const file = readFileSync(join(folder, name));
    const snapshot = { ooxml: null, file, liveParagraphs: null };
    const known = readSnapshot(snapshot);
    if (known.longTermTargets.length === 0) return;

    const sketches = tablesOf(snapshot);
    const form = formOf(sketches, choicesFor(sketches, likeliestTable(sketches, null)));
    const shown = readSnapshot(snapshot, { mappings: form === null ? [] : [form] });
    expect(shown.evidence).toContain("You showed Amas how to read this table.");
    expect(shown.longTermTargets).toEqual(known.longTermTargets);
    expect(shown.unassignedShortTermTargets).toEqual(known.unassignedShortTermTargets);
  });
});

function sketch(fingerprint: string, roles: readonly (Role | null)[]): TableSketch {
  const headings = roles.map((guess) => ({ label: "", samples: [], guess }));
  return {
    title: null,
    isInIep: false,
    letters: "",
    ways: [{ place: "row", row: 1, fingerprint, headings, longTerm: "row-above" }],
  };
}
