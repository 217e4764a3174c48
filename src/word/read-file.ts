/**
 * The document as a .docx file, by the common API. `null` where Word cannot give it, which is no failure:
 * it is the second way to the text and the only one to the document's protection.
 */
export async function readFile(): Promise<Uint8Array | null> {
  if (typeof Office.context.document.getFileAsync !== "function") return null;
  const file = await openFile();
  if (file === null) return null;
  try {
    return await readSlices(file);
  } finally {
    // Word keeps no more than two files open, and then gives none.
    await closeFile(file);
  }
}

async function readSlices(file: Office.File): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(file.size);
  let length = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await readSlice(file, index);
    if (slice === null) return null;
    bytes.set(slice, length);
    length += slice.length;
  }
  return length === file.size ? bytes : null;
}

function openFile(): Promise<Office.File | null> {
  return new Promise((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, (result) => {
      resolve(result.status === Office.AsyncResultStatus.Succeeded ? result.value : null);
    });
  });
}

function readSlice(file: Office.File, index: number): Promise<readonly number[] | null> {
  return new Promise((resolve) => {
    file.getSliceAsync(index, (result) => {
      const isThere = result.status === Office.AsyncResultStatus.Succeeded;
      resolve(isThere ? (result.value.data as readonly number[]) : null);
    });
  });
}

function closeFile(file: Office.File): Promise<void> {
  return new Promise((resolve) => file.closeAsync(() => resolve()));
}
