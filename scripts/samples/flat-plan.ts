import type { PlanContent } from "./plan-content";

/** A plan from a special school, with dates written the many ways people write them. */
export const flatPlan: PlanContent = {
  child: {
    name: "Orla Benmore",
    dateOfBirth: "21/11/2013",
    stage: "Secondary 2",
    school: "Tornabrae Wood School",
    schoolType: "Special school",
    namedPerson: "Mr K Ullin, Depute Head Teacher",
    leadProfessional: "Ms H Carron, Speech and Language Therapist",
    planDate: "01/09/2026",
  },
  partners: [
    ["Morag Benmore", "Grandmother, carer", "01632 960 103"],
    ["Mr K Ullin", "Depute Head Teacher, Named Person", "At the school"],
    ["Mrs E Laggan", "Class teacher", "At the school"],
    ["Ms H Carron", "Speech and Language Therapist", "Health Centre"],
  ],
  reason:
    "Orla uses signs, symbols and some words. She is learning to make her choices known, to move safely around town and to look after herself.",
  needs: [
    ["Safe", "Stays close to adults she knows.", "Crossing roads safely."],
    ["Healthy", "Enjoys washing her hands.", "Making a healthy snack."],
    ["Achieving", "Matches 20 symbols.", "Putting two symbols together."],
    ["Nurtured", "Loves time with her grandmother.", "None noted at present."],
    ["Active", "Walks every day.", "None noted at present."],
    ["Respected and Responsible", "Shows what she likes.", "Being asked, and being understood."],
    ["Included", "Goes to a youth group.", "Ordering for herself in a café."],
  ],
  views:
    "Orla (with symbols): more swimming, more café, finished with the bus.\nGrandmother: I would like Orla to be able to tell strangers what she wants.",
  actionPlan: [
    [
      "Active",
      "Time outdoors",
      "Daily walk with the class",
      "Class team",
      "From 24/08/2026",
      "Walks for 30 minutes",
    ],
    [
      "Nurtured",
      "News from home",
      "Home–school book with photographs",
      "Class teacher",
      "From 24/08/2026",
      "Orla shares her news",
    ],
  ],
  longTermTargets: [
    {
      text: "By the end of session 2026–27 Orla will make her choices known to people she does not know well.",
      indicators: "Respected and Responsible, Included",
      shortTermTargets: [
        {
          text: "By 18 December 2026 Orla will point to one of four symbols to choose her snack when asked, on 4 days out of 5.",
          success: "4 days out of 5 in each of two weeks",
          strategies: "Symbol board with four choices.",
          who: "Class teacher",
          when: "18.12.26",
          evaluation: "Achieved 13.11.26",
        },
        {
          text: "By the end of Term 2 Orla will put two symbols together to ask for something, 5 times in a school day.",
          success: "5 times a day on 3 days",
          strategies: "Symbol book, wait ten seconds before helping.",
          who: "Speech and Language Therapist, class teacher",
          when: "End of Term 2",
          evaluation: "",
        },
        {
          text: "By December 2026 Orla will hand her symbol card to the person serving in the café with one gesture prompt, on 2 visits out of 3.",
          success: "2 visits out of 3",
          strategies: "Weekly café visit, card made by the Pupil Support Assistant.",
          who: "Pupil Support Assistant",
          when: "Dec 2026",
          evaluation: "",
        },
      ],
    },
    {
      text: "By June 2027 Orla will move around the town centre safely with one adult.",
      indicators: "Safe",
      shortTermTargets: [
        {
          text: "By 11 December 2026 Orla will stop at the kerb with one spoken prompt, at 8 crossings out of 10.",
          success: "8 out of 10 crossings on two outings",
          strategies: "Stop sign card, practise in the car park.",
          who: "Pupil Support Assistant",
          when: "11/12/2026",
          evaluation: "Partly achieved: 5 of 10",
        },
        {
          text: "By 18 December 2026 Orla will press the button and wait for the green man at 4 crossings out of 5.",
          success: "4 out of 5 crossings",
          strategies: "Photo sequence of the crossing.",
          who: "Pupil Support Assistant",
          when: "18/12/2026",
          evaluation: "",
        },
        {
          text: "Be more aware of traffic.",
          success: "",
          strategies: "Talk about cars.",
          who: "PSA",
          when: "",
          evaluation: "",
        },
      ],
    },
    {
      text: "By June 2027 Orla will make a simple meal with a friend.",
      indicators: "Healthy, Achieving",
      shortTermTargets: [
        {
          text: "By 11 December 2026 Orla will spread butter on two slices of bread on her own, in 3 lessons out of 4.",
          success: "3 out of 4 lessons",
          strategies: "Short knife, butter taken from the fridge early.",
          who: "Class teacher",
          when: "11/12/2026",
          evaluation: "",
        },
        {
          text: "By 18 December 2026 Orla will follow a five-picture recipe with no more than two prompts, in 3 lessons out of 4.",
          success: "No more than two prompts in 3 lessons out of 4",
          strategies: "Recipe cards, one step on each card.",
          who: "Class teacher",
          when: "18/12/2026",
          evaluation: "",
        },
      ],
    },
  ],
  blankRows: 0,
  comments: [
    [
      "13/11/2026",
      "Orla chose the symbols “café”, “good” and “again”.",
      "Orla asked me for juice with her symbols at the weekend. We would like a copy of the symbol board at home.",
    ],
  ],
  reviews: [
    {
      type: "Annual review",
      date: "01/09/2026",
      invitationsSent: "10/08/2026",
      minutesSent: "08/09/2026",
      people: [
        { name: "Morag Benmore", role: "Carer", attended: true },
        { name: "Mr K Ullin", role: "Depute Head Teacher", attended: true },
        { name: "Mrs E Laggan", role: "Class teacher", attended: true },
        { name: "Ms H Carron", role: "Speech and Language Therapist", attended: false },
      ],
    },
    {
      type: "Termly review",
      date: "13/11/2026",
      invitationsSent: "30/10/2026",
      minutesSent: "",
      people: [
        { name: "Morag Benmore", role: "Carer", attended: true },
        { name: "Mrs E Laggan", role: "Class teacher", attended: true },
        { name: "Ms H Carron", role: "Speech and Language Therapist", attended: true },
      ],
    },
  ],
  signatures: ["Named Person", "Parent/Carer", "Pupil"],
};
