import { openBrowser } from "./lib/open-browser";
import { serveWorkbench } from "./lib/serve-workbench";
import { watchBuild } from "./lib/watch-build";

/** Opens the workbench, Word's stand-in, with the sample plan, and builds again when a file changes. */
async function main(): Promise<void> {
  console.log("Building Amas …");
  await watchBuild(["addin", "workbench"]);
  const { address } = await serveWorkbench(3000);
  console.log(`\nAmas is at ${address}\nPress Ctrl+C to stop.\n`);
  openBrowser(address);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
