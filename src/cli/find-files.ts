import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A file to read: where it is, and what the user calls it. */
export type PlanFile = { readonly path: string; readonly name: string };

/**
 * The files a path stands for: itself, or for a folder every .docx in it and below, sorted by name.
 * Word's lock files (`~$…`) are left out, links to folders are not followed. What cannot be looked
 * into stands for itself, so that reading it says what is wrong.
 */
export async function findFiles(folder: string, path: string): Promise<readonly PlanFile[]> {
  const itself = { path: resolve(folder, path), name: path };
  if (!(await isFolder(itself.path))) return [itself];
  const files = await filesBelow(itself);
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function filesBelow(folder: PlanFile): Promise<readonly PlanFile[]> {
  const entries = await entriesOf(folder.path);
  if (entries === null) return [folder];
  const files: PlanFile[] = [];
  for (const entry of entries) {
    const file = { path: join(folder.path, entry.name), name: join(folder.name, entry.name) };
    if (entry.isDirectory()) files.push(...(await filesBelow(file)));
    else if (isPlan(entry.name)) files.push(file);
  }
  return files;
}

function isPlan(name: string): boolean {
  return name.toLowerCase().endsWith(".docx") && !name.startsWith("~$");
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function entriesOf(path: string): Promise<readonly Dirent[] | null> {
  return readdir(path, { withFileTypes: true }).catch(() => null);
}
