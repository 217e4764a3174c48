import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useMarksStyles = makeStyles({
  root: { marginTop: 0 },
  summary: { ...typographyStyles.body1, cursor: "pointer", paddingBlock: "4px" },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
