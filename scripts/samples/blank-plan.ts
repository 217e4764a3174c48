import type { PlanContent } from "./plan-content";

const INDICATORS = [
  "Safe",
  "Healthy",
  "Achieving",
  "Nurtured",
  "Active",
  "Respected and Responsible",
  "Included",
];

const emptyTarget = { text: "", indicators: "", shortTermTargets: [] };

/** The form before anybody has written in it. */
export const blankPlan: PlanContent = {
  child: {
    name: "",
    dateOfBirth: "",
    stage: "",
    school: "",
    schoolType: "",
    namedPerson: "",
    leadProfessional: "",
    planDate: "",
  },
  partners: [
    ["", "", ""],
    ["", "", ""],
    ["", "", ""],
  ],
  reason: "",
  needs: INDICATORS.map((indicator) => [indicator, "", ""]),
  views: "",
  actionPlan: [
    ["", "", "", "", "", ""],
    ["", "", "", "", "", ""],
  ],
  longTermTargets: [emptyTarget, emptyTarget, emptyTarget],
  blankRows: 4,
  comments: [["", "", ""]],
  reviews: [
    { type: "", date: "", invitationsSent: "", minutesSent: "", people: [] },
    { type: "", date: "", invitationsSent: "", minutesSent: "", people: [] },
  ],
  signatures: ["Named Person", "Parent/Carer", "Pupil"],
};
