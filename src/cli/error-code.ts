import { types } from "node:util";

/** Node's own code of an error, such as `ENOENT`; `null` when it has none. */
export function errorCode(error: unknown): string | null {
  if (!types.isNativeError(error) || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
