const path = require("node:path");
const { NormalModuleReplacementPlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const { GriffelCSSExtractionPlugin } = require("@griffel/webpack-extraction-plugin");
const SmallStyles = require("./scripts/build/small-styles");
const StillThere = require("./scripts/build/still-there");

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

  const settings = common("addin", mode);

  return {
    ...settings,
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts" },
    optimization: {
      // Like beside like: it compresses better than in the order of chance.
      moduleIds: "natural",
      chunkIds: "natural",
      // One letter is enough for what no other program asks for by name.
      mangleExports: mode === "production" ? "size" : false,
      // What loads the files is the same for both pages.
      runtimeChunk: "single",
      splitChunks: { chunks: "all", minSize: 2000, cacheGroups: files() },
      // One module for both pages, even where the pane uses more of it than the commands.
      usedExports: mode === "production" ? "global" : false,
      // Functions before everything else: like beside like again.
      minimizeOptions: { javascript: { compress: { passes: 2, hoist_funs: true } } },
      minimizer: ["...", new SmallStyles()],
    },
    module: {
      rules: [...settings.module.rules, ...stylesBeforehand(), rulesWithoutNotes()],
      // What Preact or a stand-in of ours does not have would else be missed as the pane runs.
      parser: { javascript: { exportsPresence: "error" } },
    },
    plugins: [
      ...stylesInTheirFile(),
      preactForReact(),
      new StillThere(madeSmaller),
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

/**
 * What is always wanted together stands in one file: a file of its own for every few modules compresses badly.
 * What the check needs, and what views share, has a file too, so that no code is there twice.
 */
function files() {
  const file = (name, priority, test) => ({
    name,
    priority,
    test,
    type: /^javascript/,
    chunks: "async",
    enforce: true,
  });

  return {
    // What the pane begins with is its own file, whoever wrote it.
    defaultVendors: false,
    engine: file(
      "engine",
      3,
      /src.(rules|plan|word|actions|meeting).|node_modules.(saxes|xmlchars|valibot|fflate|date-fns)/,
    ),
    together: file(
      "together",
      2,
      /src.taskpane.(components.|strings.)?(plan|write|review|need|meeting|record|year|progress|settings|teach|wheel)/,
    ),
    shared: file("shared", 1, (module) => !/dark-?theme/i.test(module.nameForCondition() ?? "")),
  };
}

/** Modules of libraries that the build makes less of: each must be there under this name. */
const madeSmaller = [
  /scripts.build.react\.js$/,
  /scripts.build.no-renderer\.js$/,
  /unused-loader.*@fluentui.*\.styles\.js$/,
  ...["ButtonStyles.styles", "useField", "getNativeElementProps", "properties"].map(
    (name) => new RegExp(`no-use-loader.*${name}\\.js$`),
  ),
  ...["lightTheme", "darkTheme"].map((name) => new RegExp(`theme-loader.*${name}\\.js$`)),
];

/** The pane is written for React and runs on Preact, which does the same in a sixth of the size (docs/decisions/0012). */
function preactForReact() {
  return new NormalModuleReplacementPlugin(/^(?:react|react-dom)(?:\/[\w-]+)?$/, (asked) => {
    const isRoot = asked.request === "react-dom/client";
    asked.request = isRoot ? "preact/compat/client" : path.join(root, "scripts/build/react.js");
  });
}

/**
 * Styles of ours and of Fluent UI are worked out here and not in the pane: the rules go to a stylesheet,
 * and what works them out is not needed at all (docs/decisions/0010).
 */
function stylesBeforehand() {
  // From the last to the first: the rules are taken out, then whatever only they had need of.
  const takeOut = [
    path.join(root, "scripts/build/unused-loader.js"),
    GriffelCSSExtractionPlugin.loader,
  ];

  return [
    { test: /\.styles\.js$/, include: /@fluentui/, use: takeOut },
    {
      test: /@fluentui.*(?:use(?:Button|Field|Input|Label|Select|Spinner|Textarea)Styles\.styles|useField|getNativeElementProps|properties)\.js$/,
      enforce: "pre",
      use: path.join(root, "scripts/build/no-use-loader.js"),
    },
    {
      test: /\.styles\.ts$/,
      exclude: /node_modules/,
      enforce: "post",
      use: [
        ...takeOut,
        {
          loader: "@griffel/webpack-loader",
          options: { babelOptions: { presets: ["@babel/preset-typescript"] } },
        },
      ],
    },
    {
      test: /@fluentui.tokens.lib.themes.web.(light|dark)Theme\.js$/,
      use: path.join(root, "scripts/build/theme-loader.js"),
    },
    { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
  ];
}

/** What stands in the rules for whoever works on them is not carried by the pane. */
function rulesWithoutNotes() {
  return {
    include: path.join(root, "src/rules"),
    enforce: "pre",
    use: path.join(root, "scripts/build/without-notes-loader.js"),
  };
}

function stylesInTheirFile() {
  return [
    // The order of the files does not matter: Griffel sorts the rules itself.
    // The one file there is stands in the page, so that nothing loads styles later.
    new CssPlugin({ filename: "[name].[contenthash:8].css", ignoreOrder: true, runtime: false }),
    new GriffelCSSExtractionPlugin(),
    new NormalModuleReplacementPlugin(
      /\/createDOMRenderer\.js$/,
      path.join(root, "scripts/build/no-renderer.js"),
    ),
  ];
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
      // Every page stands beside its scripts.
      publicPath: "",
      clean: true,
    },
    target: ["web", "es2022"],
    // A source map holds the paths of the machine that built it, so nothing deployed has one.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: swc() },
        // What is imported and not used is left out whole; an entry is run all the same.
        { include: [path.join(root, "src"), path.join(root, "scripts/build")], sideEffects: false },
      ],
    },
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
