import type { PlanContent } from "./plan-content";

/** A plan with nothing to fix on the day it is meant for, 23 November 2026. */
export const goodPlan: PlanContent = {
  child: {
    name: "Ailsa Kinmore",
    dateOfBirth: "09/10/2018",
    stage: "Primary 4",
    school: "Achnamor Primary School",
    schoolType: "Mainstream primary",
    namedPerson: "Mr R Tarbet, Head Teacher",
    leadProfessional: "Not needed",
    planDate: "08/09/2026",
  },
  partners: [
    ["Kirsty Kinmore", "Mother", "01632 960 102"],
    ["Mr R Tarbet", "Head Teacher, Named Person", "Achnamor Primary School"],
    ["Mrs F Oban", "Class teacher", "Achnamor Primary School"],
    ["Mr L Nevis", "Support for Learning teacher", "Achnamor Primary School"],
  ],
  reason:
    "Ailsa works hard and is proud of her drawing. She needs a programme of her own for number, for feeling calm when plans change and for playing with others.",
  needs: [
    ["Safe", "Feels safe at school.", "None noted at present."],
    ["Healthy", "Names happy and sad feelings.", "Ways to feel calm when plans change."],
    ["Achieving", "Draws and writes with care.", "Number names and order to 100."],
    ["Nurtured", "Close to her mother and aunt.", "None noted at present."],
    ["Active", "Enjoys dance club.", "None noted at present."],
    ["Respected and Responsible", "Gives out the paint trays.", "None noted at present."],
    ["Included", "Kind to younger children.", "Starting a game with others at lunch."],
  ],
  views:
    "Ailsa: “I like drawing and I want a friend to play with.”\nMother: We are glad of the picture scale and use it at home.",
  actionPlan: [
    [
      "Achieving",
      "Number work",
      "Number line on every desk",
      "Class teacher",
      "From 24/08/2026",
      "Uses the line in class maths",
    ],
    [
      "Healthy",
      "Changes to the day",
      "Picture timetable for the class",
      "Class teacher",
      "From 24/08/2026",
      "Knows what comes next",
    ],
  ],
  longTermTargets: [
    {
      text: "By June 2027 Ailsa will count, order and compare numbers to 100 in her class maths work.",
      indicators: "Achieving",
      shortTermTargets: [
        {
          text: "By 11 December 2026 Ailsa will count aloud in tens from 0 to 100 with no prompts, in two checks a week apart.",
          strategies: "Bead string, counting songs, ten-minute session each morning.",
          who: "Class teacher",
          when: "11/12/2026",
          evaluation: "20/11/2026: counts to 70. Ongoing.",
        },
        {
          text: "By 18 December 2026 Ailsa will put ten number cards between 0 and 50 in order on her own, in 4 tries out of 5.",
          strategies: "Number cards made by the Support for Learning teacher.",
          who: "Support for Learning teacher",
          when: "18/12/2026",
          evaluation: "",
        },
      ],
    },
    {
      text: "By June 2027 Ailsa will say when she is worried and use a way of feeling calm that works for her.",
      indicators: "Healthy",
      shortTermTargets: [
        {
          text: "By 11 December 2026 Ailsa will point to how she feels on her picture scale when asked each morning, on 4 days out of 5.",
          strategies: "Five-point picture scale by her peg and at home.",
          who: "Class teacher, mother",
          when: "11/12/2026",
          evaluation: "",
        },
        {
          text: "By 18 December 2026 Ailsa will follow her breathing card with one spoken prompt when plans change, 4 times out of 5.",
          strategies: "Breathing card practised in the morning, quiet corner.",
          who: "Pupil Support Assistant",
          when: "18/12/2026",
          evaluation: "",
        },
      ],
    },
    {
      text: "By June 2027 Ailsa will take part in games with other children at break and lunch time.",
      indicators: "Included",
      shortTermTargets: [
        {
          text: "By 18 December 2026 Ailsa will play a board game with two classmates for 10 minutes, on 3 days out of 5.",
          strategies: "Lunch games club, games chosen with Ailsa.",
          who: "Pupil Support Assistant",
          when: "18/12/2026",
          evaluation: "",
        },
        {
          text: "By 18 December 2026 Ailsa will ask a classmate to play by showing her picture card, at 3 lunch breaks out of 5.",
          strategies: "Picture card on her lanyard, practised in the lunch games club.",
          who: "Class teacher",
          when: "18/12/2026",
          evaluation: "",
        },
      ],
    },
  ],
  blankRows: 1,
  comments: [
    ["08/09/2026", "I want to play at lunch.", "We agree with the three long term targets."],
    [
      "06/11/2026",
      "I like the games club. My picture scale is purple.",
      "The breathing card works at home as well. We would like to keep it.",
    ],
  ],
  reviews: [
    {
      type: "Annual review (long term targets)",
      date: "08/09/2026",
      invitationsSent: "18/08/2026",
      minutesSent: "15/09/2026",
      people: [
        { name: "Kirsty Kinmore", role: "mother", attended: true },
        { name: "Mr R Tarbet", role: "Head Teacher", attended: true },
        { name: "Mrs F Oban", role: "class teacher", attended: true },
        { name: "Mr L Nevis", role: "Support for Learning", attended: true },
      ],
    },
    {
      type: "Termly review (short term targets)",
      date: "06/11/2026",
      invitationsSent: "20/10/2026",
      minutesSent: "13/11/2026",
      people: [
        { name: "Kirsty Kinmore", role: "mother", attended: true },
        { name: "Mrs F Oban", role: "class teacher", attended: true },
        { name: "Mr L Nevis", role: "Support for Learning", attended: true },
      ],
    },
  ],
  signatures: ["Named Person", "Parent/Carer", "Pupil"],
};
