import { formWithDuties } from "../helpers/small-forms";
import { withPlan } from "../helpers/written-plan";

const holders = { coordinate: "Mrs Grant", deliver: "Ms Munro", evaluate: "Mr Ross", liaise: " " };

it("who does what stands where the form has an empty place for it, and can be put back", async () => {
  await withPlan(formWithDuties("Mr Ross"), async ({ apply, read, putBack }) => {
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
  const bytes = formWithDuties("Mr Ross");
  await withPlan(bytes, async ({ host, apply }) => {
    const refused = await apply([{ do: "name-duties", holders: { liaise: "Mr Ross" } }]);
    expect(refused).toMatchObject({ kind: "refused", refused: [{ code: "no-place" }] });
    expect(host.save()).toEqual(bytes);
  });
});
