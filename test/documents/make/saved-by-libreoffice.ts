/** Which documents were opened and saved again by LibreOffice, and through which formats on the way. */
export const savedByLibreOffice = [
  { name: "saved-block", from: "block-with-everything-round-it", through: ["docx"] },
  { name: "saved-flat-as-odt", from: "flat-merged-down", through: ["odt", "docx"] },
  { name: "saved-tall-as-old-doc", from: "tall-with-bands", through: ["doc", "docx"] },
  { name: "saved-split-as-odt", from: "split-joined-by-number", through: ["odt", "docx"] },
  { name: "saved-transposed", from: "transposed-target-in-each-column", through: ["docx"] },
  { name: "saved-lists-as-odt", from: "many-in-a-cell-word-lists", through: ["odt", "docx"] },
  { name: "saved-nested", from: "nested-in-a-frame", through: ["docx"] },
  { name: "saved-form-fields", from: "form-fields-not-protected", through: ["docx"] },
  { name: "saved-controls", from: "controls-list-date-and-ticks", through: ["docx"] },
  { name: "saved-questions-as-rtf", from: "questions-as-headings", through: ["rtf", "docx"] },
  {
    name: "saved-two-years-as-old-doc",
    from: "two-years-different-forms",
    through: ["doc", "docx"],
  },
  { name: "saved-tracked", from: "tracked-words-and-rows", through: ["docx"] },
  { name: "saved-no-iep", from: "no-iep-whole-plan-without-section-4", through: ["odt", "docx"] },
  { name: "saved-library-flat", from: "library-flat-merged", through: ["odt", "docx"] },
] as const;
