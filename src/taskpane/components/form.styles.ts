import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";

/** What the forms of the pane have in common. */
export const useFormStyles = makeStyles({
  // A list would otherwise be as wide as its longest line.
  choice: { gridTemplateColumns: "minmax(0, 1fr)" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorNeutralForeground3 },
  holds: { color: tokens.colorStatusSuccessForeground1 },
  asks: { color: tokens.colorBrandForeground1 },
  words: { minWidth: 0, flexGrow: 1 },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  disclosure: {
    ...typographyStyles.body1,
    width: "fit-content",
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    ...focusRing,
  },
  written: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-line" },
});
