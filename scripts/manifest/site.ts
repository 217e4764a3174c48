import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What stands behind the addresses of a manifest. Paths are relative to the add-in's address. */
export type Site = {
  readonly has: (path: string) => boolean;
  /** Width and height in pixels; `null` when there is no such PNG. */
  readonly pngSize: (path: string) => readonly [number, number] | null;
};

const root = resolve(__dirname, "../..");

/** The files of the repository as the build lays them out, or those beside a built manifest. */
export function siteOf(manifestPath: string): Site {
  const folder = dirname(resolve(manifestPath));
  const locate = folder === root ? inRepository : (path: string) => join(folder, path);

  return {
    has: (path) => existsSync(locate(path)),
    pngSize: (path) => (existsSync(locate(path)) ? sizeOfPng(readFileSync(locate(path))) : null),
  };
}

/** The build puts src/taskpane/taskpane.html at taskpane.html; assets stay where they are. */
function inRepository(path: string): string {
  const page = /^(\w+)\.html$/.exec(path)?.[1];
  return page === undefined ? join(root, path) : join(root, "src", page, path);
}

/** From the IHDR chunk, which a PNG must begin with. */
function sizeOfPng(bytes: Buffer): readonly [number, number] | null {
  const isPng = bytes.length >= 24 && bytes.toString("latin1", 1, 4) === "PNG";
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}
