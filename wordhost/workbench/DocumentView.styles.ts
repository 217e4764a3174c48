import { makeStyles, tokens } from "@fluentui/react-components";

export const useDocumentStyles = makeStyles({
  scroller: {
    flexGrow: 1,
    minWidth: "0",
    overflow: "auto",
    // What is drawn inside cannot come out over the ribbon or the pane.
    contain: "strict",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
