import { makeStyles, tokens } from "@fluentui/react-components";
import { inContrast } from "../in-contrast";

export const useProgressStyles = makeStyles({
  chart: {
    display: "block",
    width: "100%",
    maxWidth: "420px",
    fontFamily: tokens.fontFamilyBase,
  },
  part: { stroke: tokens.colorNeutralBackground1, strokeWidth: "2px" },
  achieved: { fill: tokens.colorCompoundBrandBackground, [inContrast]: { fill: "Highlight" } },
  partly: { fill: tokens.colorBrandStroke2, [inContrast]: { fill: "GrayText" } },
  "not-yet": {
    fill: tokens.colorNeutralStroke1,
    [inContrast]: { fill: "Canvas", stroke: "CanvasText" },
  },
  open: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    // In high contrast it would look like "not achieved yet".
    strokeDasharray: "4 3",
    [inContrast]: { fill: "Canvas", stroke: "CanvasText" },
  },
  count: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "14px",
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: "middle",
    [inContrast]: { fill: "CanvasText" },
  },
  onBrand: {
    fill: tokens.colorNeutralForegroundInverted,
    [inContrast]: { fill: "HighlightText" },
  },
  name: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "13px",
    [inContrast]: { fill: "CanvasText" },
  },
  key: {
    display: "flex",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  keyItem: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: "16px", height: "16px", flexShrink: 0 },
});
