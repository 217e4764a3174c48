import { keptFile, readKeptFile } from "../../src/actions/kept-file";
import { addNeed, newNeedConversation } from "../../src/meeting/need";
import { endedMeeting } from "../meeting/played";

const parts = {
  meeting: endedMeeting(),
  need: addNeed(newNeedConversation, "To read short texts"),
  duties: { school: "primary", duties: { deliver: "Ms Munro" } },
} as const;

it.each(["meeting", "need", "duties"] as const)("%s is read again as it was saved", (part) => {
  const read = readKeptFile(keptFile({ [part]: parts[part] }));
  expect(read?.[part]).toEqual(parts[part]);
});

it.each([
  ["no JSON", "Dear Mrs Grant"],
  ["nothing", ""],
  ["other JSON", '{"meeting": 1}'],
  ["a later version", keptFile(parts).replace('"version": 1', '"version": 2')],
  ["a broken meeting", keptFile(parts).replace('"sharingSeconds": 0', '"sharingSeconds": -1')],
  ["more than it should hold", keptFile(parts).replace('"kind"', '"child": "x", "kind"')],
])("%s is no file to go on from", (_, text) => {
  expect(readKeptFile(text)).toBeNull();
});
