import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { focusRing } from "../focus-ring";

export const useTeachStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  roles: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  preview: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  handOn: { width: "100%" },
  disclosure: {
    ...typographyStyles.caption1,
    width: "fit-content",
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ...focusRing,
  },
  file: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
