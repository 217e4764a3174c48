import type { Kept } from "../../../actions/kept";
import { settingsStrings } from "../../strings/settings";
import { strings } from "../../strings";
import { useFormStyles } from "../form.styles";
import { PlainList } from "../PlainList";
import { Removal } from "../Removal";
import { useTextStyles } from "../text.styles";

type KeptHereProps = { readonly kept: Kept; readonly onRemove: () => void };

/** Everything that Amas keeps in the document, in plain words, and the button that takes it out. */
export function KeptHere({ kept, onRemove }: KeptHereProps) {
  const styles = useFormStyles();
  const text = useTextStyles();
  const items = kept.kind === "settings" ? settingsStrings.keptItems(kept.settings) : [];
  const isEmpty = kept.kind === "nothing" || (kept.kind === "settings" && items.length === 0);

  return (
    <section className={styles.section}>
      <h2 className={text.heading}>{settingsStrings.kept}</h2>
      {isEmpty && <p className={text.body}>{settingsStrings.nothingKept}</p>}
      {kept.kind === "unreadable" && <p className={text.body}>{strings.unreadableKept}</p>}
      {items.length > 0 && <PlainList items={items} />}
      {!isEmpty && <p className={text.quiet}>{settingsStrings.keptNote}</p>}
      {!isEmpty && (
        <Removal
          label={settingsStrings.removeAll}
          question={settingsStrings.removeSure}
          onRemove={onRemove}
        />
      )}
    </section>
  );
}
