/** What is written into a sample form. Every word of it is invented. */
export type PlanContent = {
  readonly child: {
    readonly name: string;
    readonly dateOfBirth: string;
    readonly stage: string;
    readonly school: string;
    readonly schoolType: string;
    readonly namedPerson: string;
    readonly leadProfessional: string;
    readonly planDate: string;
  };
  readonly partners: readonly (readonly [name: string, role: string, contact: string])[];
  readonly reason: string;
  /** One row for each indicator of the guidance's list of seven. */
  readonly needs: readonly (readonly [indicator: string, strengths: string, needs: string])[];
  readonly views: string;
  /** Section 3: the targets that need no individualised programme. */
  readonly actionPlan: readonly ActionRow[];
  readonly longTermTargets: readonly LongTermContent[];
  /** Empty rows left under the short-term targets of each block. */
  readonly blankRows: number;
  readonly comments: readonly (readonly [date: string, pupil: string, parent: string])[];
  readonly reviews: readonly ReviewContent[];
  readonly signatures: readonly string[];
};

export type ActionRow = readonly [
  indicator: string,
  need: string,
  action: string,
  who: string,
  when: string,
  outcome: string,
];

export type LongTermContent = {
  readonly text: string;
  readonly indicators: string;
  readonly shortTermTargets: readonly ShortTermContent[];
};

export type ShortTermContent = {
  readonly text: string;
  /** Only the flat form has a column for it. */
  readonly success?: string;
  readonly strategies: string;
  readonly who: string;
  readonly when: string;
  readonly evaluation: string;
};

export type ReviewContent = {
  readonly type: string;
  readonly date: string;
  readonly invitationsSent: string;
  readonly minutesSent: string;
  readonly people: readonly {
    readonly name: string;
    readonly role: string;
    readonly attended: boolean;
  }[];
};
