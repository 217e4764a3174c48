import { Inflate } from "fflate";
import { Unreadable } from "../unreadable";
import { limits } from "./limits";
import type { ZipEntry } from "./zip-directory";

/** So many packed bytes at a time; they unpack to 16 MB at the most. */
const step = 16 * 1024;

/**
 * The bytes of an entry. Never more than its directory states, whatever is packed: throws `Unreadable`
 * `too-large` when it states more than `largest`, and `damaged` when size or checksum is another, as Word does.
 */
export function unpack(entry: ZipEntry, largest: number = limits.part): Uint8Array {
  if (entry.size > largest) throw new Unreadable("too-large");
  const bytes = entry.isStored ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || checksumOf(bytes) !== entry.checksum) {
    throw new Unreadable("damaged");
  }
  return bytes;
}

function inflate({ packed, size }: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Unreadable("damaged");
    bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch {
    // Whatever fflate stumbles over, the file is broken.
    throw new Unreadable("damaged");
  }
  return length === size ? bytes : bytes.subarray(0, length);
}

/** CRC-32, as every zip file has it for every entry. */
function checksumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) {
    sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
