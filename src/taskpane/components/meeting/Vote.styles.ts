import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { focusRing } from "../focus-ring";

const WIDE = "@media (min-width: 700px)";

export const useVoteStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  box: { display: "flex", alignItems: "center", flexShrink: 0 },
  step: {
    ...typographyStyles.body1Strong,
    width: "32px",
    height: "32px",
    padding: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  count: {
    ...typographyStyles.body1Strong,
    width: "36px",
    height: "32px",
    padding: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    textAlign: "center",
    appearance: "textfield",
    "::-webkit-inner-spin-button": { display: "none" },
    "::-webkit-outer-spin-button": { display: "none" },
    [WIDE]: { ...typographyStyles.subtitle1, width: "48px", height: "40px" },
    ...focusRing,
  },
});
