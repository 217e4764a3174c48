import {
  annotationsOf,
  deleteAnnotation,
  settleAnnotation,
  type Annotation,
} from "../document/annotations";
import type { LiveDocument } from "../document/live-document";
import type { HostObject } from "../protocol/host-object";
import type { XmlElement } from "../xml/xml-tree";
import { collection } from "./collection";
import { rangeObject } from "./range-object";

export function annotationCollection(live: LiveDocument, paragraph: XmlElement): HostObject {
  return collection("AnnotationCollection", () =>
    annotationsOf(live, paragraph).map((annotation) => annotationObject(live, annotation)),
  );
}

/** The annotation of that id; `null` when it is gone. */
export function annotationById(live: LiveDocument, id: string): HostObject | null {
  const found = annotationsOf(live).find((annotation) => annotation.id === id);
  return found === undefined ? null : annotationObject(live, found);
}

function annotationObject(live: LiveDocument, annotation: Annotation): HostObject {
  const { id, critique, range } = annotation;
  const settle = (state: Annotation["state"]) => () => {
    settleAnnotation(live, id, state);
    return undefined;
  };
  return {
    type: "Annotation",
    id,
    exists: () => live.annotations.some((each) => each.id === id),
    properties: {
      Id: () => id,
      State: () => live.annotations.find((each) => each.id === id)?.state,
    },
    objects: {
      CritiqueAnnotation: () => ({
        type: "CritiqueAnnotation",
        properties: { Critique: () => critique },
        objects: { Range: () => rangeObject(live, range) },
        reads: { Accept: settle("Accepted"), Reject: settle("Rejected") },
      }),
    },
    reads: {
      Delete: () => {
        deleteAnnotation(live, id);
        return undefined;
      },
    },
  };
}
