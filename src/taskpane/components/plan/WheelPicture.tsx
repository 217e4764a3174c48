import { planStrings } from "../../strings/plan";
import type { ViewProps } from "../../views";
import type { WheelPart } from "../../wheel";
import { wheelPicture } from "../../wheel-picture";
import { PutPicture } from "../PutPicture";

type WheelPictureProps = ViewProps & { readonly parts: readonly WheelPart[] };

/** Puts a picture of the wheel into the document. */
export function WheelPicture({ pane, parts }: WheelPictureProps) {
  return <PutPicture pane={pane} words={planStrings.putPicture} draw={() => wheelPicture(parts)} />;
}
