import * as z from "zod/mini";
import { DUTIES } from "../data/duties";
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
    },
  },
  options: z.object({}),
  select: ({ plan }) => {
    // A plan that names nobody at all has a more pressing finding: delivery-is-named.
    const namesPeople = writtenShortTermTargets(plan).some(({ who }) => !isBlank(who));
    return namesPeople ? [plan] : [];
  },
  check(plan) {
    const whole = plan.paragraphs.map(({ text }) => text).join("\n");
    const notSeen = DUTIES.filter(({ pattern }) => !pattern.test(whole)).map(({ who }) => who);
    return notSeen.length === 0
      ? []
      : [{ messageId: "notSeen", data: { duties: listed(notSeen) } }];
  },
});
