import * as v from "valibot";
import { DUTIES_IN_WORDS } from "../data/duties";
import { defineRule } from "../define-rule";
import { listed } from "../listed";
import { isBlank, writtenShortTermTargets } from "../written";

/** Guidance Section 8 lists what to clarify; the form has a column for one of the duties only. */
export const rolesAreClear = defineRule({
  id: "roles-are-clear",
  meta: {
    category: "who",
    impact: "minor",
    description: "Ensure the people round a pupil know who does what beside the teaching",
    help: "It should be clear who co-ordinates, makes resources, evaluates and keeps in touch with home",
    source: "Section 8",
    messages: {
      notSeen: {
        verdict: "note",
        text: "Could a reader of the plan tell {{duties}}? It may well be settled elsewhere.",
      },
      notSettled: {
        verdict: "needs-review",
        text: "Who does what has been talked about, and it is still open {{duties}}. Who could it be?",
      },
    },
  },
  options: v.object({}),
  select: ({ plan, duties }) => {
    // A plan that names nobody at all has a more pressing finding: delivery-is-named.
    const namesPeople = writtenShortTermTargets(plan).some(({ who }) => !isBlank(who));
    return namesPeople || duties !== undefined ? [{ plan, duties }] : [];
  },
  check({ plan, duties }) {
    const whole = plan.paragraphs.map(({ text }) => text).join("\n");
    const open = DUTIES_IN_WORDS.filter(
      ({ name, pattern }) => (duties?.[name] ?? "").trim() === "" && !pattern.test(whole),
    ).map(({ who }) => who);
    if (open.length === 0) return [];
    const messageId = duties === undefined ? "notSeen" : "notSettled";
    return [{ messageId, data: { duties: listed(open) } }];
  },
});
