import { judgeWording } from "../../src/actions/judge-wording";

describe("judging a wording while it is written", () => {
  it("says of each side whether it holds, with the words of the text in the question", () => {
    const { sides } = judgeWording("Stop shouting out in class");
    expect(sides.positive).toMatchObject({ holds: false });
    expect(sides.positive.message).toMatch(/“.*stop.*”/i);
    expect(sides.timed).toMatchObject({ holds: false, message: expect.any(String) as string });
  });

  it("is content with a whole target, and suggests the indicators its words speak for", () => {
    const { sides, indicators } = judgeWording(
      "By 11 December 2026 Kirsty will read aloud 20 of the 30 words on her list without help.",
    );
    expect(Object.values(sides).every(({ holds }) => holds)).toBe(true);
    expect(indicators[0]).toBe("achieving");
  });
});
