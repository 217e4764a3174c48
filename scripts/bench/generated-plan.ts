import { Packer } from "docx";
import { blockForm } from "../samples/block-form";
import type { LongTermContent, PlanContent, ShortTermContent } from "../samples/plan-content";
import { samplePlan } from "../samples/sample-plan";

const SHORT_PER_LONG = 5;

/** A .docx like the sample plan with `count` short-term targets, five under each long-term target. */
export async function planWithTargets(count: number): Promise<Uint8Array> {
  const written = samplePlan.longTermTargets.flatMap((target) => target.shortTermTargets);
  const shortTerm = Array.from({ length: count }, (_, index) => numbered(written, index));
  const longTermTargets: LongTermContent[] = [];
  for (let first = 0; first < count; first += SHORT_PER_LONG) {
    longTermTargets.push({
      text: `By June 2027 Finlay will take step ${first / SHORT_PER_LONG + 1} of his reading plan.`,
      indicators: "Achieving",
      shortTermTargets: shortTerm.slice(first, first + SHORT_PER_LONG),
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
