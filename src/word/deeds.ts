/** What is done in the document, which the pane fetches when it is first asked to. */
export { clearMarks } from "./clear-marks";
export { addComment, removeComments } from "./comments";
export { goTo } from "./go-to";
export { addSquiggles } from "./squiggles";
export { tableAtCursor } from "./table-at-cursor";
export { writeDocument } from "./write-document";
