import { Unreadable } from "../unreadable";
import { limits } from "./limits";
import type { Parts } from "./package";
import { unpack } from "./unpack";
import { parseXml } from "./xml";
import { readDirectory, type ZipEntry } from "./zip-directory";

/**
 * Opens a .docx file. Sizes are judged by the file's own directory before anything is unpacked, and
 * unpacking never gives more than the directory promised. Throws `Unreadable` for anything else than a
 * readable zip: `encrypted`, `not-a-docx` (an old .doc too), `damaged`, `too-large`.
 */
export function openZip(file: Uint8Array): Parts {
  const entries = new Map(listEntries(file).map((entry) => [partName(entry.name), entry]));
  let left = limits.parts;
  return {
    read(name) {
      const entry = entries.get(partName(name));
      if (entry === undefined) return null;
      const bytes = unpack(entry, Math.min(limits.part, left));
      left -= bytes.length;
      return parseXml(decode(bytes));
    },
  };
}

/** The entries of a .docx file in the order of its directory; throws as `openZip` does. */
export function listEntries(file: Uint8Array): readonly ZipEntry[] {
  if (file.length > limits.package) throw new Unreadable("too-large");
  if (startsWith(file, oleSignature))
    throw new Unreadable(isEncrypted(file) ? "encrypted" : "not-a-docx");
  if (!startsWith(file, zipSignature)) throw new Unreadable("not-a-docx");

  const entries = readDirectory(file);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.package) throw new Unreadable("too-large");
  return entries;
}

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];
const encryptedStream = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

function startsWith(file: Uint8Array, signature: readonly number[], from = 0): boolean {
  return signature.every((byte, index) => file[from + index] === byte);
}

/**
 * Word keeps a document with a password to open inside an OLE file, in a stream of this name. Each stream has
 * an entry of 128 bytes that begins with its name, and the file's sectors are multiples of that ([MS-CFB] 2.6).
 */
function isEncrypted(file: Uint8Array): boolean {
  for (let at = 0; at < file.length; at += 128) {
    if (startsWith(file, encryptedStream, at)) return true;
  }
  return false;
}

/** Part names are compared without regard to case; some programs write `\` for `/`. */
function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

/** The text of an XML part: UTF-8, or UTF-16 where a byte order mark or the first `<` says so. */
function decode(bytes: Uint8Array): string {
  const start = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (start === 0xfffe || start === 0x3c00) return new TextDecoder("utf-16le").decode(bytes);
  if (start === 0xfeff || start === 0x003c) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
