import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useFindingGroupsStyles = makeStyles({
  reword: { paddingLeft: 0, justifyContent: "flex-start", color: tokens.colorBrandForegroundLink },
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  innerGroup: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Enough of the target to know it again; all of it stands in the document.
  targetWords: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    overflow: "hidden",
  },
  items: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});
