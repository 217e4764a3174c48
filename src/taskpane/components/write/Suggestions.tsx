import type { IndicatorSuggestion } from "../../../rules/assess/assessment";
import { writeStrings } from "../../strings/write";
import { useFormStyles } from "../form.styles";
import { useTextStyles } from "../text.styles";
import { Reasons } from "./IndicatorChoice";

type SuggestionsProps = { readonly suggestions: readonly IndicatorSuggestion[] };

/** Which indicators a short-term target serves: to see, as they are noted with the long-term target. */
export function Suggestions({ suggestions }: SuggestionsProps) {
  const styles = useFormStyles();
  const text = useTextStyles();

  return (
    <details>
      <summary className={styles.disclosure}>{writeStrings.serves}</summary>
      <div className={styles.fields}>
        <p className={text.quiet}>{writeStrings.servesHint}</p>
        <Reasons suggestions={suggestions} />
      </div>
    </details>
  );
}
