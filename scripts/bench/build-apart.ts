import { createRequire } from "node:module";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";

const load = createRequire(__filename);
const StillThere = load("../build/still-there.js") as new () => object;

/** What is for the add-in's own pages only. */
const forPages = [HtmlPlugin, CopyPlugin, StillThere];

const root = resolve(__dirname, "../..");

type BuildConfig = (env: object, argv: { readonly mode: string }) => readonly Configuration[];

/**
 * Builds one file of this repository as the add-in is built, lets `read` see the folder with what came of
 * it, and takes the folder away. `change` says what is otherwise. Rejects when it cannot be built.
 */
export async function buildApart<Result>(
  entry: Readonly<Record<string, string>>,
  change: (addin: Configuration) => Configuration,
  read: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "amas-built-"));
  try {
    await build({ ...change(addin()), context: root, entry: { ...entry }, cache: false }, folder);
    return await read(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function addin(): Configuration {
  const configure = load("../../webpack.config.js") as BuildConfig;
  const [config = {}] = configure({}, { mode: "production" });
  const plugins = (config.plugins ?? []).filter(
    (plugin) => !forPages.some((kind) => plugin instanceof kind),
  );
  return { ...config, plugins };
}

async function build(config: Configuration, folder: string): Promise<void> {
  const output = { filename: "[name].[contenthash:8].js", ...config.output, path: folder };
  const compiler = webpack({ ...config, output });
  await new Promise<void>((done, fail) => {
    compiler?.run((error, stats) => {
      if (error !== null) fail(error);
      else if (stats?.hasErrors() === true) fail(new Error(stats.toString("errors-only")));
      else done();
    });
  });
}
