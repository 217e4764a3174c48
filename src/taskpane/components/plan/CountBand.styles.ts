import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { inContrast } from "../in-contrast";

export const useCountBandStyles = makeStyles({
  scale: { display: "block", width: "100%", maxWidth: "360px" },
  line: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "2px",
    [inContrast]: { stroke: "CanvasText" },
  },
  usual: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    [inContrast]: { fill: "Canvas", stroke: "CanvasText" },
  },
  current: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "2px",
    [inContrast]: { fill: "Highlight", stroke: "Canvas" },
  },
  number: {
    ...typographyStyles.caption2,
    fill: tokens.colorNeutralForeground3,
    textAnchor: "middle",
    [inContrast]: { fill: "CanvasText" },
  },
  now: {
    ...typographyStyles.caption1Strong,
    fill: tokens.colorNeutralForeground1,
    textAnchor: "middle",
    [inContrast]: { fill: "CanvasText" },
  },
});
