import {
  addIdea,
  addIssue,
  addPerson,
  changeAction,
  changeTarget,
  newMeeting,
  settleIdeas,
  settleIssues,
  type Meeting,
} from "../../src/meeting/meeting";
import { castVotes } from "../../src/meeting/sheet";

const people = [
  ["Mrs Grant", "Depute Head"],
  ["Ms Munro", "Class teacher"],
  ["Mr Ross", "Support for Learning"],
  ["Anna", "Mum"],
  ["Iain", "Dad"],
  ["Ms Kerr", "Speech and Language Therapist"],
  ["Kirsty", "Pupil"],
] as const;

const issues = [
  "Support her reading",
  "Help her to play with others at break",
  "Teach ways of coping with noise",
  "Stop her running out of class",
  "Help her to write a sentence by herself",
  "Get her ready for swimming",
  "Help her to ask for help",
  "Make mornings calmer",
  "Build on her drawing",
  "Help her to tell the time",
  "Help her to eat in the dining hall",
  "Share what works at home",
  "Help her to remember her kit",
  "Let her choose more often",
] as const;

/** A meeting of seven with 14 issues and a tie for the second place, as far as the end of stage 3. */
export function votedMeeting(): Meeting {
  const gathered = people.reduce(
    (meeting, [name, role]) => addPerson(meeting, { name, role, isPresent: true }),
    newMeeting("Kirsty", "2026-09-10"),
  );
  const written = issues.reduce(
    (meeting, text, index) => addIssue(meeting, text, (index % 7) + 1),
    gathered,
  );
  // Everyone puts two on the first issue and one on each of the three next; five have one more for the seventh.
  const [first, second, third, , fifth, , seventh] = written.issues.suggestions.map(({ id }) => id);
  const sheet = written.people.reduce((now, { id }) => {
    const votes = [
      [first, 2],
      [second, 1],
      [third, 1],
      [id % 2 === 0 ? fifth : seventh, 1],
    ] as const;
    return votes.reduce((cast, [on, count]) => castVotes(cast, id, on ?? 0, count), now);
  }, written.issues);
  return { ...written, issues: sheet };
}

/** The same meeting at its end: three long-term targets, two short-term targets and something for Section 3. */
export function endedMeeting(): Meeting {
  const voted = votedMeeting();
  const ids = voted.issues.suggestions.slice(0, 3).map(({ id }) => id);
  const settled = settleIssues(voted, ids);
  const confirmed = changeTarget(settled, 0, {
    wording: "During session 2026–27 Kirsty will read short books for her age aloud",
    indicators: ["achieving"],
  });
  const ideas = ["Paired reading", "A word box at home", "A quiet corner"];
  const withIdeas = ideas.reduce((meeting, text) => addIdea(meeting, 0, text, null), confirmed);
  const ideaIds = withIdeas.targets[0]?.ideas.suggestions.map(({ id }) => id) ?? [];
  const chosen = settleIdeas(withIdeas, 0, ideaIds);
  const [paired = 0, box = 0, corner = 0] = ideaIds;
  const worded = changeAction(chosen, 0, paired, {
    isOverAndAbove: true,
    wording:
      "By 11 December 2026 Kirsty will read aloud 20 of the 30 words on her list without help.",
    when: "11/12/2026",
    who: "Mr Ross",
    strategies: "Paired reading",
  });
  const second = changeAction(worded, 0, box, { isOverAndAbove: true });
  return changeAction(second, 0, corner, { isOverAndAbove: false });
}
