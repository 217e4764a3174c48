import { z } from "zod";
import { INDICATORS, type Indicator } from "../../src/plan/indicators";
import type { LongTermSketch, PlanSketch, ReviewSketch, ShortTermSketch } from "./plan-sketch";

/** An example of the rule pages: a plan, and the day of the check if it matters. */
export type PlanExample = { readonly plan: PlanSketch; readonly today: string | null };

/** Every ```plan block of a page, each with the `##` heading it stands under. */
export function examplesOf(page: string) {
  return page
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const heading = section.slice(0, section.indexOf("\n")).trim();
      return [...section.matchAll(/^```plan\n(.*?)^```$/gms)].map(([, text = ""]) => ({
        heading,
        text,
      }));
    });
}

/** Reads the text of an example; the syntax is described in docs/rules/README.md. */
export function readPlanExample(text: string): PlanExample {
  const longTerm: (LongTermSketch & { readonly shortTerm: ShortTermSketch[] })[] = [];
  const unassigned: ShortTermSketch[] = [];
  const reviews: ReviewSketch[] = [];
  const comments: z.infer<typeof COMMENT>[] = [];
  const header: { setting?: z.infer<typeof SETTING>; today?: string } = {};
  const has: { hasReviewRecord?: true; hasComments?: true } = {};

  for (const line of text.split("\n").filter((candidate) => candidate.trim() !== "")) {
    const { key, value, fields } = readLine(line);
    switch (key) {
      case "setting":
        header.setting = SETTING.parse(value);
        break;
      case "today":
        header.today = z.iso.date().parse(value);
        break;
      case "LT":
        longTerm.push({ text: value, ...indicatorsFrom(fields), shortTerm: [] });
        break;
      case "ST": {
        const target = { text: value, ...SHORT_TERM.parse(fields) };
        const parent = /^\s/.test(line) ? longTerm.at(-1)?.shortTerm : unassigned;
        if (parent === undefined) throw new Error(`No LT line above: ${line}`);
        parent.push(target);
        break;
      }
      case "review":
        reviews.push(REVIEW.parse({ ...nameAndValue(value), ...fields }));
        break;
      case "comment pupil":
      case "comment parent":
        comments.push(COMMENT.parse({ by: key.split(" ")[1], text: value, ...fields }));
        break;
      case "review record":
        has.hasReviewRecord = z
          .literal("empty")
          .transform(() => true as const)
          .parse(value);
        break;
      case "comments":
        has.hasComments = z
          .literal("empty")
          .transform(() => true as const)
          .parse(value);
        break;
      default:
        throw new Error(`An example cannot start a line with "${key}:" (${line.trim()})`);
    }
  }

  return {
    today: header.today ?? null,
    plan: {
      ...(header.setting === undefined ? {} : { setting: header.setting }),
      longTerm,
      unassigned,
      ...(reviews.length === 0 ? {} : { reviews }),
      ...(comments.length === 0 ? {} : { comments }),
      ...has,
    },
  };
}

const SETTING = z.enum(["preschool", "mainstream", "special"]);
const cell = z.string().exactOptional();
const people = z
  .string()
  .transform((names) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  )
  .exactOptional();

const SHORT_TERM = z.strictObject({
  when: cell,
  who: cell,
  strategies: cell,
  success: cell,
  evaluation: cell,
});

const REVIEW = z
  .strictObject({
    type: cell,
    date: cell,
    invited: people,
    attended: people,
    "invitations sent": cell,
    "minutes sent": cell,
  })
  .transform(({ "invitations sent": invitations, "minutes sent": minutes, ...rest }) => ({
    ...rest,
    ...(invitations === undefined ? {} : { invitationsSent: invitations }),
    ...(minutes === undefined ? {} : { minutesSent: minutes }),
  }));

const COMMENT = z.strictObject({ by: z.enum(["pupil", "parent"]), text: z.string(), date: cell });

function readLine(line: string) {
  const [first = "", ...rest] = line.trim().split(/\s\|\s?/);
  const { key, value } = keyAndValue(first);
  return { key, value, fields: Object.assign({}, ...rest.map(nameAndValue)) as Fields };
}

type Fields = Readonly<Record<string, string>>;

function nameAndValue(part: string): Fields {
  const { key, value } = keyAndValue(part);
  return { [key]: value };
}

function keyAndValue(part: string) {
  const colon = part.indexOf(":");
  if (colon === -1) throw new Error(`"name: value" expected in an example: ${part}`);
  return { key: part.slice(0, colon).trim(), value: part.slice(colon + 1).trim() };
}

/** `indicators` not named: the form has no place for them; named and empty: nothing is noted. */
function indicatorsFrom(fields: Fields): Pick<LongTermSketch, "indicators" | "indicatorText"> {
  const { indicators } = z.strictObject({ indicators: cell }).parse(fields);
  if (indicators === undefined) return { indicatorText: null };
  const noted = INDICATORS.filter((name: Indicator) =>
    new RegExp(`\\b${name}\\b`, "i").test(indicators),
  );
  return { indicators: noted, indicatorText: indicators };
}
