import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { serveFolders, type StaticServer } from "./static-server";

const root = resolve(__dirname, "../..");

/**
 * Serves the built workbench at the first free port from `firstPort` (0: any).
 * Rejects when no port is free or nothing has been built.
 */
export function serveWorkbench(firstPort: number): Promise<StaticServer> {
  for (const page of ["dist/workbench/index.html", "dist/addin/taskpane.html"]) {
    if (!existsSync(join(root, page))) {
      throw new Error(`There is no ${page}. Run \`npm run build\` first.`);
    }
  }
  return serveFolders({
    folders: [
      ["/addin/", join(root, "dist/addin")],
      ["/office-js/", join(root, "node_modules/@microsoft/office-js/dist")],
      ["/samples/", join(root, "samples")],
      ["/", join(root, "dist/workbench")],
    ],
    ports: [firstPort, firstPort === 0 ? 0 : firstPort + 50],
    page: (path, html) => (path.startsWith("/addin/") ? withStandIn(html) : html),
  });
}

/**
 * The production page with Microsoft's script tag replaced by the stand-in's three: the bridge to the
 * document in the window around it, Microsoft's own unmodified library, and Office's common API. A page
 * that does not load Office.js comes back as it is.
 */
export function withStandIn(html: string): string {
  // The build takes needless quotes off.
  const office = /<script[^>]*src="?https:\/\/appsforoffice\.microsoft\.com\/[^>]*><\/script>/;
  const scripts = ["/before-office.js", "/office-js/word-web-16.00.js", "/after-office.js"];

  return html.replace(
    office,
    scripts.map((src) => `<script defer src="${src}"></script>`).join(""),
  );
}
