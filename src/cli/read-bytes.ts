import { readFile, stat } from "node:fs/promises";
import type { ProblemCode } from "../plan/model";
import { errorCode } from "./error-code";

/** Larger files are not even opened; the reader has the same limit. In bytes. */
const largestFile = 100 * 1024 * 1024;

/** The bytes of a file, or why there are none. */
export async function readBytes(path: string): Promise<Uint8Array | ProblemCode> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return "cannot-open";
    return found.size > largestFile ? "too-large" : await readFile(path);
  } catch (error) {
    return errorCode(error) === "ENOENT" ? "not-found" : "cannot-open";
  }
}
