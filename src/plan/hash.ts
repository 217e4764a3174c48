/**
 * FNV-1a, 64 bits, in hexadecimal. What documents keep depends on it, so it must never come out
 * otherwise for the same text.
 */
export function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, "0");
}
