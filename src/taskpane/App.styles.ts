import { makeStyles, tokens } from "@fluentui/react-components";

export const useAppStyles = makeStyles({
  root: {
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
    // Fluent UI only slows its spinner down; who asked for stillness gets it, in whatever order the rules come.
    "@media (prefers-reduced-motion: reduce)": {
      "& *, & *::before, & *::after": {
        animationName: "none !important",
        transitionProperty: "none !important",
      },
    },
  },
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
});
