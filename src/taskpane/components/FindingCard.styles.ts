import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";

const words = {
  ...typographyStyles.body1,
  display: "flex",
  flexDirection: "column",
  alignItems: "flex-start",
  gap: tokens.spacingVerticalXS,
  width: "100%",
  boxSizing: "border-box",
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  color: tokens.colorNeutralForeground1,
  textAlign: "left",
} as const;

export const useFindingCardStyles = makeStyles({
  root: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  violation: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  "needs-review": { borderLeftColor: tokens.colorBrandStroke1 },
  note: { borderLeftColor: tokens.colorNeutralStroke1 },
  words,
  button: {
    ...words,
    border: "none",
    backgroundColor: "transparent",
    fontFamily: "inherit",
    cursor: "pointer",
    // Darker than the card in a dark theme too, where the link would be hard to read on a lighter one.
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":active": { backgroundColor: tokens.colorNeutralBackground4 },
    ...focusRing,
  },
  verdict: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
  },
  verdictIcon: { fontSize: "16px" },
  violationVerdict: { color: tokens.colorPaletteRedForeground1 },
  "needs-reviewVerdict": { color: tokens.colorBrandForeground1 },
  noteVerdict: { color: tokens.colorNeutralForeground2 },
  message: { overflowWrap: "anywhere" },
  quote: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontStyle: "italic",
    whiteSpace: "pre-line",
  },
  show: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorBrandForegroundLink,
  },
  showIcon: { fontSize: "16px" },
  details: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  reason: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  why: {
    ...typographyStyles.caption1,
    width: "fit-content",
    // Room for the ring around the words, which stay where they are.
    paddingInline: tokens.spacingHorizontalXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ...focusRing,
  },
});
