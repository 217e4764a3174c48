import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSample, SAMPLE_NAMES } from "./samples/all-samples";

void writeSamples(join(__dirname, "..", "samples"));

async function writeSamples(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of SAMPLE_NAMES) {
    const bytes = await buildSample(name);
    await writeFile(join(folder, name), bytes);
    console.log(`${name}: ${(bytes.length / 1024).toFixed(1)} kB`);
  }
}
