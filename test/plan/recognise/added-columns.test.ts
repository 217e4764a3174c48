import { heading } from "../../fixtures/word-xml";
import { paragraph, table } from "../../helpers/docx";
import { outline, planOf, wordsOf } from "./outline";

const iep = heading("Individualised Education Programme");
const heads = ["Long term target", "Short term target", "Who", "When"];
const row = ["Read more", "Read 30 words", "CT", "Dec"];
const read = [["Read more", "", "Read 30 words"]];

describe("a column of no field", () => {
  it.each([
    "Office use",
    "Copy to",
    "Room",
    "File ref.",
    "Priority",
    "Cost",
    "DHT initials",
    "Home task",
  ])("is left aside wherever it stands: %s", (label) => {
    for (let at = 0; at <= heads.length; at += 1) {
      const rows = [
        [...heads.slice(0, at), label, ...heads.slice(at)],
        [...row.slice(0, at), "2", ...row.slice(at)],
      ];
      expect(outline(iep + table(rows))).toMatchObject({ recognised: "certain", targets: read });
    }
  });

  it.each([
    ["KB use", "Reviewed 12/11 KB"],
    ["", "LM 6/11"],
    ["Agreed", "SfL, HT"],
    ["CfE Es & Os", "LIT 0-09a"],
    ["CfE Es & Os", "MNU 1-20a, MTH 1-16a"],
  ])("is left aside where somebody signed in it: “%s”, “%s”", (label, signed) => {
    const rows = [
      [...heads, label],
      [...row, signed],
    ];
    expect(outline(iep + table(rows))).toMatchObject({ recognised: "certain", targets: read });
    const words = [
      [...heads, label],
      [...row, "see Gran"],
    ];
    expect(outline(iep + table(words)).recognised).toBe("ask");
  });

  it.each([
    ["SMT seen (initials)", "Additional support from", "CT"],
    ["Checked by (initials)", "Help from", "CT"],
    ["HT signed (name)", "Delivered by (initials)", "CT"],
    // Near miss: nobody else is named.
    ["DHT", "Staff (initials)", "CT"],
  ])("is not who does it where somebody has seen it: “%s” beside “%s”", (seen, by, who) => {
    const body = table([
      ["Long term target", "Short term target", "Methods", by, seen],
      ["Read more", "Read 30 words", "Word tin", who, "JM"],
    ]);
    expect(wordsOf(iep + body).longTermTargets[0]?.shortTermTargets[0]?.who).toBe(who);
  });

  it("may say of today what sounds like a target", () => {
    const [first = "", ...others] = heads;
    const rows = [
      [first, "Where is she now? (baseline)", ...others],
      ["Read more", "Niamh will read single words alone", "Read 30 words", "CT", "Dec"],
    ];
    expect(outline(iep + table(rows))).toMatchObject({ recognised: "certain", targets: read });
  });

  it("is no long-term target where it asks what came of the targets", () => {
    const [, short, ...others] = heads;
    const rows = [
      ["Evaluation", short ?? "", ...others],
      ["Nearly there, a few more weeks", "Read 30 words", "CT", "Dec"],
    ];
    const over = paragraph("Long term target: Read more");
    expect(outline(iep + over + table(rows)).targets).toEqual(read);
  });

  it("is asked about where it may be one, and the targets are no more than a guess", () => {
    const body = table([
      [...heads, "Where next"],
      [...row, "see the plan of the group"],
    ]);
    expect(outline(iep + body)).toMatchObject({ recognised: "ask", targets: [] });
    expect(planOf(iep + body).guess).toMatchObject({
      readFrom: ["Individualised Education Programme"],
      longTermTargets: [
        { text: { text: "Read more" }, shortTermTargets: [{ text: { text: "Read 30 words" } }] },
      ],
    });
  });

  it("gives no guess where nothing was made of the table, or where nothing is asked", () => {
    const unknown = table([
      ["Dream", "Way"],
      ["Read with Gran every day", "Ten minutes after tea"],
    ]);
    expect(planOf(iep + unknown)).not.toHaveProperty("guess");
    expect(planOf(iep + table([heads, row]))).not.toHaveProperty("guess");
  });

  it("hides no long-term target that has no short-term ones yet", () => {
    const block = (target: string, ...rows: readonly (readonly string[])[]) =>
      paragraph(`Long term target 1: ${target}`) +
      table([["Short term target", "Who", "When", "Where next"], ...rows]);
    const other = table([heads, row]);

    expect(outline(iep + other + block("Play with others", ["", "", "", ""])).targets).toEqual([
      ...read,
      ["Play with others", ""],
    ]);
  });
});

