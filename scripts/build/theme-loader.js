const { basename } = require("node:path");
const { webDarkTheme, webLightTheme } = require("@fluentui/react-components");

/**
 * A webpack loader for the two modules of Fluent UI that put a theme together: works it out here. What put it
 * together is then not needed, and the plugin for small styles can leave out what nothing refers to.
 */
module.exports = function workOutTheme() {
  if (basename(this.resourcePath) === "lightTheme.js") {
    return `export const webLightTheme = ${JSON.stringify(webLightTheme)};`;
  }
  const different = Object.entries(webDarkTheme).filter(
    ([token, value]) => webLightTheme[token] !== value,
  );
  return `import { webLightTheme } from "./lightTheme.js";
export const webDarkTheme = { ...webLightTheme, ...${JSON.stringify(Object.fromEntries(different))} };`;
};
