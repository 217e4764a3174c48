import { Packer } from "docx";
import { blockForm } from "../samples/block-form";
import type { LongTermContent, PlanContent, ShortTermContent } from "../samples/plan-content";
import { samplePlan } from "../samples/sample-plan";

const SHORT_PER_LONG = 5;

/**
 * A .docx like the sample plan with `count` short-term targets, five under each long-term target. Their numbers go on
 * from `first`, so that a further plan has no target of the one before.
 */
export async function planWithTargets(count: number, first = 0): Promise<Uint8Array> {
  const written = samplePlan.longTermTargets.flatMap((target) => target.shortTermTargets);
  const shortTerm = Array.from({ length: count }, (_, index) => numbered(written, first + index));
  const longTermTargets: LongTermContent[] = [];
  for (let at = 0; at < count; at += SHORT_PER_LONG) {
    longTermTargets.push({
      text: `By June 2027 Finlay will take step ${(first + at) / SHORT_PER_LONG + 1} of his reading plan.`,
      indicators: "Achieving",
      shortTermTargets: shortTerm.slice(at, at + SHORT_PER_LONG),
    });
  }
  const content: PlanContent = { ...samplePlan, longTermTargets };
  return Packer.toBuffer(blockForm(content));
}

/** No two targets alike, so that nothing is saved by having seen one before. */
function numbered(written: readonly ShortTermContent[], index: number): ShortTermContent {
  const model = written[index % written.length];
  if (model === undefined) throw new Error("The sample plan has no short-term targets.");
  return { ...model, text: `${model.text.replace(/\.$/, "")}, part ${index + 1}.` };
}
