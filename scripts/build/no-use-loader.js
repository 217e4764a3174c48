const ts = require("typescript");

/**
 * What libraries have ready and Amas no use for: looks of Fluent UI's parts and marks of fields in error, which ESLint
 * keeps out of the pane, the attributes of elements that none of its parts are, and of saxes its words for a
 * fault, which nobody is shown, and its namespaces, which src/plan/ooxml/prefixes.ts keeps account of.
 */
const NO_USE = {
  styles:
    /^(?:large|huge|extra|square|filled|underline|invalid|error|warning|success)|Large$|Underline$|WithContent/,
  saxes: /^(?:nsPairCheck|nsMappingCheck|processAttribsNS|pushAttribNS|resolve|qname)$/,
  useField: /^(?:error|warning|success)$/,
  getNativeElementProps:
    /^(?:audio|video|ol|li|option|table|t[rhd]|col(?:Group)?|fieldset|form|iframe|img|time|dialog)$/,
};

/** A webpack loader for their modules: leaves these members of tables and classes out. */
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
    const isMember = ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node);
    if (isMember && noUse.test(node.name.text)) return undefined;
    if (ts.isCallExpression(node) && isFail(node.expression))
      return context.factory.updateCallExpression(node, node.expression, [], []);
    return ts.visitEachChild(node, visit, context);
  };
}

/** saxes' `this.fail(words)`. */
function isFail(called) {
  return ts.isPropertyAccessExpression(called) && called.name.text === "fail";
}
