import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { focusRing } from "./focus-ring";
import { inContrast } from "./in-contrast";

export const useNavigationStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXXS,
    // Word puts the add-in's own menu over the top right corner of the pane.
    padding: `${tokens.spacingVerticalXS} 34px 0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    // A contrast theme would draw the transparent line too, under every tab.
    [inContrast]: { borderBottomColor: "Canvas" },
    ...focusRing,
  },
  icon: { display: "block", fontSize: "20px" },
  current: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    [inContrast]: { borderBottomColor: "Highlight" },
  },
});
