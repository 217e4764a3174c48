import { paragraphsIn, tablesIn } from "../document/blocks";
import { insertParagraph } from "../document/edit-text";
import type { LiveDocument } from "../document/live-document";
import { partOf } from "../document/text-range";
import { flatOpc } from "../package/flat-opc";
import { textArgument, type HostObject } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import { collection } from "./collection";
import { paragraphObject } from "./paragraph-object";
import { rangeObject, searchMethods } from "./range-object";
import { tableCollection } from "./table-object";

/** `context.document`. `failsOoxml` says whether the known fault is on just now. */
export function documentObject(live: LiveDocument, failsOoxml: () => boolean): HostObject {
  return {
    type: "Document",
    properties: {
      ChangeTrackingMode: () => (live.isTracking() ? "TrackAll" : "Off"),
    },
    objects: { Body: () => bodyObject(live, failsOoxml) },
    reads: {
      GetSelection: () => (live.selection === null ? null : rangeObject(live, live.selection)),
    },
  };
}

function bodyObject(live: LiveDocument, failsOoxml: () => boolean): HostObject {
  return {
    type: "Body",
    properties: {
      Text: () =>
        live
          .paragraphs()
          .map((paragraph) => live.text(paragraph))
          .join("\r"),
    },
    objects: {
      Paragraphs: () =>
        collection("ParagraphCollection", () =>
          paragraphsIn(live.body).map((paragraph) => paragraphObject(live, paragraph)),
        ),
      Tables: () => tableCollection(live, () => tablesIn(live.body)),
    },
    reads: {
      ...searchMethods(live, () => live.whole()),
      GetRange: (part) => {
        const whole = live.whole();
        return whole && rangeObject(live, partOf(whole, textArgument(part, "Whole")));
      },
      GetOoxml: () => {
        if (failsOoxml())
          throw new RichApiError("GeneralException", "There was an internal error.");
        return flatOpc(live.package);
      },
    },
    writes: {
      InsertParagraph: (text, location) =>
        paragraphObject(live, insertParagraph(live, textArgument(text), textArgument(location))),
    },
  };
}
