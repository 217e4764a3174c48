import { makeStyles, tokens } from "@fluentui/react-components";

export const useTitleBarStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  name: { margin: "0", minWidth: "0", flexShrink: 1 },
  actions: { display: "flex", alignItems: "center", flexWrap: "wrap" },
});
