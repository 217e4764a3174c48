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

/** A webpack loader for its modules: leaves these members of tables out. */
module.exports = function leaveOut(code) {
  // Whatever element the attributes are of, listing them does nothing else.
  if (this.resourcePath.endsWith("properties.js"))
    return code.replaceAll("= toObjectMap(", "= /*#__PURE__*/ toObjectMap(");
  const [, kind] = /(\w+)\.js$/.exec(this.resourcePath);
  return ts.transpileModule(code, {
    compilerOptions: { target: "es2022", module: "esnext", verbatimModuleSyntax: true },
    transformers: {
      before: [(context) => (file) => ts.visitNode(file, visitor(context, NO_USE[kind]))],
    },
  }).outputText;
};

function visitor(context, noUse) {
  return function visit(node) {
    if (ts.isPropertyAssignment(node) && noUse.test(node.name.text)) return undefined;
    return ts.visitEachChild(node, visit, context);
  };
}
