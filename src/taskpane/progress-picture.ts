import { webLightTheme } from "@fluentui/react-components";
import type { Counted } from "../meeting/carry-forward";
import type { Picture } from "../plan/edits/edit";
import { BARS, partsOf, totalOf, type Bar } from "./bars";
import { drawnPicture } from "./drawn-picture";
import { ORDER, progressStrings } from "./strings/progress";

/** The key below the bars: two lines of two. */
const KEY = { line: 22, column: BARS.width / 2 } as const;

const FILL: Readonly<Record<Counted, string>> = {
  achieved: webLightTheme.colorBrandBackground,
  partly: webLightTheme.colorBrandStroke2,
  "not-yet": webLightTheme.colorNeutralStroke1,
  open: webLightTheme.colorNeutralBackground1,
};

/** The bars with their key as a picture for the document: on white, in the colours of the light theme. */
export function progressPicture(bars: readonly Bar[]): Picture {
  const height = BARS.line * bars.length + KEY.line * Math.ceil(ORDER.length / 2);
  const png = drawnPicture(BARS.width, height, (pen) => {
    bars.forEach((bar, index) => drawBar(pen, bar, bars, BARS.line * index));
    ORDER.forEach((counted, index) => drawKey(pen, counted, index, BARS.line * bars.length));
  });
  return {
    png,
    description: progressStrings.barsLabel(bars),
    width: BARS.width,
    height,
  };
}

function drawBar(pen: CanvasRenderingContext2D, bar: Bar, bars: readonly Bar[], top: number): void {
  write(pen, progressStrings.barName(bar.name, totalOf(bar.counts)), 1, top + 16, 13);
  for (const { counted, start, width } of partsOf(bar, bars)) {
    box(pen, counted, start, top + BARS.top, width, BARS.bar);
    pen.textAlign = "center";
    const isDark = counted === "achieved";
    const middle = top + BARS.top + BARS.bar / 2 + 5;
    write(pen, `${bar.counts[counted]}`, start + width / 2, middle, 14, isDark);
    pen.textAlign = "start";
  }
}

function drawKey(
  pen: CanvasRenderingContext2D,
  counted: Counted,
  index: number,
  top: number,
): void {
  const x = KEY.column * (index % 2);
  const y = top + KEY.line * Math.floor(index / 2);
  box(pen, counted, x + 1, y + 2, 14, 14);
  write(pen, progressStrings.counted(counted), x + 22, y + 13, 12);
}

function box(
  pen: CanvasRenderingContext2D,
  counted: Counted,
  ...[x, y, width, height]: readonly [number, number, number, number]
): void {
  pen.fillStyle = FILL[counted];
  pen.strokeStyle = webLightTheme.colorNeutralStroke1;
  pen.fillRect(x, y, width, height);
  pen.strokeRect(x + 0.5, y + 0.5, Math.max(0, width - 1), height - 1);
}

function write(
  pen: CanvasRenderingContext2D,
  words: string,
  ...[x, y, size, isOnDark = false]: readonly [number, number, number, boolean?]
): void {
  pen.fillStyle = isOnDark
    ? webLightTheme.colorNeutralForegroundOnBrand
    : webLightTheme.colorNeutralForeground1;
  pen.font = `${size}px ${webLightTheme.fontFamilyBase}`;
  pen.fillText(words, x, y);
}
