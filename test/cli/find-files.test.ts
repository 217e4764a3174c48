import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles } from "../../src/cli/find-files";

describe("findFiles", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "amas-"));
    await mkdir(join(folder, "plans", "b", "deep"), { recursive: true });
    const files = ["plans/z.docx", "plans/a.DOCX", "plans/b/deep/m.docx", "plans/~$z.docx"];
    for (const file of [...files, "plans/notes.txt", "plans/old.doc"]) {
      await writeFile(join(folder, file), "");
    }
    await symlink(join(folder, "plans"), join(folder, "plans", "b", "round.docx"));
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  async function namesOf(path: string): Promise<readonly string[]> {
    return (await findFiles(folder, path)).map(({ name }) => name);
  }

  it("lists every .docx of a folder and below, sorted, without lock files", async () => {
    expect(await namesOf("plans")).toEqual([
      join("plans", "a.DOCX"),
      join("plans", "b", "deep", "m.docx"),
      join("plans", "b", "round.docx"),
      join("plans", "z.docx"),
    ]);
  });

  it("takes a file as the user named it, whatever it is", async () => {
    expect(await namesOf("plans/notes.txt")).toEqual(["plans/notes.txt"]);
    expect(await findFiles(folder, "plans/z.docx")).toEqual([
      { name: "plans/z.docx", path: join(folder, "plans", "z.docx") },
    ]);
  });

  it("lets what is not there stand for itself", async () => {
    expect(await namesOf("nowhere")).toEqual(["nowhere"]);
  });

  it("gives nothing for a folder without plans", async () => {
    await mkdir(join(folder, "empty"), { recursive: true });
    expect(await namesOf("empty")).toEqual([]);
  });
});
