import { makeStyles, tokens } from "@fluentui/react-components";

export const useCheckViewStyles = makeStyles({
  top: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  spinner: { paddingTop: tokens.spacingVerticalXXL },
});
