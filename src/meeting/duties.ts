import {
  DUTY_NAMES as DUTIES,
  type DutyName as Duty,
  type SettledDuties as Duties,
} from "../rules/data/duties";

export { DUTIES, type Duties, type Duty };

/** The schools that Section 8 tells apart. Off-site provision goes with the special school. */
export const SCHOOLS = ["primary", "secondary", "special"] as const;
export type School = (typeof SCHOOLS)[number];

/** Who usually has a duty, as Section 8 has it, in our own words: offered, never filled in by itself. */
const USUAL: Readonly<Record<Duty, Readonly<Record<School, string>>>> = {
  coordinate: {
    primary: "Named Person, with the class or nursery teacher and Support for Learning",
    secondary: "Named Person, with Support for Learning and the subject teachers",
    special: "Named Person, with a promoted member of staff",
  },
  deliver: {
    primary: "Class or nursery teacher",
    secondary: "Subject teachers",
    special: "Class teacher",
  },
  resources: {
    primary: "Class, nursery or support teacher",
    secondary: "Subject or support teacher",
    special: "Class or support teacher",
  },
  evaluate: {
    primary: "Senior management and all involved",
    secondary: "Senior management and all involved",
    special: "Senior management and all involved",
  },
  liaise: {
    primary: "Head teacher or support teacher, with the class or nursery teacher",
    secondary: "Principal teacher or whoever has the duty, with the support teacher",
    special: "Head teacher or principal teacher, with the class teacher",
  },
};

export function usualHolder(duty: Duty, school: School): string {
  return USUAL[duty][school];
}

/** The duties that nobody has yet. */
export function openDuties(duties: Duties): readonly Duty[] {
  return DUTIES.filter((duty) => (duties[duty] ?? "").trim() === "");
}
