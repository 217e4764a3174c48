const ts = require("typescript");

/** What no screen shows, by folder: where a word comes from and why, and what stands in the table of rules. */
const forReaders = (path) => (/rules.data./.test(path) ? ["note", "source"] : ["description"]);

/**
 * A webpack loader for src/rules: leaves out what is there for whoever works on the rules and reads their pages, the
 * lines that lists of words are broken into as well.
 */
module.exports = function leaveOutNotes(code) {
  const left = forReaders(this.resourcePath);
  return ts.transpileModule(code, {
    compilerOptions: { target: "es2022", module: "esnext", verbatimModuleSyntax: true },
    transformers: { before: [(context) => (file) => ts.visitNode(file, visitor(context, left))] },
  }).outputText;
};

function visitor(context, left) {
  return function visit(node) {
    if (ts.isPropertyAssignment(node) && left.includes(node.name.getText())) return undefined;
    if (ts.isCallExpression(node) && node.expression.getText() === "v.description")
      return undefined;
    if (ts.isNoSubstitutionTemplateLiteral(node))
      return ts.factory.createStringLiteral(node.text.replace(/\s+/g, " "));
    return ts.visitEachChild(node, visit, context);
  };
}
