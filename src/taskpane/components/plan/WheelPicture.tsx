import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AddPicture, Picture } from "../../../plan/edits/edit";
import { planStrings } from "../../plan-strings";
import type { ViewProps } from "../../views";
import type { WheelPart } from "../../wheel";
import { wheelPicture } from "../../wheel-picture";
import { Choice } from "../Choice";
import { useFormStyles } from "../form.styles";
import { WriteInto } from "../WriteInto";
import { useWheelStyles } from "./Wheel.styles";

type WheelPictureProps = ViewProps & { readonly parts: readonly WheelPart[] };

const WHERES = ["below-targets", "end"] as const satisfies readonly AddPicture["where"][];

/** Puts a picture of the wheel into the document: a look first, where it goes, then the click. */
export function WheelPicture({ pane, parts }: WheelPictureProps) {
  const styles = useFormStyles();
  const wheel = useWheelStyles();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [where, setWhere] = useState<AddPicture["where"]>("below-targets");

  if (picture === null) {
    return (
      <div>
        <Button size="small" onClick={() => setPicture(wheelPicture(parts))}>
          {planStrings.putPicture}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <img
        src={`data:image/png;base64,${picture.png}`}
        alt={planStrings.picture}
        className={wheel.picture}
      />
      <Choice
        label={planStrings.pictureWhere}
        options={WHERES.map((place) => planStrings.pictureWheres[place])}
        chosen={WHERES.indexOf(where)}
        onChoose={(index) => setWhere(WHERES[index] ?? where)}
      />
      <WriteInto
        pane={pane}
        edits={[{ do: "add-picture", where, picture }]}
        onWritten={() => undefined}
      />
      <div>
        <Button size="small" appearance="subtle" onClick={() => setPicture(null)}>
          {planStrings.noPicture}
        </Button>
      </div>
    </div>
  );
}
