import { POSITIVE_OPPOSITES } from "../../../src/rules/data/positive-opposites";
import { wordingIsPositive } from "../../../src/rules/tone/wording-is-positive";
import { planFrom } from "../../helpers/plan-sketch";

function messageFor(text: string): string | undefined {
  const plan = planFrom({ unassigned: [text] });
  const [finding] = wordingIsPositive.run({ plan, setting: null, today: null }).findings;
  return finding?.message;
}

describe("examples of what a child might do instead", () => {
  it.each([
    ["Will not hit others in the line", "telling an adult"],
    ["Shout out less often", "putting a hand up"],
    ["Stop annoying other children", "working quietly"],
    ["Never leave the playground", "staying with the group"],
    ["Fewer refusals in maths", "asking for a choice"],
    ["Play without snatching toys", "asking first"],
    ["Stop being cheeky to staff", "asking in a friendly voice"],
    ["Not to fall out with friends", "agreeing on the rules"],
    ["Be out of her seat no more than twice", "asking for a movement break"],
    ["Late marks to go from 8 a month to 2", "arriving by the bell"],
    ["Reduce meltdowns", "using a calming strategy"],
    ["No longer anxious about the dinner hall", "telling a key adult"],
    ["Come in without clinging to Dad", "waving goodbye"],
    ["Stop picking at the skin on his fingers", "chewing or squeezing"],
    ["To stop hurting himself", "telling a trusted adult"],
    ["Less isolated at break", "joining one game"],
    ["Accept losing without tipping the board", "saying “well played”"],
    ["Less off-task behaviour", "using a task checklist"],
    ["Stop guessing words from the picture", "sounding the word out"],
    ["Stop relying on an adult to begin", "trying the first step alone"],
    ["Stops talking at people about trains", "asking what the other person likes"],
    ["Fall over less often", "holding the rail"],
    ["Food refusals to stop", "having one taste"],
    ["No wet days", "going to the toilet at agreed times"],
  ])("%s", (text, example) => {
    expect(messageFor(text)).toContain(example);
  });

  it("are not made up where the list does not fit", () => {
    expect(messageFor("Overcome dyslexia")).not.toContain("for example");
    expect(messageFor("Never bullied again")).not.toContain("for example");
  });

  it("are two or three each, in words that can follow “for example”", () => {
    for (const { instead } of POSITIVE_OPPOSITES) {
      expect([2, 3]).toContain(instead.length);
      for (const example of instead) expect(example).toMatch(/^[a-z]+ing\b/);
    }
  });
});
