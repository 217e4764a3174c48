import { makeStyles, tokens } from "@fluentui/react-components";

export const useRibbonStyles = makeStyles({
  ribbon: {
    // Its tips lie over the document and the pane.
    position: "relative",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalM,
  },
  tab: {
    display: "inline-block",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
    marginInlineStart: tokens.spacingHorizontalS,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
  },
  groups: { display: "flex", overflowX: "auto" },
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalS,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", alignItems: "stretch" },
  button: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "flex-start",
    gap: tokens.spacingVerticalXS,
    minWidth: "72px",
    maxWidth: "88px",
    padding: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase100,
  },
  icon: { width: "32px", height: "32px", display: "block" },
  groupLabel: {
    color: tokens.colorNeutralForeground3,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  tip: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});
