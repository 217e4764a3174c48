import { Packer } from "docx";
import { blankPlan } from "./blank-plan";
import { blockForm } from "./block-form";
import { flatForm } from "./flat-form";
import { flatPlan } from "./flat-plan";
import { goodPlan } from "./good-plan";
import { sameBytes } from "./same-bytes";
import { samplePlan } from "./sample-plan";

const SAMPLES = {
  "childs-plan-sample.docx": () => blockForm(samplePlan),
  "childs-plan-good.docx": () => blockForm(goodPlan),
  "childs-plan-blank.docx": () => blockForm(blankPlan),
  "childs-plan-flat.docx": () => flatForm(flatPlan),
};

export type SampleName = keyof typeof SAMPLES;

export const SAMPLE_NAMES = Object.keys(SAMPLES) as readonly SampleName[];

/** The .docx of a sample plan. The same sources give the same bytes. */
export async function buildSample(name: SampleName): Promise<Uint8Array> {
  return sameBytes(await Packer.toBuffer(SAMPLES[name]()));
}
