import { webLightTheme } from "@fluentui/react-components";
import type { Picture } from "../plan/edits/edit";
import { drawnPicture } from "./drawn-picture";
import { planStrings } from "./strings/plan";
import { drawnParts, RADIUS, wordsAt, type DrawnPart, type WheelPart } from "./wheel";

/** How wide it stands on the page, in points: 9 cm. */
const WIDTH = 255;

/** The wellbeing wheel as a picture for the document: on white, in the colours of the light theme. */
export function wheelPicture(parts: readonly WheelPart[]): Picture {
  const { edge } = RADIUS;
  const png = drawnPicture(2 * edge, 2 * edge, (pen) => {
    pen.translate(edge, edge);
    pen.textAlign = "center";
    for (const part of drawnParts(parts)) drawPart(pen, part);
  });
  return {
    png,
    description: planStrings.wheelLabel(parts),
    width: WIDTH,
    height: WIDTH,
  };
}

function drawPart(pen: CanvasRenderingContext2D, { part, path, middle }: DrawnPart): void {
  const outline = new Path2D(path);
  const isServed = part.longTerm > 0;
  pen.fillStyle = isServed
    ? webLightTheme.colorBrandBackground2
    : webLightTheme.colorNeutralBackground1;
  pen.strokeStyle = isServed ? webLightTheme.colorBrandStroke1 : webLightTheme.colorNeutralStroke1;
  pen.lineWidth = isServed ? 2 : 1.5;
  pen.fill(outline);
  pen.stroke(outline);

  const lines = planStrings.wheelLines(part.indicators);
  const at = wordsAt(middle, lines.length);
  pen.fillStyle = webLightTheme.colorNeutralForeground1;
  pen.font = `12px ${webLightTheme.fontFamilyBase}`;
  lines.forEach((line, index) => pen.fillText(line, at.x, at.name + index * at.step));
  pen.font = `600 20px ${webLightTheme.fontFamilyBase}`;
  pen.fillText(planStrings.wheelCount(part), at.x, at.count);
}
