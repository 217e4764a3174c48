import { plural } from "../../rules/plural";

/** The words of the pane about marks and comments in the document. */
export const marksStrings = {
  title: "Marks in the document",
  intro:
    "Underline the words in Word for as long as the document is open. Nothing is saved with it, and the plan stays as it is.",
  mark: "Mark in the document",
  clear: "Clear marks",
  takeOut: "Take out comments by Amas",
  marked: (count: number | null) => {
    if (count === null)
      return "This Word cannot show marks. Everything is in this list; choose one to be taken to its words.";
    return count === 0
      ? "None of these has words that can be marked."
      : `${plural(count, "place")} marked. Choose one in Word to see what it is about.`;
  },
  cleared: "The marks are gone.",
  takenOut: (count: number) =>
    count === 0
      ? "There is no comment by Amas to take out. Comments that somebody has answered stay."
      : `${plural(count, "comment")} by Amas taken out.`,
  comment: "Leave as a comment",
  commented: "Left as a comment in the document.",
  notCommented: "Word does not let Amas leave a comment here. Please write it yourself.",
} as const;
