import {
  openWordHost,
  enterOffice,
  type WordHost,
  type WordHostOptions,
} from "../../wordhost/node";

/**
 * Runs `test` as a page in Word with this file open, so that the product's own Word code works; the globals are
 * as before when it is over.
 */
export async function inWord<Result>(
  file: Uint8Array,
  test: (host: WordHost) => Promise<Result> | Result,
  options?: WordHostOptions,
): Promise<Result> {
  const host = openWordHost(file, options);
  const { restore } = enterOffice(host);
  try {
    return await test(host);
  } finally {
    restore();
  }
}
