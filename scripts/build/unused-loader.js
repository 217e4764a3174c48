const { minify } = require("terser");

/**
 * A webpack loader for modules of styles whose rules have been taken out: leaves out what only the rules had
 * need of. Reading a token does nothing else, so it may go; a minifier of the whole cannot know that.
 */
module.exports = async function leaveOutUnused(code) {
  const result = await minify(code, {
    module: true,
    ecma: 2020,
    mangle: false,
    compress: { pure_getters: true },
  });
  return result.code;
};
