import type { LiveDocument } from "../document/live-document";
import { describe, descriptionOf, setSize, sizeOf } from "../document/pictures";
import { numberArgument, type HostObject } from "../protocol/host-object";
import type { XmlElement } from "../xml/xml-tree";

/** A picture in the text; sizes are in points. */
export function inlinePictureObject(live: LiveDocument, drawing: XmlElement): HostObject {
  return {
    type: "InlinePicture",
    id: live.idOf(drawing),
    exists: () => live.has(drawing),
    properties: {
      AltTextDescription: () => descriptionOf(drawing),
      Width: () => sizeOf(drawing, "cx"),
      Height: () => sizeOf(drawing, "cy"),
    },
    setters: {
      AltTextDescription: (words) => describe(live, drawing, String(words)),
      Width: (points) => setSize(live, drawing, "cx", numberArgument(Number(points))),
      Height: (points) => setSize(live, drawing, "cy", numberArgument(Number(points))),
    },
  };
}
