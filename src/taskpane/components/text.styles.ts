import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** The few ways the pane sets text, for plain elements without their browser margins. */
export const useTextStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  subheading: { ...typographyStyles.body1Strong, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    listStyleType: "disc",
  },
});
