import { useId, type KeyboardEvent } from "react";
import { meetingStrings } from "../../strings/meeting";
import { useMeetingStyles } from "./Meeting.styles";
import { useVoteStyles } from "./Vote.styles";

type VoteBoxProps = {
  readonly words: string;
  readonly votes: number;
  /** As many as may be in the box, with those that are there. */
  readonly most: number;
  readonly onVote: (votes: number) => void;
};

/**
 * The box beside a suggestion. A figure is typed or the arrows pressed, and Enter goes on to the next box, so that
 * nobody needs the mouse; the two buttons are for those who want it and stay out of the way of Tab.
 */
export function VoteBox({ words, votes, most, onVote }: VoteBoxProps) {
  const shared = useMeetingStyles();
  const styles = useVoteStyles();
  const id = useId();

  return (
    <li className={styles.row}>
      <label htmlFor={id} className={shared.words}>
        {words}
      </label>
      <div className={styles.box}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.step}
          aria-label={meetingStrings.fewer(words)}
          disabled={votes === 0}
          onClick={() => onVote(votes - 1)}
        >
          −
        </button>
        <input
          id={id}
          type="number"
          className={styles.count}
          min={0}
          max={most}
          value={votes}
          onFocus={(event) => event.target.select()}
          onChange={({ target: { value } }) => onVote(lastFigure(value))}
          onKeyDown={goOnWithEnter}
        />
        <button
          type="button"
          tabIndex={-1}
          className={styles.step}
          aria-label={meetingStrings.oneMore(words)}
          disabled={votes >= most}
          onClick={() => onVote(votes + 1)}
        >
          +
        </button>
      </div>
    </li>
  );
}

/** No count has two figures, so the one typed last is meant: "03" is 3. An emptied box holds no votes. */
function lastFigure(value: string): number {
  const figure = Number.parseInt(value.slice(-1), 10);
  return Number.isInteger(figure) ? figure : 0;
}

function goOnWithEnter(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const section = event.currentTarget.closest("section");
  const stops = [...(section?.querySelectorAll<HTMLElement>("input, [data-next]") ?? [])];
  stops[stops.indexOf(event.currentTarget) + 1]?.focus();
}
