import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export type BundleSize = {
  readonly name: string;
  /** In bytes. */
  readonly raw: number;
  readonly gzip: number;
};

/** The scripts or stylesheets of a built folder, largest first; `null` when it has not been built. */
export async function bundleSizes(
  folder: string,
  ending: ".js" | ".css",
): Promise<readonly BundleSize[] | null> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return null;
  const files = names.filter((name) => name.endsWith(ending));
  const sizes = await Promise.all(files.map((name) => sizeOf(folder, name)));
  return sizes.toSorted((a, b) => b.raw - a.raw);
}

/** The scripts of its own that a page loads before anything is shown. */
export async function initialScripts(folder: string, page: string): Promise<readonly BundleSize[]> {
  const html = await readFile(join(folder, page), "utf8");
  const sources = [...html.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)].map(
    (match) => match[1] ?? "",
  );
  const own = sources.filter((source) => !source.includes("//"));
  return Promise.all(own.map((name) => sizeOf(folder, name)));
}

export async function sizeOf(folder: string, name: string): Promise<BundleSize> {
  const bytes = await readFile(join(folder, name));
  return { name, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}
