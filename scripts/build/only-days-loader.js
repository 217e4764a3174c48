const ts = require("typescript");

/** What a calendar of whole days that nobody is invited to never has. */
const NEVER = [
  "generateIcsAttendee",
  "generateIcsFreeBusy",
  "generateIcsJournal",
  "generateIcsOrganizer",
  "generateIcsRecurrenceRule",
  "generateIcsTimezone",
  "generateIcsTodo",
  "getTimezoneObjectOffset",
];

/**
 * A webpack loader for ts-ics, which comes as one file and brings all it can do: empties what we never ask
 * for, so that the rest of it is left out. Throws where a later version has other names.
 */
module.exports = function onlyDays(code) {
  const local = new Map(
    [...code.matchAll(/([\w$]+) as (\w+)/g)].map(([, name, exported]) => [exported, name]),
  );
  const missing = NEVER.filter((name) => !local.has(name));
  if (missing.length > 0) throw new Error(`ts-ics has no ${missing.join(", ")} any more.`);
  const emptied = new Set(NEVER.map((name) => local.get(name)));

  return ts.transpileModule(code, {
    compilerOptions: { target: "es2022", module: "esnext" },
    transformers: {
      before: [(context) => (file) => ts.visitNode(file, visitor(context, emptied))],
    },
  }).outputText;
};

function visitor(context, emptied) {
  const nothing = ts.factory.createArrowFunction(
    undefined,
    undefined,
    [],
    undefined,
    undefined,
    ts.factory.createIdentifier("undefined"),
  );
  return function visit(node) {
    if (ts.isVariableDeclaration(node) && emptied.has(node.name.getText())) {
      return ts.factory.updateVariableDeclaration(node, node.name, undefined, undefined, nothing);
    }
    return ts.visitEachChild(node, visit, context);
  };
}
