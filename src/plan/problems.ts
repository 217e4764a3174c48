import type { Problem, ProblemCode } from "./model";

/** What each code means for the person at the document; longer in docs/problems.md. */
const messages: Readonly<Record<ProblemCode, string>> = {
  "no-plan-table":
    "No table of targets was found. Is this the Child’s Plan with its Section 4 (IEP)?",
  "ask-which-table":
    "A table may hold the targets, but its headings do not say so plainly. Please point at it.",
  protected: "The document is protected, so Amas can read it but not change it.",
  "read-only":
    "The document is marked as final or read-only, so Amas can read it but not change it.",
  "merged-cells":
    "Some cells in the target table are merged in a way that hides what belongs together.",
  "form-fields": "The target table has form fields, so Amas can read it but not change it.",
  "locked-cells":
    "Cells of the target table are locked, so Amas can read them but not change them.",
  "tracked-changes": "There are tracked changes. Amas reads the text as if all were accepted.",
  "not-a-docx": "This is not a Word document that Amas can read. Save it as .docx and try again.",
  encrypted: "The file has a password. Open it in Word and try again there.",
  damaged: "The file is damaged. Open it in Word and save it again.",
  "too-large": "The file is far larger than any plan, so Amas did not open it.",
  "no-text": "There are no words in the document.",
  "strict-unsupported":
    "The file is in a form of .docx that Amas cannot read. Save it as an ordinary .docx.",
  "not-found": "There is no such file.",
  "cannot-open": "The file could not be opened. Is it open elsewhere, or may you not read it?",
  "partly-read": "Some words in the target table have no target beside them and were left out.",
  "review-partly-read":
    "Part of the review record or of the comments could not be read for sure. Please look at it yourself.",
  "indicators-unclear":
    "Amas cannot see which wellbeing indicators are meant for some targets. Please look at them yourself.",
  "setting-unclear":
    "The plan seems to say which kind of school it is for, but not in a way that Amas is sure of. Please choose the kind of school yourself.",
};

export function problem(code: ProblemCode): Problem {
  return { code, message: messages[code] };
}
