import { docxFrom, paragraph, table } from "../helpers/docx";
import { withPlan } from "../helpers/written-plan";

const form = (who: string) =>
  docxFrom({
    body: [
      table([
        ["Named Person", "Mrs Grant"],
        ["Plan co-ordinator:", ""],
        ["Evaluated by", "The whole team"],
      ]),
      paragraph("Section 4: Individualised Educational Programme (IEP)"),
      table([
        ["Long term target", "Short term targets", "By when", "By whom"],
        ["Isla will read with pleasure.", "Isla will read 20 words.", "June 2027", who],
        ["Isla will swim.", "Isla will float for 5 seconds.", "June 2027", ""],
      ]),
    ].join(""),
  });

const holders = { coordinate: "Mrs Grant", deliver: "Ms Munro", evaluate: "Mr Ross", liaise: " " };

it("who does what stands where the form has an empty place for it, and can be put back", async () => {
  await withPlan(form("Mr Ross"), async ({ apply, read, putBack }) => {
    const before = read();
    expect(await apply([{ do: "name-duties", holders }])).toMatchObject({
      kind: "applied",
      preview: { items: { length: 2 } },
    });
    const plan = read();
    const texts = plan.paragraphs.map(({ text }) => text);
    expect(texts[texts.indexOf("Plan co-ordinator:") + 1]).toBe("Mrs Grant");
    expect(texts[texts.indexOf("Evaluated by") + 1]).toBe("The whole team");
    const who = plan.longTermTargets.map(({ shortTermTargets }) => shortTermTargets[0]?.who?.text);
    expect(who).toEqual(["Mr Ross", "Ms Munro"]);
    expect(await putBack()).toEqual({ kind: "put-back" });
    expect(read()).toEqual(before);
  });
});

it("a form without a place for it is left as it was, and says that it stays kept", async () => {
  const bytes = form("Mr Ross");
  await withPlan(bytes, async ({ host, apply }) => {
    const refused = await apply([{ do: "name-duties", holders: { liaise: "Mr Ross" } }]);
    expect(refused).toMatchObject({ kind: "refused", refused: [{ code: "no-place" }] });
    expect(host.save()).toEqual(bytes);
  });
});
