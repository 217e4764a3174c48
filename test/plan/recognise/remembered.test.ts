import { forgetOlder, remembered } from "../../../src/plan/recognise/labels/remembered";

/** A reading that counts how often it looked at a text. */
function counted(answer: (text: string) => string | null) {
  let looks = 0;
  const read = remembered((text) => {
    looks += 1;
    return answer(text);
  });
  return { read, looks: () => looks };
}

describe("remembered", () => {
  it("looks at a text once, whatever the answer", () => {
    const { read, looks } = counted((text) => (text === "Who" ? null : text.toLowerCase()));
    expect([read("Who"), read("Date"), read("Who"), read("Date")]).toEqual([
      null,
      "date",
      null,
      "date",
    ]);
    expect(looks()).toBe(2);
  });

  it("keeps the answers of two readers apart", () => {
    const small = remembered((text) => text.toLowerCase());
    const long = remembered((text) => text.length);
    expect([small("Mum"), long("Mum"), small("Mum"), long("Mum")]).toEqual(["mum", 3, "mum", 3]);
  });

  it("asks another reader about another text on the way", () => {
    const first = remembered((text) => text.slice(0, 1));
    const both = remembered((text) => text.split(" ").map(first).join(""));
    expect([both("Short term"), first("Short term"), both("Short term")]).toEqual([
      "St",
      "S",
      "St",
    ]);
  });

  it("remembers the last document and forgets the one before", () => {
    const { read, looks } = counted((text) => text);
    read("Strategies");
    forgetOlder();
    read("Strategies");
    expect(looks()).toBe(1);
    forgetOlder();
    forgetOlder();
    read("Strategies");
    expect(looks()).toBe(2);
  });
});
