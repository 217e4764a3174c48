import officeAddins from "eslint-plugin-office-addins";
import prettier from "eslint-config-prettier";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const sourceFiles = ["**/*.{ts,tsx}"];

/** Folders whose code must give the same answer for the same input, wherever it runs. */
const pureFolders = ["src/rules/**", "src/plan/**", "src/meeting/**"];

const hostGlobals = ["Office", "Word", "OfficeExtension"];
const browserGlobals = ["document", "window", "fetch", "localStorage", "sessionStorage"];

const outsideTheProduct = {
  group: ["**/wordhost/**", "**/test/**"],
  message: "The product must work without its stand-in for Word. See docs/architecture.md.",
};

/** Forbids imports that would turn one of the arrows in docs/architecture.md round. */
function arrow(files, forbidden, why) {
  const against = { group: forbidden, message: `${why} See docs/architecture.md.` };
  return {
    files,
    rules: { "no-restricted-imports": ["error", { patterns: [outsideTheProduct, against] }] },
  };
}

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "pictures/", "coverage/"] },
  ...tseslint.configs.recommended,
  prettier,
  {
    files: sourceFiles,
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": ["error", "type"],
      "no-console": "error",
      "no-empty": "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: pureFolders,
    rules: {
      "no-restricted-globals": [
        "error",
        ...[...hostGlobals, ...browserGlobals].map((name) => ({
          name,
          message: "This folder is pure: no Word, no browser. Take what you need as an argument.",
        })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "This folder is pure: take `today` as an argument.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "This folder is pure: take `today` as an argument.",
        },
      ],
    },
  },
  {
    files: ["src/actions/**", "src/taskpane/**"],
    ignores: ["src/taskpane/index.tsx", "src/taskpane/theme.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...hostGlobals.map((name) => ({
          name,
          message: "Only src/word, src/commands, the pane's entry and its theme may call Office.",
        })),
      ],
    },
  },
  arrow(
    ["src/rules/**"],
    [
      "**/plan/!(model|indicators|months)*",
      "**/plan/*/**",
      "**/word/**",
      "**/actions/**",
      "**/taskpane/**",
      "**/cli/**",
    ],
    "A rule sees the plan as data and nothing else.",
  ),
  arrow(
    ["src/plan/**"],
    ["**/rules/**", "**/word/**", "**/actions/**", "**/taskpane/**", "**/cli/**", "**/meeting/**"],
    "The plan is read without knowing who asks.",
  ),
  arrow(
    ["src/word/**"],
    ["**/rules/**", "**/actions/**", "**/taskpane/**", "**/cli/**", "**/meeting/**"],
    "The Word layer moves documents in and out; it has no opinion on them.",
  ),
  arrow(
    ["src/actions/**"],
    ["**/taskpane/**", "**/cli/**", "**/commands/**"],
    "An action serves ribbon, pane and command line alike.",
  ),
  {
    ...arrow(
      ["src/taskpane/**", "src/commands/**"],
      ["**/word/**", "**/cli/**", "**/plan/ooxml/**", "**/plan/recognise/**"],
      "The pane and the ribbon do things through src/actions.",
    ),
    // The two entries are where Word's document is handed to the actions.
    ignores: ["src/taskpane/index.tsx", "src/commands/commands.ts"],
  },
  {
    files: ["src/taskpane/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "JSXAttribute[name.name=/^(?:size|shape|appearance)$/][value.value=/^(?:large|huge|extra|square|filled|underline)/], JSXAttribute[name.name=/^(?:content(?:Before|After)|validation\\w+|aria-invalid)$/]",
          message: "The build leaves this look out: see scripts/build/no-use-loader.js.",
        },
      ],
    },
  },
  {
    // The command line is where the product meets the terminal and, with --trace, the stand-in.
    files: ["src/cli/**", "scripts/**"],
    rules: { "no-console": "off", "no-restricted-imports": "off" },
  },
  {
    files: ["test/**"],
    rules: { "max-lines": "off", "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: globals.node },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
