import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expectedSchema } from "../evaluate/answer";
import { readPlan, type PlanFile } from "./vary-plan";

/** The plans of a folder that are read whole as they stand, with what must be read in them. */
export function wholePlans(folder: string): readonly PlanFile[] {
  const ending = ".expected.json";
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((file) => planFrom(folder, file.slice(0, -ending.length)));
}

function planFrom(folder: string, name: string): readonly PlanFile[] {
  const read = (ending: string) => readFileSync(join(folder, `${name}.${ending}`));
  const expected = expectedSchema.parse(JSON.parse(read("expected.json").toString("utf8")));
  const file = new Uint8Array(read("docx"));
  const hasPlan = expected.recognised.some((level) => level === "certain" || level === "likely");
  return hasPlan && readPlan(file, expected).outcome === "whole" ? [{ name, file, expected }] : [];
}
