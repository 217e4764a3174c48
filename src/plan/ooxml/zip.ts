import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate";
import { Unreadable } from "../unreadable";
import type { Parts } from "./package";
import { parseXml } from "./xml";

/** More than any school document with its pictures; sizes in bytes. */
const maxTotal = 100 * 1024 * 1024;
const maxPart = 60 * 1024 * 1024;

/**
 * Opens a .docx file. Sizes are judged by the file's own directory before anything is unpacked, and
 * unpacking never gives more than the directory promised. Throws `Unreadable` for anything else than a
 * readable zip: `encrypted`, `not-a-docx` (an old .doc too), `damaged`, `too-large`.
 */
export function openZip(file: Uint8Array): Parts {
  if (file.length > maxTotal) throw new Unreadable("too-large");
  if (startsWith(file, oleSignature))
    throw new Unreadable(isEncrypted(file) ? "encrypted" : "not-a-docx");
  if (!startsWith(file, zipSignature)) throw new Unreadable("not-a-docx");

  const entries = new Map<string, string>();
  let total = 0;
  unzip(file, (entry) => {
    total += entry.originalSize;
    if (total > maxTotal) throw new Unreadable("too-large");
    entries.set(partName(entry.name), entry.name);
    return false;
  });

  return {
    read(name) {
      const entryName = entries.get(partName(name));
      if (entryName === undefined) return null;
      const unpacked = unzip(file, (entry) => entry.name === entryName && isSound(entry));
      const bytes = unpacked[entryName];
      return bytes === undefined ? null : parseXml(decode(bytes));
    },
  };
}

const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(file: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => file[index] === byte);
}

/** Word keeps a document with a password to open inside an OLE file, in a stream of this name. */
function isEncrypted(file: Uint8Array): boolean {
  return strFromU8(file, true).includes([..."EncryptedPackage"].join("\0"));
}

function isSound({ size, originalSize }: UnzipFileInfo): boolean {
  if (originalSize > maxPart) throw new Unreadable("too-large");
  // Packing makes nothing notably bigger: such an entry lies about what it holds.
  if (size > originalSize * 1.1 + 1024) throw new Unreadable("damaged");
  return true;
}

function unzip(file: Uint8Array, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(file, { filter });
  } catch (error) {
    // Whatever fflate stumbles over, the file is broken.
    throw error instanceof Unreadable ? error : new Unreadable("damaged");
  }
}

/** Part names are compared without regard to case; some programs write `\` for `/`. */
function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
