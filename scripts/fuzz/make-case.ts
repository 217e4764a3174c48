import { readFileSync } from "node:fs";
import type { Snapshot } from "../../src/plan/snapshot";
import { DocxPackage, textOf } from "../../wordhost/package/docx-package";
import { flatOpc } from "../../wordhost/package/flat-opc";
import { LiveDocument } from "../../wordhost/document/live-document";

import { mutateBytes, mutateNames, mutateXmlText } from "./mutate-text";
import { mutateTree } from "./mutate-tree";
import { randomFrom, type Random } from "./random";

export type FuzzCase = {
  readonly snapshot: Snapshot;
  readonly source: string;
  readonly kind: string;
  /** A mutated directory may state any size. */
  readonly mayBeTooLarge: boolean;
  readonly size: number;
};

/** The document that belongs to a seed: one of the sources with something done to it. */
export function makeCase(seed: number, sources: readonly string[]): FuzzCase {
  const random = randomFrom(seed);
  const source = random.one(sources);
  if (source === undefined) throw new Error("There are no documents to mutate.");
  const file = new Uint8Array(readFileSync(source));
  const kind = isOpened(file) ? (random.one(kinds) ?? "tree") : "zip bytes";
  const snapshot = snapshotOf(kind, file, random);
  const size = snapshot.ooxml?.length ?? snapshot.file?.length ?? 0;
  return { snapshot, source, kind, mayBeTooLarge: kind === "zip bytes", size };
}

// Structure breaks the reader in more interesting ways than bytes do, so it comes up more often.
const kinds = [
  "zip bytes",
  "part",
  "names",
  "tree",
  "tree",
  "tree",
  "tree",
  "flat",
  "flat tree",
  "live",
];

/** Some documents are there because nobody can open them. */
function isOpened(file: Uint8Array): boolean {
  try {
    return new LiveDocument(file).paragraphs().length > 0;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

function snapshotOf(kind: string, file: Uint8Array, random: Random): Snapshot {
  const none = { ooxml: null, file: null, liveParagraphs: null };
  switch (kind) {
    case "zip bytes":
      return { ...none, file: mutateBytes(file, random) };
    case "part":
      return { ...none, file: withMutatedPart(file, random) };
    case "names":
      return {
        ...none,
        file: withMain(file, (xml) => mutateNames(mutateTree(xml, random), random)),
      };
    case "flat":
      return { ...none, ooxml: mutateXmlText(flatOpc(new DocxPackage(file)), random) };
    case "flat tree":
      return { ...none, ooxml: mutateTree(flatOpc(new DocxPackage(file)), random) };
    case "live": {
      const mutated = withMain(file, (xml) => mutateTree(xml, random));
      const ooxml = flatOpc(new DocxPackage(mutated));
      return { ooxml, file: mutated, liveParagraphs: mutateList(paragraphsOf(file), random) };
    }
    default:
      return { ...none, file: withMain(file, (xml) => mutateTree(xml, random)) };
  }
}

function withMain(file: Uint8Array, mutate: (xml: string) => string): Uint8Array {
  const docx = new DocxPackage(file);
  const main = docx.mainPart();
  const bytes = docx.bytes(main);
  if (bytes !== null) docx.setText(main, mutate(textOf(bytes)));
  return docx.save();
}

function withMutatedPart(file: Uint8Array, random: Random): Uint8Array {
  const docx = new DocxPackage(file);
  const part = random.one(docx.names().filter((name) => /\.(?:xml|rels)$/.test(name)));
  const bytes = part === undefined ? null : docx.bytes(part);
  if (part === undefined || bytes === null) return file;
  if (random.chance(0.1)) docx.remove(part);
  else docx.setText(part, mutateXmlText(textOf(bytes), random));
  return docx.save();
}

function paragraphsOf(file: Uint8Array): readonly string[] {
  const live = new LiveDocument(file);
  return live.paragraphs().map((paragraph) => live.text(paragraph));
}

function mutateList(texts: readonly string[], random: Random): readonly string[] {
  return texts.flatMap((text) => {
    switch (random.below(20)) {
      case 0:
        return [];
      case 1:
        return [text, text];
      case 2:
        return ["", text];
      case 3:
        return [`${text} and more`];
      default:
        return [text];
    }
  });
}