describe("a direction to whoever fills the form in", () => {
  const directions = ["Please complete in black ink.", "See the guidance notes before you begin."];

  it.each(directions)("is no long-term target: %s", (words) => {
    const body =
      paragraph("Long term target") +
      paragraph(words) +
      paragraph("Read more") +
      table([["Short term target", "Who", "When"], row.slice(1)]);
    expect(outline(iep + body).targets).toEqual(read);
  });

  it.each(directions)("is nobody’s comment: %s", (words) => {
    const body =
      iep +
      table([heads, row]) +
      heading("Pupil & Parent/Carer Comments", 2) +
      paragraph("Pupil comments") +
      paragraph(words) +
      paragraph("I like PE.");
    expect(wordsOf(body).comments).toEqual([{ by: "pupil", text: "I like PE." }]);
  });

  it("is a comment where somebody asks for something", () => {
    const said = "Please could we have more news of PE.";
    const body =
      iep +
      table([heads, row]) +
      heading("Pupil & Parent/Carer Comments", 2) +
      paragraph(`Parent: ${said}`);
    expect(wordsOf(body).comments).toEqual([{ by: "parent", text: said }]);
  });
});

describe("what stands in a row that no target is in", () => {
  it.each(["n/a", "N/A", "–", "None", "not needed"])("is no target: %s", (words) => {
    const rows = [heads, row, ["", words, "", ""]];
    expect(outline(iep + table(rows))).toMatchObject({ recognised: "certain", targets: read });
  });

  it("takes nothing from the long-term target beside it, nor the words", () => {
    const rows = [heads, row, ["Play with others", "n/a", "", ""]];
    const others = [...read, ["Play with others", ""]];
    expect(outline(iep + table(rows))).toMatchObject({ recognised: "certain", targets: others });
    const columns = ["Short term target", "Strategies", "Who"];
    const said = [
      columns,
      ["Read 30 words", "Cards", "CT"],
      ["n/a", "Look, cover, write, check", ""],
    ];
    const over = paragraph("Long term target: Read more");
    expect(wordsOf(iep + over + table(said)).problems).toContain("partly-read");
  });

  it("is no field of a target where it says what its heading says", () => {
    const rows = [heads, ["Read more", "Read 30 words", "Who", "When"]];
    const [target] = wordsOf(iep + table(rows)).longTermTargets;
    expect(target?.shortTermTargets).toEqual([{ text: "Read 30 words", who: "", when: "" }]);
  });

  it("is a list of indicators and no long-term target", () => {
    const rows = [
      [
        "Long term target 1:",
        "Safe Healthy Achieving Nurtured Active Respected Responsible Included",
      ],
      ["Short term target", "Who"],
      ["", ""],
    ];
    expect(outline(iep + table([heads, row]) + paragraph("") + table(rows)).targets).toEqual(read);
  });
});

describe("another table of goals", () => {
  const others = table([
    ["Professional", "Aim", "Steps", "Review"],
    ["Dietitian", "Logan will reach 18 kg", "Extra snack at 10", "March"],
  ]);

  it("that names no short-term targets, outside the IEP, takes nothing from it", () => {
    const body = paragraph("Dietitian’s plan") + others + iep + table([heads, row]);
    expect(outline(body)).toMatchObject({ recognised: "certain", targets: read });
  });

  it("is none of the IEP’s where its heading says so", () => {
    const title = heading("Speech and language therapy aims (not part of the IEP)");
    const therapy = table([
      ["Long term aim", "Therapy goal", "Therapist", "Review"],
      ["Skye will be understood", "Says k and g", "Jo Petrie", "February"],
    ]);
    expect(outline(title + therapy + iep + table([heads, row])).targets).toEqual(read);
  });
});
