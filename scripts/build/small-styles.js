const { Compilation, sources, WebpackError } = require("webpack");
const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");

const CLASS = /\.([fr][a-z0-9]{5,8})(?![\w-])/;
const RULE = /(?<=^|[{}])[^{}@]*\{[^{}]*\}/g;
const SAME_SCREEN = /(@media [^{}]+\{)((?:[^{}]*\{[^{}]*\})*)\}\1/g;
const WORD = /[\w$]+/g;
/** One class for writing from the left and one for writing from the right, which no language of the pane is. */
const BOTH_WAYS = /(?<=:)\[("[fr][a-z0-9]{5,8}"),"[fr][a-z0-9]{5,8}"\]/g;
/** What a class sets, as Griffel keeps account of it: `B7ck84d:"f1ewtqcl"`, or 0. */
const SETS = /(?<=[{,])(?=[A-Za-z]*\d)[A-Za-z][A-Za-z0-9]{4,7}(?=:(?:0[,}]|"[fr][a-z0-9]{5,8}"))/g;
/** The values of a theme by their names, which nothing else has. */
const VALUE = new RegExp(`\\b(?:${Object.keys(webLightTheme).join("|")})\\b`, "g");

/**
 * Makes styles that were worked out at build (docs/decisions/0010) small, last of all: their classes, what
 * each of them sets, and the values of a theme get short names, the same in every file; rules that nothing wears and values of a theme
 * that no rule refers to are left out.
 */
module.exports = class SmallStyles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("SmallStyles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "SmallStyles", stage }, () =>
        makeSmall(compilation),
      );
    });
  }
};

function makeSmall(compilation) {
  const files = (ending) =>
    compilation
      .getAssets()
      .filter(({ name }) => name.endsWith(ending))
      .map(({ name, source }) => [name, source.source().toString()]);
  const scripts = files(".js").map(([name, text]) => [name, text.replace(BOTH_WAYS, "$1")]);
  const words = countOf(scripts, WORD);
  const isWorn = (rule) => words.has(CLASS.exec(rule)?.[1]) || !CLASS.test(rule);
  const styles = files(".css").map(([name, text]) => [
    name,
    together(text.replace(RULE, (rule) => (isWorn(rule) ? rule : ""))),
  ]);

  const classes = shortNames(countOf(styles, new RegExp(CLASS, "g"), 1), words, "f");
  const sets = countOf(scripts, SETS);
  // A word that stands anywhere else as well is not one of Griffel's.
  const only = new Map([...sets].filter(([word, count]) => words.get(word) === count));
  const properties = shortNames(only, words, "");
  const isMeant = meantIn([...scripts, ...styles]);
  const values = shortNames(countOf([...scripts, ...styles], VALUE), new Map(), "");
  for (const [what, names] of Object.entries({ classes, properties, values })) {
    if (names.size === 0) compilation.errors.push(new WebpackError(noneOf(what)));
  }

  for (const [name, text] of [...scripts, ...styles]) {
    const small = text
      .replace(SETS, (word) => properties.get(word) ?? word)
      .replace(/(?<!#)\b[fr][a-z0-9]{5,8}\b/g, (word) => classes.get(word) ?? word)
      .replace(/([a-z]\w+):(?:"[^"]*"|\d+),?/g, (entry, token) =>
        isMeant(token, entry) ? entry : "",
      )
      .replace(VALUE, (token) => values.get(token) ?? token);
    compilation.updateAsset(name, new sources.RawSource(small));
  }
}

/** After an upgrade of Griffel or Fluent UI; without this the files would only be larger. */
function noneOf(what) {
  return `SmallStyles found no ${what} to shorten: the patterns at the top of scripts/build/small-styles.js no longer fit how they are named.`;
}

/** Rules for one kind of screen after another share what says so. */
function together(css) {
  const joined = css.replace(SAME_SCREEN, "$1$2");
  return joined === css ? css : together(joined);
}

/** How often each word that fits is in the files. */
function countOf(files, pattern, group = 0) {
  const counts = new Map();
  for (const [, text] of files) {
    for (const { [group]: word } of text.matchAll(pattern)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** The shortest for those that are there most often. */
function shortNames(names, words, prefix) {
  const often = (name) => (names.get(name) ?? 0) + (words.get(name) ?? 0);
  const inOrder = [...names.keys()].sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1));
  return new Map(inOrder.map((name, index) => [name, prefix + letters(index)]));
}

/** a, b, … z, aa, ab, …: never a number, which an object would put before its other names. */
function letters(index) {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(97 + (index % 26));
}

/** Whether an entry is anything but a theme's for a value that nothing refers to. */
function meantIn(files) {
  const meant = countOf(files, /--(\w+)/g, 1);
  const themes = [webLightTheme, webDarkTheme];
  return (token, entry) =>
    meant.has(token) ||
    !themes.some((theme) => entry.replace(/,$/, "") === `${token}:${JSON.stringify(theme[token])}`);
}
