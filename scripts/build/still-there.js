const { WebpackError } = require("webpack");

/**
 * Fails the build where a library no longer has a module that the build makes something else of. Nothing else would
 * tell: after an upgrade that renames one the pane works as before, and is larger or lays rules out twice.
 * `stands`: for each, what its address, or the loaders before it, must look like.
 */
module.exports = class StillThere {
  constructor(stands) {
    this.stands = stands;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("StillThere", (compilation) => {
      compilation.hooks.finishModules.tap("StillThere", (modules) => {
        const addresses = [...modules].map((module) => module.identifier());
        for (const pattern of this.stands) {
          if (!addresses.some((address) => pattern.test(address))) {
            compilation.errors.push(new WebpackError(gone(pattern)));
          }
        }
      });
    });
  }
};

function gone(pattern) {
  return `No module fits ${pattern}. A library has it under another name, or no more: look at the rule in webpack.config.js and the file in scripts/build that it names.`;
}
