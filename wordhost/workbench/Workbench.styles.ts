import { makeStyles, tokens } from "@fluentui/react-components";

/** The width at which Word opens a task pane. */
const PANE_WIDTH = "320px";

export const useWorkbenchStyles = makeStyles({
  window: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  body: { display: "flex", flexGrow: 1, minHeight: "0" },
  pane: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    width: PANE_WIDTH,
    maxWidth: "100%",
    boxSizing: "content-box",
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  paneTitle: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    paddingInlineStart: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  paneFrame: { flexGrow: 1, width: "100%", border: "none" },
  statusBar: {
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
