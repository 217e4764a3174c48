import { assess } from "../../../src/rules/assess/assess";

describe("the first suggestion", () => {
  it.each([
    ["Cross the road with an adult, stopping at the kerb", "safe"],
    ["Walk away from strangers and tell an adult", "safe"],
    ["Use one of three calming strategies when anxious", "healthy"],
    ["Brush his teeth after lunch", "healthy"],
    ["Walks, not runs, through the corridors", "safe"],
    ["Tell a trusted adult when she feels unsafe", "safe"],
    ["Use the worry jar at playtime", "healthy"],
    ["Keep trying when sums are hard", "achieving"],
    ["Wave goodbye to Gran at the gate", "nurtured"],
    ["Pretend to be a shopkeeper in the house corner", "active"],
    ["Bring one idea to the pupil council", "respected"],
    ["Ask for help with a card in maths", "respected"],
    ["Bring her swimming kit on Tuesdays", "responsible"],
    ["Put litter in the bin", "responsible"],
    ["Take part in the school show", "included"],
    ["Pay a classmate a compliment", "included"],
    ["Read 30 of the 40 listed words unaided", "achieving"],
    ["Add two-digit numbers with counters", "achieving"],
    ["Sound out three-letter words", "achieving"],
    ["Settle with her key adult after saying goodbye to Mum", "nurtured"],
    ["Catch a large ball from two metres", "active"],
    ["Climb the stairs holding the rail", "active"],
    ["Choose between two activities with picture cards", "respected"],
    ["Give his own views for the review meeting", "respected"],
    ["Pack her bag from a picture list each afternoon", "responsible"],
    ["Hand in homework on time", "responsible"],
    ["Join a small group game with friends at playtime", "included"],
    ["Start a conversation with a classmate", "included"],
  ])("%s: %s", (text, name) => {
    expect(assess(text).indicators[0]?.name).toBe(name);
  });

  it("comes with the words that speak for it, as they are written", () => {
    const [first] = assess("Ailsa will Read 30 words from her reading book").indicators;
    expect(first?.name).toBe("achieving");
    expect(first?.because).toContain("Read 30 words");
  });

  it("is not made when no word speaks for any", () => {
    expect(assess("Xyzzy").indicators).toEqual([]);
  });
});
