import { makeStyles, tokens } from "@fluentui/react-components";

export const useTermStyles = makeStyles({
  term: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: "none",
  },
  date: { width: "136px", minWidth: 0 },
});
