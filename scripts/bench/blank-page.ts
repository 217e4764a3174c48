import { createRequire } from "node:module";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { sizeOf } from "./bundle-sizes";

const load = createRequire(__filename);
const StillThere = load("../build/still-there.js") as new () => object;

/** The page alone, on React itself, and without what the pane leans on. */
const notForBlank = [HtmlPlugin, CopyPlugin, webpack.NormalModuleReplacementPlugin, StillThere];

const root = resolve(__dirname, "../..");

type BuildConfig = (env: object, argv: { readonly mode: string }) => readonly Configuration[];

/**
 * The bytes, compressed, of a page with React, FluentProvider, a Button and a MessageBar and nothing else,
 * built with the add-in's own settings. Rejects when it cannot be built.
 */
export async function blankPageSize(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "amas-blank-"));
  try {
    await build(folder);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".js"));
    const sizes = await Promise.all(names.map((name) => sizeOf(folder, name)));
    return sizes.reduce((sum, { gzip }) => sum + gzip, 0);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function build(folder: string): Promise<void> {
  const configure = load("../../webpack.config.js") as BuildConfig;
  const addin = configure({}, { mode: "production" })[0];
  const compiler = webpack({
    ...addin,
    name: "blank",
    context: root,
    entry: { blank: join(root, "scripts/bench/blank-pane.tsx") },
    output: { path: folder, filename: "[name].[contenthash:8].js" },
    plugins: (addin?.plugins ?? []).filter(
      (plugin) => !notForBlank.some((kind) => plugin instanceof kind),
    ),
    cache: false,
  });
  await new Promise<void>((done, fail) => {
    compiler?.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}
