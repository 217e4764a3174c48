import { rowsOf, cellsOf, tablesIn } from "../../../wordhost/document/blocks";
import type { XmlElement } from "../../../wordhost/xml/xml-tree";
import type { ExpectedAnswer } from "../../evaluate/answer";
import type { Random } from "../../fuzz/random";
import { bringIn, type Donor } from "../bring-in";
import { Paper, textIn } from "../paper";
import { backOf, commentsOf, frontOf, meetingsOf } from "../plan-parts";
import type { Plans, Variation } from "../variation";
import type { PlanFile } from "../vary-plan";

const MOST_TRIES = 16;

/** Parts of another school's form in the place of the plan's own. */
export const otherForms: readonly Variation[] = [
  brought("other form: all before the IEP", [frontOf], () => ({})),
  brought("other form: all behind the targets", [backOf], ({ reviews, comments }) => ({
    reviews,
    comments,
  })),
  brought("other form: all round the targets", [frontOf, backOf], ({ reviews, comments }) => ({
    reviews,
    comments,
  })),
  brought("other form: the meetings", [meetingsOf], ({ reviews }) => ({ reviews })),
  brought("other form: the comments", [commentsOf], ({ comments }) => ({ comments })),
];

type PartOf = (paper: Paper) => readonly XmlElement[] | null;

function brought(
  name: string,
  parts: readonly PartOf[],
  taken: (expected: ExpectedAnswer) => Partial<ExpectedAnswer>,
): Variation {
  return {
    name,
    make: (paper, random, plans) => {
      const own = parts.map((part) => part(paper));
      const to = { plan: plans.own, paper };
      if (own.includes(null)) return null;
      for (const from of donors(plans, random)) {
        const theirs = parts.map((part) => part(from.paper));
        const pairs = own.map((old, at) => [old, theirs[at] ?? null] as const);
        const places = pairs.flatMap(([old, blocks]) =>
          old !== null && blocks !== null && isOtherForm(old, blocks) ? [{ old, blocks }] : [],
        );
        if (places.length < parts.length) continue;
        const came = places.map(({ old, blocks }) => bringIn(to, old, from, blocks));
        const [expected] = came;
        if (came.every((each) => each === null)) continue;
        if (expected === undefined || expected === null || came.includes(null)) return null;
        return {
          what: `of ${from.plan.name}`,
          expected: { ...paper.expected, problems: [], ...taken(expected) },
        };
      }
      return null;
    },
  };
}

function* donors({ own, others }: Plans, random: Random): Generator<Donor> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const plan = random.one(others);
    if (plan === undefined || plan === own || !isAlike(own, plan)) continue;
    yield { plan, paper: new Paper(plan.file, plan.expected) };
  }
}

/** What the whole file says is the same: the kind of school, and that it may be written. */
function isAlike({ expected: one }: PlanFile, { expected: other }: PlanFile): boolean {
  return one.setting === other.setting && one.writable && other.writable;
}

function isOtherForm(one: readonly XmlElement[], other: readonly XmlElement[]): boolean {
  const heads = new Set(one.flatMap(headsOf));
  const others = other.flatMap(headsOf);
  return others.filter((head) => heads.has(head)).length * 2 < Math.max(1, others.length);
}

/** What stands in the first row of a table, or the words of a paragraph. */
function headsOf(block: XmlElement): readonly string[] {
  if (block.name === "w:p") return [];
  const [table] = block.name === "w:tbl" ? [block] : tablesIn(block);
  const [row] = table === undefined ? [] : rowsOf(table);
  return row === undefined ? [] : cellsOf(row).map(textIn);
}
