import { createRequire } from "node:module";
import { join } from "node:path";
import type * as reader from "../../src/plan/read-snapshot";
import { buildApart } from "./build-apart";

/** The reader as the add-in carries it, built and made small. Rejects when it cannot be built. */
export async function builtReader(): Promise<Pick<typeof reader, "readSnapshot">> {
  return buildApart(
    { reader: "./src/plan/read-snapshot.ts" },
    (addin) => ({
      ...addin,
      output: { filename: "[name].js", library: { type: "commonjs2" } },
      // All in one file, which Node reads itself; no styles are in it to be made small.
      optimization: {
        ...addin.optimization,
        splitChunks: false,
        runtimeChunk: false,
        minimizer: ["..."],
      },
    }),
    (folder) => Promise.resolve(load(join(folder, "reader.js")) as typeof reader),
  );
}

const load = createRequire(__filename);
