import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { AddPicture, Picture } from "../../plan/edits/edit";
import { planStrings } from "../strings/plan";
import { useOwnWriting } from "../hooks/use-own-writing";
import type { ViewProps } from "../views";
import { Choice } from "./Choice";
import { useFormStyles } from "./form.styles";
import { usePutPictureStyles } from "./PutPicture.styles";
import { useTextStyles } from "./text.styles";
import { WriteInto } from "./WriteInto";

type PutPictureProps = ViewProps & {
  /** On the button. */
  readonly words: string;
  /** Gives the picture as it is now. Throws where the browser draws none. */
  readonly draw: () => Picture;
};

const WHERES = ["below-targets", "end"] as const satisfies readonly AddPicture["where"][];

/** Puts a picture into the document: a look first, where it goes, then the click. */
export function PutPicture({ pane, words, draw }: PutPictureProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const own = useOwnWriting(pane);
  const { picture: pictureStyle } = usePutPictureStyles();
  const [picture, setPicture] = useState<Picture | null>(null);
  const [where, setWhere] = useState<AddPicture["where"]>("below-targets");

  if (picture === null) {
    return (
      <div>
        <Button size="small" onClick={() => setPicture(draw())}>
          {words}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.box}>
      <img
        src={`data:image/png;base64,${picture.png}`}
        alt={planStrings.picture}
        className={pictureStyle}
      />
      <p className={text.quiet}>{planStrings.pictureSays(picture.description)}</p>
      <Choice
        label={planStrings.pictureWhere}
        options={WHERES.map((place) => planStrings.pictureWheres[place])}
        chosen={WHERES.indexOf(where)}
        onChoose={(index) => setWhere(WHERES[index] ?? where)}
      />
      <WriteInto
        pane={own}
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
