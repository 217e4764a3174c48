/** What a form says where something should be filled in, and what people write to fill it in later. */
export type PromptPattern = {
  readonly note: string;
  readonly source: string;
  readonly pattern: RegExp;
};

const WORD_FORMS = "the prompts of Word's own form controls";
const TEMPLATES = "templates and specimen plans that schools pass on";

export const FORM_PROMPTS: readonly PromptPattern[] = [
  {
    note: "A control that nobody has filled in",
    source: WORD_FORMS,
    pattern:
      /\b(?:click|tap)(?: or tap| or click)? here(?: to (?:enter|add|type) (?:some |a |the )?(?:text|date|name|number))?|\bchoose an item\b|\b(?:enter|type|add) (?:your )?text here\b/i,
  },
  {
    note: "A blank in brackets",
    source: TEMPLATES,
    pattern: new RegExp(
      [
        // "[insert pupil's name here]", "<target>"
        "[[<{]\\s*(?:(?:insert|enter|add|type|the|a|your|pupil['’]?s?|child['’]?s?|first|full|school|staff|target|start|end|review)\\s+)*" +
          "(?:names?|dates?|pupil|child|target|text|school|number|initials|he/she|him/her|his/her)(?:\\s+here)?\\s*[\\]>}]",
        "\\((?:insert [^)]{1,40}|(?:child|pupil|young person)['’]s name)\\)",
      ].join("|"),
      "i",
    ),
  },
  {
    note: "An order to whoever fills in the form",
    source: TEMPLATES,
    pattern:
      /\b(?:insert|enter|type|add|write) (?:a |the |your |pupil['’]s |child['’]s |short[- ]term |long[- ]term )*(?:target|name|date|text|details|comments?)s? here\b|^insert (?:a |the )?(?:target|name|date|text|details)\b/i,
  },
  {
    note: "A date, a name or a number still to come",
    source: TEMPLATES,
    pattern: /\bx{1,2}[./-]x{1,2}[./-]x{2,4}\b|\bdd[./-]mm[./-]yy(?:yy)?\b|_{3,}|\bx{3,}\b/i,
  },
  { note: "A printer's filler", source: TEMPLATES, pattern: /\blorem ipsum\b/i },
];

export const UNFINISHED: readonly PromptPattern[] = [
  {
    note: "Something still to be settled",
    source: "general usage",
    pattern: /\bTB[ACD]\b|\bto be (?:confirmed|agreed|decided|added)\b/i,
  },
  { note: "A question to oneself", source: "general usage", pattern: /\?{2,}/ },
  { note: "A sentence that breaks off", source: "general usage", pattern: /(?:…|\.{3,})$/ },
];
