import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { addPerson, removePerson, type Part, type Person } from "../../../meeting/meeting";
import { fromRecord } from "../../../meeting/names";
import { whoToInvite } from "../../../meeting/year";
import { meetingStrings } from "../../strings/meeting";
import { shownCheck } from "../../state";
import { typedIn } from "../../hooks/typed";
import type { ViewProps } from "../../views";
import { RemoveButton } from "../RemoveButton";
import { useTextStyles } from "../text.styles";
import { useMeetingStyles } from "./Meeting.styles";
import type { StepProps } from "./step-props";

const PARTS: readonly Part[] = ["chair", "facilitator", "keyProfessional"];

/** Who is there, who sent something in writing, and who leads what. */
export function PeopleStep({ meeting, onChange, pane }: StepProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const { people, parts } = meeting;
  const plan = shownCheck(pane.state.check)?.plan;
  const named = plan === undefined ? [] : whoToInvite(plan).filter((name) => !isIn(people, name));

  function setPresent(id: number, isPresent: boolean): void {
    const changed = people.map((person) => (person.id === id ? { ...person, isPresent } : person));
    onChange({ ...meeting, people: changed });
  }

  return (
    <>
      <div className={styles.pairs}>
        <Field label={meetingStrings.child}>
          <Input
            value={meeting.child}
            onChange={(_event, { value }) => onChange({ ...meeting, child: value })}
          />
        </Field>
        <Field label={meetingStrings.date}>
          <Input
            type="date"
            value={meeting.date}
            onChange={(_event, { value }) => onChange({ ...meeting, date: value })}
          />
        </Field>
      </div>
      <p className={text.body}>{meetingStrings.peopleHint}</p>
      <AddPerson
        pane={pane}
        onAdd={(name, role) => onChange(addPerson(meeting, { name, role, isPresent: true }))}
      />
      <Named
        names={named}
        onAdd={(name) => onChange(addPerson(meeting, { ...fromRecord(name), isPresent: true }))}
      />
      <ul className={styles.columns}>
        {people.map(({ id, name, role, isPresent }) => (
          <li key={id} className={styles.card}>
            <div className={styles.spread}>
              <p className={styles.words}>{role === "" ? name : `${name}, ${role}`}</p>
              <RemoveButton
                label={meetingStrings.remove(name)}
                onClick={() => onChange(removePerson(meeting, id))}
              />
            </div>
            <label className={styles.option}>
              <input
                type="checkbox"
                className={styles.tick}
                aria-label={meetingStrings.isHere(name)}
                checked={isPresent}
                onChange={({ target }) => setPresent(id, target.checked)}
              />
              {meetingStrings.isPresent}
            </label>
          </li>
        ))}
      </ul>
      {people.length > 0 && (
        <>
          <p className={text.quiet}>{meetingStrings.absentHint}</p>
          <div className={styles.pairs}>
            {PARTS.map((part) => (
              <Field key={part} label={meetingStrings.part(part)} className={styles.narrow}>
                <Select
                  value={`${parts[part] ?? ""}`}
                  onChange={(_event, { value }) =>
                    onChange({
                      ...meeting,
                      parts: { ...parts, [part]: value === "" ? null : Number(value) },
                    })
                  }
                >
                  <option value="">{meetingStrings.nobody}</option>
                  {people.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </Select>
              </Field>
            ))}
          </div>
        </>
      )}
    </>
  );
}

type NamedProps = {
  readonly names: readonly string[];
  readonly onAdd: (name: string) => void;
};

/** Whom the plan names already, to be taken over without typing. */
function Named({ names, onAdd }: NamedProps) {
  const styles = useMeetingStyles();
  const text = useTextStyles();

  if (names.length === 0) return null;
  return (
    <div className={styles.group}>
      <p className={text.quiet}>{meetingStrings.fromPlan}</p>
      <div className={styles.wrap}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.chip}
            aria-label={meetingStrings.addNamed(name)}
            onClick={() => onAdd(name)}
          >
            + {name}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Whether somebody is on the list, with the role apart or in the name. */
function isIn(people: readonly Person[], named: string): boolean {
  return people.some(({ name }) => fromRecord(named).name.toLowerCase() === name.toLowerCase());
}

type AddPersonProps = ViewProps & { readonly onAdd: (name: string, role: string) => void };

function AddPerson({ pane, onAdd }: AddPersonProps) {
  const styles = useMeetingStyles();
  const { of, type } = typedIn(pane, "meeting");
  const name = of("name");
  const role = of("role");

  function add(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    onAdd(name, role.trim());
    type({ name: "", role: "" });
    event.currentTarget.querySelector("input")?.focus();
  }

  return (
    <form className={styles.group} onSubmit={add}>
      <div className={styles.pairs}>
        <Field label={meetingStrings.name}>
          <Input value={name} onChange={(_event, { value }) => type({ name: value })} />
        </Field>
        <Field label={meetingStrings.role} hint={meetingStrings.roleHint}>
          <Input value={role} onChange={(_event, { value }) => type({ role: value })} />
        </Field>
      </div>
      <div>
        <Button type="submit" disabled={name.trim() === ""}>
          {meetingStrings.addPerson}
        </Button>
      </div>
    </form>
  );
}
