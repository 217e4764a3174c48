import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { promisify } from "node:util";
import { chromium, type BrowserServer } from "playwright-core";

const root = resolve(__dirname, "../..");

type Candidate = {
  readonly executablePath: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** Chromium would otherwise call home at every start, which the tests count as a request too many. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/**
 * Starts a headless browser to connect to: an installed Edge, Chrome or Chromium (or the one that
 * AMAS_BROWSER names), otherwise the Chromium that comes with `npm ci`. Rejects, saying what to
 * install, when none of them starts.
 */
export async function launchBrowser(): Promise<BrowserServer> {
  const failures: string[] = [];
  const named = process.env["AMAS_BROWSER"];
  const sources =
    named === undefined
      ? [installedBrowsers, packagedBrowsers]
      : [(): readonly Candidate[] => [{ executablePath: named }]];
  for (const candidates of sources) {
    for (const { executablePath, env } of await candidates(failures)) {
      try {
        return await chromium.launchServer({
          executablePath,
          args: quiet,
          ...(env === undefined ? {} : { env: { ...definedEnvironment(), ...env } }),
        });
      } catch (error) {
        failures.push(`${executablePath}: ${firstLine(error)}`);
      }
    }
  }
  throw new Error(
    [
      "No browser could be started. Install Microsoft Edge, Google Chrome or Chromium,",
      "or name one in the environment variable AMAS_BROWSER. Tried:",
      ...(failures.length === 0 ? ["(nothing: none is installed)"] : failures),
    ].join("\n"),
  );
}

function installedBrowsers(): readonly Candidate[] {
  return installedPaths()
    .filter((path) => existsSync(path))
    .map((executablePath) => ({ executablePath }));
}

function installedPaths(): readonly string[] {
  if (process.platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
      const folder = process.env[variable];
      if (folder === undefined) return [];
      return [
        join(folder, "Microsoft/Edge/Application/msedge.exe"),
        join(folder, "Google/Chrome/Application/chrome.exe"),
        join(folder, "Chromium/Application/chrome.exe"),
      ];
    });
  }
  if (process.platform === "darwin") {
    return ["Microsoft Edge", "Google Chrome", "Chromium"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = ["microsoft-edge", "google-chrome", "chromium", "chromium-browser"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The Chromium inside @sparticuz/chromium (Linux on x64), unpacked once; then the same with its own libraries. */
async function packagedBrowsers(failures: string[]): Promise<readonly Candidate[]> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    failures.push(`@sparticuz/chromium has no browser for ${process.platform} ${process.arch}`);
    return [];
  }
  const folder = await unpackOnce();
  const executablePath = join(folder, "chromium");

  return [
    { executablePath },
    {
      executablePath,
      env: {
        LD_LIBRARY_PATH: join(folder, "al2023/lib"),
        FONTCONFIG_PATH: join(folder, "fonts"),
      },
    },
  ];
}

/** Unpacks beside the final place and renames, so that two runs at once cannot see half a browser. */
async function unpackOnce(): Promise<string> {
  const manifest = require.resolve("@sparticuz/chromium").replace(/build[\\/].*$/, "package.json");
  const version = /"version": "([^"]+)"/.exec(await readFile(manifest, "utf8"))?.[1] ?? "unknown";
  const cache = join(root, "node_modules/.cache/amas-browser");
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, "unpacking-"));
  const unpack = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpack], {
    cwd: root,
    // The package unpacks to the temporary folder, and its libraries only where it believes in Lambda.
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  try {
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

function firstLine(error: unknown): string {
  return String(error).split("\n", 1)[0] ?? "";
}
