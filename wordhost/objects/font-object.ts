import { fontNames, readFont, writeFont } from "../document/fonts";
import type { LiveDocument } from "../document/live-document";
import type { TextRange } from "../document/text-range";
import type { HostObject } from "../protocol/host-object";

/** `range.font`: what is asked for and set most; the rest answers `NotImplemented`. */
export function fontObject(live: LiveDocument, range: () => TextRange | null): HostObject {
  return {
    type: "Font",
    properties: Object.fromEntries(
      fontNames.map((name) => [
        name,
        () => {
          const present = range();
          return present === null ? null : readFont(live, present, name);
        },
      ]),
    ),
    setters: Object.fromEntries(
      fontNames.map((name) => [
        name,
        (value) => {
          const present = range();
          if (present !== null) writeFont(live, present, name, value);
        },
      ]),
    ),
  };
}
