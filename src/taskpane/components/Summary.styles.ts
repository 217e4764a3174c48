import { makeStyles, tokens } from "@fluentui/react-components";

export const useSummaryStyles = makeStyles({
  root: { display: "flex", alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0, fontSize: "28px", color: tokens.colorBrandForeground1 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
});
