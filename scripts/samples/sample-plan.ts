import type { PlanContent } from "./plan-content";

/** A plan as it comes out of a busy term: good targets, poor ones, one review not written up. */
export const samplePlan: PlanContent = {
  child: {
    name: "Finlay Rossmore",
    dateOfBirth: "14/05/2017",
    stage: "Primary 5",
    school: "Kilbrae Primary School",
    schoolType: "Mainstream primary",
    namedPerson: "Mrs C Dunmore, Head Teacher",
    leadProfessional: "Not needed",
    planDate: "15/09/2026",
  },
  partners: [
    ["Jo and Alan Rossmore", "Parents", "01632 960 101"],
    ["Mrs C Dunmore", "Head Teacher, Named Person", "Kilbrae Primary School"],
    ["Miss A Lorne", "Class teacher", "Kilbrae Primary School"],
    ["Mr D Farr", "Support for Learning teacher", "Kilbrae Primary School"],
    ["Mrs P Skene", "Pupil Support Assistant", "Kilbrae Primary School"],
  ],
  reason:
    "Finlay is a curious and friendly boy who finds reading hard and who can find busy times of the day difficult. His class work is already adapted. The team agreed in September 2026 that he needs a programme of his own for reading, for learning alongside others and for getting ready for the day.",
  needs: [
    ["Safe", "Knows the adults he can go to.", "A clear place to go when the class is noisy."],
    ["Healthy", "Sleeps and eats well. Talks about how he feels.", "Time to settle after lunch."],
    [
      "Achieving",
      "Enjoys stories read to him and has a wide spoken vocabulary.",
      "Reads 12 of the first 40 common words. Needs short tasks and taught reading steps.",
    ],
    ["Nurtured", "Warm family life, close to his grandparents.", "None noted at present."],
    ["Active", "Swims every week and plays shinty.", "None noted at present."],
    [
      "Respected and Responsible",
      "Likes to have a job in class.",
      "Help to keep track of what he has to bring.",
    ],
    ["Included", "Has one good friend.", "Practice at taking turns in a small group."],
  ],
  views:
    "Finlay: “I like it when somebody reads with me. I do not like it when it is loud.”\nParents: Reading at home has become a struggle and we would like ideas that work.",
  actionPlan: [
    [
      "Healthy",
      "Settling after lunch",
      "Five minutes of quiet reading for the whole class",
      "Class teacher",
      "From 19/10/2026",
      "Calmer start to the afternoon",
    ],
    [
      "Achieving",
      "Copying from the board",
      "Printed notes on the desk",
      "Class teacher",
      "From 19/10/2026",
      "Finishes written work with his group",
    ],
    [
      "Included",
      "Busy playground",
      "Buddy bench and playground leaders",
      "Depute Head Teacher",
      "By 27/11/2026",
      "Plays with others at break",
    ],
  ],
  longTermTargets: [
    {
      text: "By June 2027 Finlay will read short stories and information texts from the class library on his own and talk about what he has read.",
      indicators: "Achieving",
      shortTermTargets: [
        {
          text: "By 11 December 2026 Finlay will read aloud 30 of the 40 words on his common words list with no help, in two checks a week apart.",
          strategies: "Five minutes of word cards a day. Word list in his reading folder.",
          who: "Support for Learning teacher, class teacher",
          when: "11/12/2026",
          evaluation: "16/11/2026: 22 of 40 words. Ongoing.",
        },
        {
          text: "By 18 December 2026 Finlay will answer 3 out of 4 spoken questions about a one-page story that he has read with an adult.",
          strategies: "Paired reading, picture prompts, question cards.",
          who: "Pupil Support Assistant",
          when: "18/12/2026",
          evaluation: "",
        },
        {
          text: "Improve his reading and be more confident with spelling.",
          strategies: "Extra help in class.",
          who: "",
          when: "",
          evaluation: "",
        },
      ],
    },
    {
      text: "During session 2026–27 Finlay will join in learning and play with other children in his class.",
      indicators: "",
      shortTermTargets: [
        {
          text: "Stop shouting out and disrupting the class.",
          strategies: "Reminders. Sit near the front.",
          who: "All staff",
          when: "Ongoing",
          evaluation: "",
        },
        {
          text: "By 11 December 2026 Finlay will play a board game with two classmates for 10 minutes and wait for his turn with one spoken prompt, on 3 days out of 5.",
          strategies: "Games box, turn-taking card, same two classmates to begin with.",
          who: "Pupil Support Assistant",
          when: "11/12/2026",
          evaluation: "",
        },
      ],
    },
    {
      text: "By June 2027 Finlay will get himself ready for the school day and look after his own things.",
      indicators: "Respected and Responsible",
      shortTermTargets: [
        {
          text: "By 18 December 2026 Finlay will pack his school bag from a five-item picture list with no more than one prompt, on 4 days out of 5.",
          strategies: "Picture list by his peg and another at home.",
          who: "Class teacher, parents",
          when: "18/12/2026",
          evaluation: "",
        },
        {
          text: "Finlay will always remember his homework.",
          strategies: "Homework diary.",
          who: "Parents",
          when: "",
          evaluation: "",
        },
      ],
    },
  ],
  blankRows: 1,
  comments: [
    [
      "30/10/2026",
      "I can do more words now. I like the games box best. I want to read a book about otters.",
      "Finlay is happier about reading at home. The picture list helps in the morning. We would like to know which words to practise.",
    ],
  ],
  reviews: [
    {
      type: "Annual review (long term targets)",
      date: "15/09/2026",
      invitationsSent: "25/08/2026",
      minutesSent: "22/09/2026",
      people: [
        { name: "Jo Rossmore", role: "parent", attended: true },
        { name: "Mrs C Dunmore", role: "Head Teacher", attended: true },
        { name: "Miss A Lorne", role: "class teacher", attended: true },
        { name: "Mr D Farr", role: "Support for Learning", attended: true },
      ],
    },
    {
      type: "Termly review (short term targets)",
      date: "30/10/2026",
      invitationsSent: "19/10/2026",
      minutesSent: "",
      people: [
        { name: "Jo Rossmore", role: "parent", attended: false },
        { name: "Miss A Lorne", role: "class teacher", attended: false },
        { name: "Mr D Farr", role: "Support for Learning", attended: false },
      ],
    },
  ],
  signatures: ["Named Person", "Parent/Carer", "Pupil"],
};
