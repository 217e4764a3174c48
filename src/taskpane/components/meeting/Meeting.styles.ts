import { makeStyles, shorthands, tokens, typographyStyles } from "@fluentui/react-components";
import { focusRing } from "../focus-ring";

/** From here on the pane is the big screen of a meeting room, read from the back of the room. */
const WIDE = "@media (min-width: 700px)";

const CONTRAST = "@media (forced-colors: active)";

export const useMeetingStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Its icon stands where the text below it begins, and close to the title.
  wayBack: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalM})`,
  },
  spread: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  wrap: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    [WIDE]: { gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingVerticalM },
  },
  pairs: {
    display: "grid",
    alignItems: "start",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    [WIDE]: {
      gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
      columnGap: tokens.spacingHorizontalM,
    },
  },
  // On a big screen all that one suggestion needs stands in one line.
  writeUp: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    [WIDE]: {
      gridTemplateColumns: "minmax(0, 1fr) 220px auto",
      columnGap: tokens.spacingHorizontalM,
      alignItems: "center",
    },
  },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  taken: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    backgroundColor: tokens.colorBrandBackground2,
    [CONTRAST]: { ...shorthands.borderColor("Highlight") },
  },
  question: {
    ...typographyStyles.body1Strong,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    [WIDE]: { ...typographyStyles.subtitle1 },
  },
  words: {
    ...typographyStyles.body1,
    margin: 0,
    minWidth: 0,
    flexGrow: 1,
    overflowWrap: "anywhere",
    [WIDE]: { ...typographyStyles.body2 },
  },
  // A list would otherwise be as wide as its longest line.
  narrow: { gridTemplateColumns: "minmax(0, 1fr)", minWidth: 0 },
  where: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  jump: { minWidth: 0, maxWidth: "190px" },
  track: {
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    [CONTRAST]: { forcedColorAdjust: "none", backgroundColor: "GrayText" },
  },
  done: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    [CONTRAST]: { backgroundColor: "Highlight" },
  },
  clock: { ...typographyStyles.subtitle1, margin: 0, fontVariantNumeric: "tabular-nums" },
  tick: {
    width: "16px",
    height: "16px",
    margin: "3px 0 0",
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ...focusRing,
  },
  legend: { ...typographyStyles.body1, padding: 0 },
  answers: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  votes: { ...typographyStyles.body1Strong, whiteSpace: "nowrap" },
  option: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    minHeight: "24px",
    minWidth: 0,
    cursor: "pointer",
  },
  fieldset: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  chip: {
    ...typographyStyles.body1,
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...focusRing,
  },
  suggested: {
    ...shorthands.borderStyle("dashed"),
    ...shorthands.borderColor(tokens.colorBrandStroke1),
  },
  pressed: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ...shorthands.borderColor(tokens.colorBrandBackground),
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    [CONTRAST]: {
      forcedColorAdjust: "none",
      color: "HighlightText",
      backgroundColor: "Highlight",
      ...shorthands.borderColor("Highlight"),
    },
  },
  open: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  footer: {
    display: "flex",
    justifyContent: "space-between",
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  more: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ...focusRing,
  },
});
