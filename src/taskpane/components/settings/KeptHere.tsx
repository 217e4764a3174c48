import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Kept } from "../../../actions/kept";
import { settingsStrings } from "../../settings-strings";
import { strings } from "../../strings";
import { useFormStyles } from "../form.styles";
import { PlainList } from "../PlainList";
import { useTextStyles } from "../text.styles";

type KeptHereProps = { readonly kept: Kept; readonly onRemove: () => void };

/** Everything that Amas keeps in the document, in plain words, and the button that takes it out. */
export function KeptHere({ kept, onRemove }: KeptHereProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const [isAsking, setAsking] = useState(false);
  const items = kept.kind === "settings" ? settingsStrings.keptItems(kept.settings) : [];
  const isEmpty = kept.kind === "nothing" || (kept.kind === "settings" && items.length === 0);

  return (
    <section className={styles.section}>
      <h2 className={text.heading}>{settingsStrings.kept}</h2>
      {isEmpty && <p className={text.body}>{settingsStrings.nothingKept}</p>}
      {kept.kind === "unreadable" && <p className={text.body}>{strings.unreadableKept}</p>}
      {items.length > 0 && <PlainList items={items} />}
      {!isEmpty && <p className={text.quiet}>{settingsStrings.keptNote}</p>}
      {!isEmpty && !isAsking && (
        <div>
          <Button size="small" onClick={() => setAsking(true)}>
            {settingsStrings.removeAll}
          </Button>
        </div>
      )}
      {!isEmpty && isAsking && (
        <div className={styles.box} role="alertdialog" aria-label={settingsStrings.removeSure}>
          <p className={text.body}>{settingsStrings.removeSure}</p>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              autoFocus
              onClick={() => {
                setAsking(false);
                onRemove();
              }}
            >
              {settingsStrings.yesRemove}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {settingsStrings.cancel}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
