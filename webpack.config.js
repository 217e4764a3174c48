const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const root = __dirname;

/** Where manifest.xml in the repository says the pages are; `npm run word` serves them there. */
const localBase = "https://localhost:3000";

/**
 * Two builds. `dist/addin` is what a council puts on its web server; `dist/workbench` is Word's stand-in.
 * `--env base=https://…` writes the address of that web server into the manifest.
 */
module.exports = (env = {}, argv = {}) => {
  const base = addressOf(env.base);
  const mode = argv.mode ?? "production";

  return [addin(mode, base), workbench(mode)];
};

function addin(mode, base) {
  const page = (name, folder) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `src/${folder}/${name}.html`,
      chunks: [name],
      scriptLoading: "defer",
    });

  return {
    ...common("addin", mode),
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts" },
    // Small shared modules in files of their own, so that no two views carry the same code.
    optimization: { splitChunks: { chunks: "all", minSize: 2000 } },
    plugins: [
      page("taskpane", "taskpane"),
      page("commands", "commands"),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          {
            from: "manifest.xml",
            transform: (xml) => xml.toString().replaceAll(localBase, base),
          },
        ],
      }),
    ],
  };
}

function workbench(mode) {
  const settings = common("workbench", mode);

  return {
    ...settings,
    entry: {
      workbench: "./wordhost/workbench/index.tsx",
      // Loaded by plain script tags inside the pane's frame, so they keep their names.
      "before-office": { import: "./wordhost/workbench/before-office.ts", filename: "[name].js" },
      "after-office": { import: "./wordhost/workbench/after-office.ts", filename: "[name].js" },
    },
    plugins: [
      new HtmlPlugin({
        filename: "index.html",
        template: "wordhost/workbench/index.html",
        chunks: ["workbench"],
        scriptLoading: "defer",
      }),
    ],
  };
}

function common(name, mode) {
  const production = mode === "production";

  return {
    name,
    mode,
    context: root,
    output: {
      path: path.join(root, "dist", name),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    // A source map holds the paths of the machine that built it, so nothing deployed has one.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc() }] },
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function swc() {
  return {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  };
}

function addressOf(base = localBase) {
  const { protocol, href } = new URL(base);
  if (protocol !== "https:") {
    throw new Error(`--env base must be an https address: Office opens no other. It was ${base}`);
  }
  return href.replace(/\/$/, "");
}
