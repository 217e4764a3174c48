import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { KeptDuties } from "../../../actions/meeting-schema";
import { DUTIES, openDuties, SCHOOLS, usualHolder, type Duty } from "../../../meeting/duties";
import { strings } from "../../strings";
import { useKept } from "../../hooks/use-kept";
import { useOwnWriting } from "../../hooks/use-own-writing";
import type { ViewProps } from "../../views";
import { dutiesRecord, yearStrings } from "../../strings/year";
import { Explained } from "../Explained";
import { useMeetingStyles } from "../meeting/Meeting.styles";
import { NotKept } from "../NotKept";
import { RecordAndRemove } from "../RecordAndRemove";
import { TakeFromFile } from "../TakeFromFile";
import { useTextStyles } from "../text.styles";
import { WriteInto } from "../WriteInto";

const NOTHING: KeptDuties = { school: "primary", duties: {} };

/** The five duties of guidance Section 8, with the usual holder offered and never filled in by itself. */
export function WhoDoesWhat({ pane }: ViewProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const own = useOwnWriting(pane);
  const { reading, change, trouble } = useKept(pane.actions, "duties");
  const kept = reading.status === "read" ? reading.value : undefined;

  return (
    <section className={styles.group}>
      <h2 className={text.heading}>{yearStrings.duties}</h2>
      <p className={text.body}>{yearStrings.dutiesHint}</p>
      {trouble !== null && <NotKept trouble={trouble} />}
      {reading.status === "failed" && (
        <Explained kind="failure" {...strings.failure(reading.code)} />
      )}
      {reading.status === "read" && <Holders kept={kept ?? NOTHING} onChange={change} />}
      {kept !== undefined && openDuties(kept.duties).length < DUTIES.length && (
        <>
          <p className={text.quiet}>{yearStrings.intoForm}</p>
          <WriteInto
            pane={own}
            edits={[{ do: "name-duties", holders: kept.duties }]}
            onWritten={() => {}}
          />
        </>
      )}
      {reading.status === "read" && kept === undefined && (
        <TakeFromFile part="duties" hint={yearStrings.fileHint} onRead={change} />
      )}
      {kept !== undefined && (
        <RecordAndRemove
          title={yearStrings.duties}
          fileName="who-does-what"
          pane={pane}
          parts={() => dutiesRecord(kept.duties)}
          kept={{ duties: kept }}
          more={yearStrings.more}
          removeLabel={yearStrings.removeDuties}
          onRemove={() => change(undefined)}
        />
      )}
    </section>
  );
}

type HoldersProps = {
  readonly kept: KeptDuties;
  readonly onChange: (kept: KeptDuties) => void;
};

function Holders({ kept, onChange }: HoldersProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const { school, duties } = kept;

  function give(duty: Duty, holder: string): void {
    onChange({ school, duties: { ...duties, [duty]: holder } });
  }

  return (
    <>
      <Field label={yearStrings.school} className={styles.narrow}>
        <Select
          value={school}
          onChange={(_event, { value }) =>
            onChange({ school: SCHOOLS.find((each) => each === value) ?? school, duties })
          }
        >
          {SCHOOLS.map((each) => (
            <option key={each} value={each}>
              {yearStrings.schoolName(each)}
            </option>
          ))}
        </Select>
      </Field>
      <ul className={styles.columns}>
        {DUTIES.map((duty) => {
          const usual = usualHolder(duty, school);
          const holder = duties[duty] ?? "";
          return (
            <li key={duty} className={styles.card}>
              <Field label={yearStrings.duty(duty)} hint={yearStrings.usual(usual)}>
                <Input value={holder} onChange={(_event, { value }) => give(duty, value)} />
              </Field>
              {holder.trim() === "" && (
                <div>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={yearStrings.takeUsualFor(duty)}
                    onClick={() => give(duty, usual)}
                  >
                    {yearStrings.takeUsual}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p className={text.body} role="status">
        {yearStrings.missing(openDuties(duties))}
      </p>
    </>
  );
}
