import { isItsValue, reviewRoleOf } from "../../../src/plan/recognise/reviews/review-labels";

describe("what a label of the review record asks for", () => {
  it.each([
    ["Date", "date"],
    ["Date of meeting", "date"],
    ["Mtg", "type"],
    ["Review on", "date"],
    ["Mtg date", "date"],
    ["Name and post", "name"],
    ["Invitation date", "invitationsSent"],
    ["Date of invitation", "invitationsSent"],
    ["Date invited", "invitationsSent"],
    ["Invited", "invited"],
    ["Inv’d", "invited"],
    ["Att'd", "attended"],
    ["Attd", "attended"],
    ["Minute date", "minutesSent"],
    ["Date of minutes", "minutesSent"],
    ["Minutes circulated", "minutesSent"],
    ["Minutes to all by", "minutesSent"],
    ["Minutes to", "other"],
    ["Minutes out on", "minutesSent"],
    ["Notes away", "minutesSent"],
    ["Record off to all", "minutesSent"],
    ["What for", "type"],
    ["What for?", "type"],
    ["What", null],
    ["Notes on progress", "other"],
    ["Date of next meeting", "other"],
    ["Who took the minutes?", "other"],
    ["Atended", "attended"],
    ["Why we met", "type"],
    ["Why do we need a plan?", "other"],
    ["Who we want to come", "attended"],
    ["Didn’t want to come", null],
    ["Pupil’s comments at review", "other"],
    ["Parent views after the meeting", "other"],
    ["Pupil present at review", "attended"],
    ["Initial meeting", null],
    ["Phone review", null],
    ["Outcomes meeting", null],
    ["Interim review by phone", null],
    ["Phone", "other"],
    ["Lead professional", "other"],
    ["Jamie, Dad, DYW lead", null],
    ["Outcome of review", "other"],
    ["Follow-up meeting", "other"],
    ["Dr Wren (CAMHS)", null],
    ["Colour", null],
  ])("“%s”: %s", (label, role) => {
    expect(reviewRoleOf(label)).toBe(role);
  });
});

it.each([
  ["Meeting", "phone catch up", true],
  ["Type of meeting", "other – phone", true],
  ["Meeting", "Review meeting", true],
  ["Meeting", "Phone review", true],
  ["Type of meeting", "Follow-up meeting", true],
  ["Date", "Follow-up meeting", false],
  ["Meeting", "Venue", false],
  ["Meeting", "Contact", false],
])("“%s” beside “%s” has its value there: %s", (label, value, isValue) => {
  expect(isItsValue(label, value)).toBe(isValue);
});
