import { Button, mergeClasses } from "@fluentui/react-components";
import { cleanCuts, tally, tieToTalkAbout, topOf, type Sheet } from "../../../meeting/sheet";
import { meetingStrings } from "../../strings/meeting";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";

type TallyProps = {
  readonly sheet: Sheet;
  readonly onSettle: (ids: readonly number[]) => void;
};

/** The votes of all, ties as they are. The group chooses; the numbers only help. */
export function Tally({ sheet, onSettle }: TallyProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const rows = tally(sheet);
  const chosen = sheet.chosen ?? [];
  const tied = tieToTalkAbout(rows, chosen);

  function choose(id: number, isChosen: boolean): void {
    onSettle(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id));
  }

  return (
    <section className={styles.group}>
      <h3 className={text.heading}>{meetingStrings.tallyTitle}</h3>
      <div className={styles.wrap}>
        {cleanCuts(rows, 6).map((count) => (
          <Button
            key={count}
            size="small"
            onClick={() =>
              onSettle(topOf(rows, count).taken.map(({ suggestion }) => suggestion.id))
            }
          >
            {meetingStrings.takeTop(count)}
          </Button>
        ))}
      </div>
      {tied.length > 0 && (
        <p className={text.body}>
          {meetingStrings.tie(tied.map(({ suggestion }) => suggestion.text))}
        </p>
      )}
      <p className={text.quiet} role="status">
        {meetingStrings.chosenCount(chosen.length)}
      </p>
      <ul className={styles.columns}>
        {rows.map((row) => {
          const { id, text: words } = row.suggestion;
          const isChosen = chosen.includes(id);
          return (
            <li key={id} className={mergeClasses(styles.card, isChosen && styles.taken)}>
              <div className={styles.spread}>
                <label className={styles.option}>
                  <input
                    type="checkbox"
                    className={styles.tick}
                    checked={isChosen}
                    onChange={({ target }) => choose(id, target.checked)}
                  />
                  <span className={styles.words}>{words}</span>
                </label>
                <span className={styles.votes}>{meetingStrings.tallied(row)}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
