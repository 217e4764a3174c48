import { makeStyles, tokens } from "@fluentui/react-components";
import { inContrast } from "../in-contrast";

export const useWheelStyles = makeStyles({
  wheel: {
    display: "block",
    width: "100%",
    maxWidth: "340px",
    alignSelf: "center",
    fontFamily: tokens.fontFamilyBase,
  },
  part: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1.5px",
    [inContrast]: { fill: "Canvas", stroke: "CanvasText" },
  },
  on: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: "2px",
    [inContrast]: { fill: "Canvas", stroke: "Highlight", strokeWidth: "5px" },
  },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "12px",
    textAnchor: "middle",
    [inContrast]: { fill: "CanvasText" },
  },
  count: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "20px",
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: "middle",
    [inContrast]: { fill: "CanvasText" },
  },
  none: { fill: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
