import { makeStyles, tokens } from "@fluentui/react-components";

export const usePutPictureStyles = makeStyles({
  picture: {
    width: "160px",
    maxWidth: "100%",
    alignSelf: "center",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
