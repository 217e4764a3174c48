import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import webpack, { type Configuration } from "webpack";

const root = resolve(__dirname, "../..");

type Config = (env: object, argv: { readonly mode: "production" }) => Configuration[];

/**
 * Builds as `npm run build` does and again whenever a source file changes. Resolves when the first build
 * is there, and rejects when it fails; later failures are only told. Stop it with the function it gives.
 */
export async function watchBuild(names: readonly string[]): Promise<() => Promise<void>> {
  const address = pathToFileURL(join(root, "webpack.config.js")).href;
  const { default: config } = (await import(address)) as { readonly default: Config };
  const compiler = webpack(
    config({}, { mode: "production" }).filter(({ name }) => names.includes(name ?? "")),
  );
  let isFirst = true;

  return new Promise((settle, reject) => {
    const watching = compiler.watch({}, (error, stats) => {
      const failure = error ?? failureIn(stats);
      if (!isFirst) {
        console.error(failure === null ? "Built again. Reload the page." : failure.message);
        return;
      }
      isFirst = false;
      if (failure === null) settle(stop);
      else stop().then(() => reject(failure), reject);
    });

    function stop(): Promise<void> {
      return new Promise((done) => {
        if (watching === undefined) done();
        else watching.close(() => compiler.close(() => done()));
      });
    }
  });
}

function failureIn(stats: webpack.MultiStats | undefined): Error | null {
  if (stats === undefined || !stats.hasErrors()) return null;
  return new Error(stats.toString({ all: false, errors: true, colors: process.stderr.isTTY }));
}
