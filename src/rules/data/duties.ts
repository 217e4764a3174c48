/** The five things to be clear about while an IEP is written (guidance Section 8). */
export const DUTY_NAMES = ["coordinate", "deliver", "resources", "evaluate", "liaise"] as const;
export type DutyName = (typeof DUTY_NAMES)[number];

/** Who has which duty; one that nobody has is left out or blank. */
export type SettledDuties = Partial<Readonly<Record<DutyName, string>>>;

/** What has to be clear while a plan is written, and the words by which a plan shows that it is. */
export type Duty = {
  readonly name: DutyName;
  /** Continues "Could a reader tell …". */
  readonly who: string;
  readonly note: string;
  readonly source: string;
  readonly pattern: RegExp;
};

const SECTION_8 = "Section 8";

/** Delivery is left out: the rule delivery-is-named looks for it target by target. */
export const DUTIES_IN_WORDS: readonly Duty[] = [
  {
    name: "coordinate",
    who: "who co-ordinates the plan",
    note: "Usually the Named Person, or a Lead Professional where other agencies take part",
    source: SECTION_8,
    pattern: /\bnamed person\b|\blead professional\b|\bco-?ordinat(?:e|es|or|ed by|ing)\b/i,
  },
  {
    name: "resources",
    who: "who makes the resources",
    note: "Class or support teacher, who may direct an assistant",
    source: SECTION_8,
    pattern:
      /\b(?:mak|prepar|collect|gather|provid|suppl|sourc)(?:e|es|ed|ing|y|ies)\b[^.;\n]{0,40}\b(?:resources?|materials?|cards?|sheets?|timetables?|symbols?|pictures?)\b|\b(?:resources?|materials?)\b[^.;\n]{0,30}(?:\bby\b|\bfrom\b|:)/i,
  },
  {
    name: "evaluate",
    who: "who evaluates how the work together went",
    note: "Senior management and those involved",
    source: SECTION_8,
    pattern:
      /\b(?:evaluates|evaluated by|will evaluate|to evaluate|monitors|monitored by|will monitor)\b/i,
  },
  {
    name: "liaise",
    who: "who keeps in touch with home",
    note: "Head teacher or support teacher with the class teacher; in a secondary school a principal teacher",
    source: SECTION_8,
    pattern: new RegExp(
      [
        "\\bliais",
        "\\b(?:keep|keeps|stay|stays) in touch\\b",
        // "Home-school diary"
        "\\bhome[- ](?:school )?(?:link|diary|book|contact|liaison)|\\bhome[- ]school\\b",
        // "Phones Mum every Friday"
        "\\b(?:phones?|calls?|emails?|texts?|meets?|contacts?|updates?)\\b[^.;\\n]{0,25}\\b(?:home|parents?|carers?|mum|dad|family)\\b",
      ].join("|"),
      "i",
    ),
  },
];
