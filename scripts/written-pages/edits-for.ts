import type { Edit } from "../../src/plan/edits/edit";
import type { Plan } from "../../src/plan/model";

/** One kind of edit, as it is for the plan as those before have left it. */
export type KindOfEdit = {
  readonly kind: string;
  readonly edits: (plan: Plan) => readonly Edit[];
};

/** Edits of every kind for a plan. */
export function editsFor({ longTermTargets }: Plan): readonly KindOfEdit[] {
  return longTermTargets.length === 0 ? general : [...onTargets, ...general];
}

const onTargets: readonly KindOfEdit[] = [
  {
    kind: "short-term target",
    edits: ({ longTermTargets }) => {
      const [like] = longTermTargets[0]?.shortTermTargets ?? [];
      return [
        {
          do: "add-short-term-target",
          longTermTarget: 0,
          text: "By 12 March 2027 Rowan will count 15 cubes into a cup without help, in 3 of 4 tries.",
          ...(like?.when && { when: "12 March 2027" }),
          ...(like?.who && { who: "Mrs Grant" }),
          ...(like?.strategies && { strategies: "Cubes and cup, five minutes a day" }),
          ...(like?.success && { success: "15 cubes in 3 of 4 tries" }),
        },
      ];
    },
  },
  {
    kind: "indicators",
    edits: () => [
      { do: "note-indicators", longTermTarget: 0, indicators: ["healthy", "included"] },
    ],
  },
  {
    kind: "rewording",
    edits: () => [
      {
        do: "reword-target",
        longTermTarget: 0,
        shortTermTarget: 0,
        text: "Rowan will put on his own coat before break on 4 days out of 5 by 12 March 2027.",
      },
    ],
  },
  {
    kind: "evaluation",
    edits: () => [
      {
        do: "record-evaluation",
        longTermTarget: 0,
        shortTermTarget: 0,
        text: "Partly achieved on 26 November 2026: 3 of 5 days.",
      },
    ],
  },
];

const general: readonly KindOfEdit[] = [
  {
    kind: "long-term target",
    edits: () => [
      {
        do: "add-long-term-target",
        text: "During session 2026–27 Rowan will speak in full sentences with friends.",
        indicators: ["included"],
      },
    ],
  },
  {
    kind: "review",
    edits: () => [
      {
        do: "add-review",
        type: "Termly review",
        date: "2026-12-04",
        invited: ["Mrs Grant", "Mum"],
        attended: ["Mum"],
      },
    ],
  },
  {
    kind: "comments",
    edits: () => [
      {
        do: "add-comments",
        date: "2026-12-04",
        pupil: "I like maths now.",
        parent: "He is happier at school.",
      },
    ],
  },
];
