import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Any fixed moment will do; a zip cannot hold one before 1980. */
const MOMENT = new Date(2026, 10, 23);

/** The same package with fixed times and order, so that a rebuild gives the same bytes. */
export function sameBytes(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file))
    .filter(([name]) => !name.endsWith("/"))
    .sort(([a], [b]) => order(a).localeCompare(order(b), "en"))
    .map(
      ([name, bytes]) => [name, name.startsWith("docProps/") ? fixTimes(bytes) : bytes] as const,
    );
  return zipSync(Object.fromEntries(parts), { level: 9, mtime: MOMENT });
}

/** Readers of the format expect the list of content types first. */
function order(name: string): string {
  return name === "[Content_Types].xml" ? "" : name;
}

function fixTimes(bytes: Uint8Array): Uint8Array {
  const moment = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z/g;
  return strToU8(strFromU8(bytes).replace(moment, "2026-11-23T09:00:00Z"));
}
