import { webLightTheme } from "@fluentui/react-components";

/** Pixels to one unit of the drawing: sharp when it is printed. */
const SHARPNESS = 4;

/**
 * What `draw` draws, `width` × `height` units on white, as a PNG in base64. The colours are to be those of the light
 * theme, whatever Word shows the pane in. Throws where the browser draws no pictures.
 */
export function drawnPicture(
  width: number,
  height: number,
  draw: (pen: CanvasRenderingContext2D) => void,
): string {
  const canvas = document.createElement("canvas");
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("This browser draws no pictures.");
  pen.scale(SHARPNESS, SHARPNESS);
  pen.fillStyle = webLightTheme.colorNeutralBackground1;
  pen.fillRect(0, 0, width, height);
  draw(pen);
  return canvas.toDataURL("image/png").replace("data:image/png;base64,", "");
}
