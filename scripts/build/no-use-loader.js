const ts = require("typescript");

/**
 * What Fluent UI has ready and Amas no use for: looks of its parts and marks of fields in error, which ESLint
 * keeps out of the pane, and the attributes of elements that none of its parts are.
 */
const NO_USE = {
  styles:
    /^(?:large|huge|extra|square|filled|underline|invalid|error|warning|success)|Large$|Underline$|WithContent/,
  useField: /^(?:error|warning|success)$/,
  getNativeElementProps:
    /^(?:audio|video|ol|li|option|table|t[rhd]|col(?:Group)?|fieldset|form|iframe|img|time|dialog)$/,
};

/** A webpack loader for its modules: leaves these members of tables out. Throws where a module has none of them. */
module.exports = function leaveOut(code) {
  const [, kind] = /(\w+)\.js$/.exec(this.resourcePath);
  const { left, count } = kind === "properties" ? unlessAsked(code) : without(NO_USE[kind], code);
  if (count === 0) {
    throw new Error(
      "Nothing in this module has the names that scripts/build/no-use-loader.js leaves out: the library calls them something else.",
    );
  }
  return left;
};

/** Whatever element the attributes are of, listing them does nothing else. */
function unlessAsked(code) {
  const left = code.replaceAll("= toObjectMap(", "= /*#__PURE__*/ toObjectMap(");
  return { left, count: left.length - code.length };
}

function without(noUse, code) {
  let count = 0;
  const withoutIn = (context) =>
    function visit(node) {
      const isNoUse = ts.isPropertyAssignment(node) && noUse.test(node.name.text);
      if (isNoUse) count += 1;
      return isNoUse ? undefined : ts.visitEachChild(node, visit, context);
    };
  const { outputText: left } = ts.transpileModule(code, {
    compilerOptions: { target: "es2022", module: "esnext", verbatimModuleSyntax: true },
    transformers: { before: [(context) => (file) => ts.visitNode(file, withoutIn(context))] },
  });
  return { left, count };
}
