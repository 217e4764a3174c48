import type { LongTerm } from "../../fixtures/fixture";

/** Three invented pupils with two long-term targets each. Every layout shows the fields it has room for. */
export const isla: readonly LongTerm[] = [
  {
    text: "Isla will read with understanding and enjoy choosing her own books.",
    indicators: ["achieving"],
    shortTermTargets: [
      {
        text: "By 11 December 2026 Isla will read 40 of 50 listed words with no help.",
        strategies: "Word tin; five minutes each morning",
        who: "CT, PSA",
        when: "11/12/2026",
        success: "40 words in two checks",
        evaluation: "Reads 31 words",
      },
      {
        text: "Isla will answer two questions about a page she has read, 4 days out of 5.",
        strategies: "Question cards",
        who: "SfLT",
        when: "end of Term 2",
        success: "4 days out of 5 for three weeks",
        evaluation: "",
      },
      {
        text: "Isla will spell the days of the week from memory by 18 December.",
        strategies: "Look, say, cover, write & check",
        who: "CT",
        when: "18.12.26",
        success: "All seven, twice",
        evaluation: "Partly achieved",
      },
    ],
  },
  {
    text: "Isla will take part in group games and be a fair partner.",
    indicators: ["respected", "responsible", "included"],
    shortTermTargets: [
      {
        text: "Isla will wait for her turn in a board game for 10 minutes, 3 days out of 5.",
        strategies: "Turn cards",
        who: "PSA",
        when: "Dec 2026",
        success: "3 days out of 5",
        evaluation: "Ongoing",
      },
      {
        text: "By Easter Isla will invite one child to play at break each day.",
        strategies: "Buddy bench",
        who: "All staff",
        when: "26 March 2027",
        success: "Each day for two weeks",
        evaluation: "",
      },
    ],
  },
];

export const ruaridh: readonly LongTerm[] = [
  {
    text: "Ruaridh will manage changes in his day and stay calm.",
    indicators: ["safe", "healthy"],
    shortTermTargets: [
      {
        text: "Ruaridh will show his blue card & walk to the quiet room, 4 times out of 5, by 4 December.",
        strategies: "Blue card, agreed route",
        who: "DHT and PSA",
        when: "4 December 2026",
        success: "4 of 5 times",
        evaluation: "Used it 6 times in November",
      },
      {
        text: "Ruaridh will check his picture timetable after each break with one reminder.",
        strategies: "Picture timetable on his desk",
        who: "PSA",
        when: "18/12/2026",
        success: "One reminder or none for 10 days",
        evaluation: "",
      },
    ],
  },
  {
    text: "Ruaridh will look after himself and his things during the school day.",
    indicators: ["nurtured", "active", "responsible"],
    shortTermTargets: [
      {
        text: "Ruaridh will put on his coat and shoes without help before break every day.",
        strategies: "Backward chaining",
        who: "ELC practitioner",
        when: "end of Term 3",
        success: "Every day for two weeks",
        evaluation: "Shoes achieved",
      },
      {
        text: "Ruaridh will pack his bag from a list of five pictures, 4 days out of 5.",
        strategies: "Picture list; help from home",
        who: "Parents and CT",
        when: "12 February 2027",
        success: "4 days out of 5",
        evaluation: "Not yet",
      },
      {
        text: "Ruaridh will catch a large ball from two metres in 7 of 10 tries by 12 February.",
        strategies: "Warm-up with OT programme",
        who: "OT, PSA",
        when: "12/02/2027",
        success: "7 of 10 tries",
        evaluation: "5 of 10",
      },
    ],
  },
];

export const mairi: readonly LongTerm[] = [
  {
    text: "Màiri will tell people what she needs, in Gaelic and in English.",
    indicators: ["included"],
    shortTermTargets: [
      {
        text: "Màiri will sign “more”, “stop” and “tapadh leibh” at snack, 4 days out of 5.",
        strategies: "Signs modelled by staff",
        who: "SLT, key worker",
        when: "18 December 2026",
        success: "Three signs, 4 days out of 5",
        evaluation: "",
      },
      {
        text: "Màiri will choose between two activities with symbols each day by the end of November.",
        strategies: "Choice board",
        who: "Key worker",
        when: "30/11/2026",
        success: "Each day",
        evaluation: "Achieved",
      },
    ],
  },
  {
    text: "Màiri will be sure of numbers to 20 in play and in class.",
    indicators: ["achieving", "active"],
    shortTermTargets: [
      {
        text: "By 12 February 2027 Màiri will count 20 objects with no mistakes in two checks.",
        strategies: "Counting songs; number line",
        who: "CT",
        when: "12/02/27",
        success: "Two checks",
        evaluation: "Counts 12 objects",
      },
    ],
  },
];
