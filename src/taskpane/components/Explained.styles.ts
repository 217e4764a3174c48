import { makeStyles, tokens } from "@fluentui/react-components";

export const useExplainedStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  question: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  failure: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { flexShrink: 0, fontSize: "20px" },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  questionIcon: { color: tokens.colorStatusWarningForeground3 },
  failureIcon: { color: tokens.colorStatusDangerForeground1 },
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingVerticalXS,
  },
});
