import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { AppType, startDebugging, stopDebugging } from "office-addin-debugging";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { OfficeApp } from "office-addin-manifest";
import { serveFolders } from "./lib/static-server";
import { watchBuild } from "./lib/watch-build";

const usage = `Runs Amas in real Word, from this folder.

  npm run word                              Word on this computer (Windows or macOS)
  npm run word -- --document PLAN.docx      the same, with a copy of this document
  npm run word -- web --document ADDRESS    Word on the web; ADDRESS is the document's own, from its
                                            address bar or its Copy link
`;

/** Where manifest.xml says that the pages are. */
const PORT = 3000;

const addIn = resolve(__dirname, "../dist/addin");
const manifest = join(addIn, "manifest.xml");

type Request = { readonly appType: AppType; readonly document: string | undefined };

async function main(): Promise<void> {
  const request = readArguments();
  if (typeof request === "string") {
    console.error(`${request}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }

  const { key, cert } = await getHttpsServerOptions();
  console.log("Building Amas …");
  const stopBuild = await watchBuild(["addin"]);
  const server = await serveFolders({
    folders: [["/", addIn]],
    ports: [PORT, PORT],
    https: { key, cert },
    // Word on the web fetches the manifest from its own address.
    headers: { "Access-Control-Allow-Origin": "*" },
  });
  console.log(`Amas is served at ${server.address}`);
  await startDebugging(manifest, {
    appType: request.appType,
    app: OfficeApp.Word,
    ...(request.document === undefined ? {} : { document: request.document }),
  });
  console.log("Press Ctrl+C to stop and to take Amas out of Word again.");

  process.once("SIGINT", () => {
    Promise.all([stopDebugging(manifest), stopBuild(), server.close()]).then(
      () => process.exit(0),
      fail,
    );
  });
}

/** What was asked for, or what is wrong with it. */
function readArguments(): Request | string {
  const { positionals, values } = parseArgs({
    options: { document: { type: "string" } },
    allowPositionals: true,
  });
  const [where = "desktop"] = positionals;
  const { document } = values;

  if (where === "web") {
    if (document === undefined || !URL.canParse(document)) {
      return "Word on the web needs the address of a document: --document https://…";
    }
    return { appType: AppType.Web, document: withQuery(document) };
  }
  if (where !== "desktop") return `There is no Word called "${where}".`;
  if (process.platform !== "win32" && process.platform !== "darwin") {
    return "Word on this computer needs Windows or macOS. Try Word on the web, or `npm start`.";
  }
  return { appType: AppType.Desktop, document };
}

/** The Office tools add to the address with `&`, so it must have a query already. */
function withQuery(address: string): string {
  return address.includes("?") ? address : `${address}?`;
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

main().catch(fail);
