import type { LiveDocument } from "../document/live-document";
import { isTracking, protection, setTracking } from "../document/settings";
import { flatOpc } from "../package/flat-opc";
import { textArgument, type HostObject } from "../protocol/host-object";
import { RichApiError } from "../protocol/rich-api-error";
import { annotationById } from "./annotation-object";
import { bodyObject } from "./body-object";
import { contentControlCollection, wantedTypes } from "./content-control-object";
import { rangeObject, refuseOoxml } from "./range-object";

/** `context.document` */
export function documentObject(live: LiveDocument): HostObject {
  return {
    type: "Document",
    properties: {
      ChangeTrackingMode: () => (isTracking(live) ? "TrackAll" : "Off"),
    },
    setters: {
      ChangeTrackingMode: (mode) => {
        const isKnown = mode === "Off" || mode === "TrackAll" || mode === "TrackMineOnly";
        if (!isKnown) throw new RichApiError("InvalidArgument", "There is no such mode.");
        if (protection(live) === "trackedChanges") {
          throw new RichApiError("AccessDenied", "The document is protected.");
        }
        setTracking(live, mode !== "Off");
      },
    },
    objects: {
      Body: () => mainBody(live),
      ContentControls: () => contentControlCollection(live, () => [live.body]),
    },
    reads: {
      GetContentControls: (options) =>
        contentControlCollection(live, () => [live.body], wantedTypes(live, options)),
      GetAnnotationById: (id) => annotationById(live, textArgument(id)),
      GetSelection: () => (live.selection === null ? null : rangeObject(live, live.selection)),
    },
  };
}

function mainBody(live: LiveDocument): HostObject {
  return bodyObject(live, live.body, {
    reads: {
      GetOoxml: () => {
        refuseOoxml(live);
        return flatOpc(live.package);
      },
    },
  });
}
