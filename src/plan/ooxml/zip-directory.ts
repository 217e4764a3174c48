import { Unreadable } from "../unreadable";
import { limits } from "./limits";

/** What a zip file's own directory says of one entry; sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly isStored: boolean;
  /** As it lies in the file. */
  readonly packed: Uint8Array;
  readonly size: number;
  readonly checksum: number;
};

/**
 * Reads the directory at the end of a zip file. fflate reads it too, but unpacks a whole entry before it
 * can be known that the entry lies about its size. Throws `Unreadable` `damaged` or `too-large`.
 */
export function readDirectory(file: Uint8Array): readonly ZipEntry[] {
  try {
    return readEntries(file, new DataView(file.buffer, file.byteOffset, file.byteLength));
  } catch (error) {
    // Reading past the end: the directory points out of the file.
    if (error instanceof RangeError) throw new Unreadable("damaged");
    throw error;
  }
}

function readEntries(file: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, start } = findDirectory(view);
  if (count > limits.entries) throw new Unreadable("too-large");
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature) throw new Unreadable("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = file.subarray(at + 46, at + 46 + nameLength);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const place = placeOf(view, at, at + 46 + nameLength, extraLength);
    const method = view.getUint16(at + 10, true);
    const isKnown = method === 0 || method === 8;
    const data = isKnown ? dataAt(view, place.header) : 0;
    entries.push({
      name: new TextDecoder(isUtf8 ? "utf-8" : "latin1").decode(name),
      isStored: method === 0,
      packed: isKnown ? file.subarray(data, data + place.packedSize) : new Uint8Array(),
      size: place.size,
      checksum: view.getUint32(at + 16, true),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const headerSignature = 0x04034b50;
const longEndSignature = 0x06064b50;
const longEndPointerSignature = 0x07064b50;

/** The end record comes last but for a comment of at most 65,535 bytes. */
function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const isLong = at >= 20 && view.getUint32(at - 20, true) === longEndPointerSignature;
    const longEnd = isLong ? readLong(view, at - 12) : 0;
    if (isLong && view.getUint32(longEnd, true) === longEndSignature) {
      return { count: readLong(view, longEnd + 32), start: readLong(view, longEnd + 48) };
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new Unreadable("damaged");
}

/** Sizes and places that do not fit four bytes stand in an extra field (Zip64), in this order. */
function placeOf(view: DataView, entry: number, extra: number, extraLength: number) {
  let size = view.getUint32(entry + 24, true);
  let packedSize = view.getUint32(entry + 20, true);
  let header = view.getUint32(entry + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = () => {
      next += 8;
      return readLong(view, next - 8);
    };
    if (size === 0xffffffff) size = read();
    if (packedSize === 0xffffffff) packedSize = read();
    if (header === 0xffffffff) header = read();
    break;
  }
  return { size, packedSize, header };
}

function dataAt(view: DataView, header: number): number {
  if (view.getUint32(header, true) !== headerSignature) throw new Unreadable("damaged");
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
