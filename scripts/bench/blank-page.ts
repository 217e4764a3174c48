import { readdir } from "node:fs/promises";
import webpack from "webpack";
import { buildApart } from "./build-apart";
import { sizeOf } from "./bundle-sizes";

/**
 * The bytes, compressed, of a page with React, FluentProvider, a Button and a MessageBar and nothing else,
 * built with the add-in's own settings, but on React itself. Rejects when it cannot be built.
 */
export async function blankPageSize(): Promise<number> {
  return buildApart(
    { blank: "./scripts/bench/blank-pane.tsx" },
    (addin) => ({
      ...addin,
      // What the pane does without: stand-ins of ours.
      plugins: (addin.plugins ?? []).filter(
        (plugin) => !(plugin instanceof webpack.NormalModuleReplacementPlugin),
      ),
    }),
    async (folder) => {
      const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
      const sizes = await Promise.all(names.map((name) => sizeOf(folder, name)));
      return sizes.reduce((sum, { gzip }) => sum + gzip, 0);
    },
  );
}
