import { Button, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import type { Person } from "../../../meeting/meeting";
import { castVotes, VOTES_EACH, votesLeft, votesOn, type Sheet } from "../../../meeting/sheet";
import { meetingStrings } from "../../strings/meeting";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";
import { Tally } from "./Tally";
import { VoteBox } from "./VoteBox";

type VoteStepProps = {
  readonly sheet: Sheet;
  readonly voters: readonly Person[];
  readonly onChange: (sheet: Sheet) => void;
  readonly onSettle: (ids: readonly number[]) => void;
};

/** Everyone in turn casts five votes; then the group sees them and chooses. */
export function VoteStep({ sheet, voters, onChange, onSettle }: VoteStepProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const waiting = voters.find(({ id }) => votesLeft(sheet, id) > 0);
  const [turn, setTurn] = useState<number | null>(waiting?.id ?? null);
  const person = voters.find(({ id }) => id === turn);

  return (
    <>
      <p className={text.body}>
        {voters.length === 0 ? meetingStrings.nobodyVotes : meetingStrings.votesHint}
      </p>
      <div className={styles.wrap} role="group" aria-label={meetingStrings.whoseTurn}>
        {voters.map(({ id, name }) => (
          <Turn key={id} isOn={id === turn} onChoose={() => setTurn(id)}>
            {votesLeft(sheet, id) === 0 ? `${name} ✓` : name}
          </Turn>
        ))}
        <Turn isOn={person === undefined} onChoose={() => setTurn(null)}>
          {meetingStrings.tallyTitle}
        </Turn>
      </div>
      {person === undefined ? (
        <Tally sheet={sheet} onSettle={onSettle} />
      ) : (
        <Ballot
          key={person.id}
          sheet={sheet}
          person={person}
          following={nextOf(voters, turn)}
          onChange={onChange}
          onTurn={setTurn}
        />
      )}
    </>
  );
}

type TurnProps = {
  readonly isOn: boolean;
  readonly onChoose: () => void;
  readonly children: string;
};

function Turn({ isOn, onChoose, children }: TurnProps) {
  const styles = useMeetingStyles();

  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, isOn && styles.pressed)}
      aria-pressed={isOn}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}

type BallotProps = Pick<VoteStepProps, "sheet" | "onChange"> & {
  readonly person: Person;
  readonly following: Person | undefined;
  readonly onTurn: (person: number | null) => void;
};

/** The boxes of one person. Nobody sees how the others have voted. */
function Ballot({ sheet, person, following, onChange, onTurn }: BallotProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const section = useRef<HTMLElement>(null);
  const left = votesLeft(sheet, person.id);

  // Before the boxes are seen, so that a figure typed at once goes into the first.
  useLayoutEffect(() => section.current?.querySelector("input")?.focus(), []);

  return (
    <section ref={section} className={styles.group}>
      <h3 className={text.heading}>{meetingStrings.turnOf(person.name)}</h3>
      <p className={text.subheading} role="status">
        {meetingStrings.left(left)}
      </p>
      <ul className={mergeClasses(styles.columns)}>
        {sheet.suggestions.map(({ id, text: words }) => {
          const votes = votesOn(sheet, person.id, id);
          return (
            <VoteBox
              key={id}
              words={words}
              votes={votes}
              most={Math.min(VOTES_EACH, votes + left)}
              onVote={(wanted) => onChange(castVotes(sheet, person.id, id, wanted))}
            />
          );
        })}
      </ul>
      <div>
        <Button
          data-next
          appearance={left === 0 ? "primary" : "secondary"}
          onClick={() => onTurn(following?.id ?? null)}
        >
          {following === undefined
            ? meetingStrings.count
            : meetingStrings.nextPerson(following.name)}
        </Button>
      </div>
    </section>
  );
}

function nextOf(voters: readonly Person[], turn: number | null): Person | undefined {
  const at = voters.findIndex(({ id }) => id === turn);
  return at === -1 ? undefined : voters[at + 1];
}
