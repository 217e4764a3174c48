import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";

export const useSummaryStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0, fontSize: "28px", color: tokens.colorBrandForeground1 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  disclosure: {
    ...typographyStyles.caption1,
    width: "fit-content",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ...focusRing,
  },
  link: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorBrandForegroundLink,
    backgroundColor: "transparent",
    border: "none",
    textAlign: "left",
    textDecorationLine: "underline",
    cursor: "pointer",
    ...focusRing,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
});
