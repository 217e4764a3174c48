import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { failureCode } from "../../../actions/failure";
import type { Teaching } from "../../../actions/teach";
import { isNotTargets, LONG_TERM_PLACES, type Mapping } from "../../../plan/teach/mapping";
import {
  choicesFor,
  formOf,
  lacksTargets,
  mustPlaceLongTerm,
  withRole,
  type Choices,
} from "../../teach-choices";
import { strings } from "../../strings";
import { teachStrings } from "../../strings/teach";
import { useTextStyles } from "../text.styles";
import { Choice } from "../Choice";
import { Preview } from "./Preview";
import { RoleChoices } from "./RoleChoices";
import { useTeachStyles } from "./TeachView.styles";

type TeachFormProps = {
  readonly teaching: Teaching;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
  readonly onKeep: (form: Mapping) => void;
};

/** The questions about one table, from top to bottom: which, where its headings stand, what they mean. */
export function TeachForm({ teaching, choices, onChange, onKeep }: TeachFormProps) {
  const styles = useTeachStyles();
  const text = useTextStyles();
  const { tables } = teaching;
  const ways = tables[choices.table]?.ways ?? [];
  const headings = ways[choices.way]?.headings ?? [];
  const form = formOf(tables, choices);

  return (
    <>
      <p className={text.body}>{teachStrings.intro}</p>
      <div className={styles.group}>
        <Choice
          label={teachStrings.table}
          chosen={choices.table}
          options={teachStrings.tableNames(tables)}
          onChoose={(table) => onChange(choicesFor(tables, table))}
        />
        <AtCursor
          tableAtCursor={teaching.tableAtCursor}
          onFound={(table) => onChange(choicesFor(tables, table))}
        />
      </div>
      {ways.length > 1 && (
        <Choice
          label={teachStrings.headings}
          chosen={choices.way}
          options={ways.map(teachStrings.headingsName)}
          onChoose={(way) => onChange(choicesFor(tables, choices.table, way))}
        />
      )}
      <RoleChoices
        headings={headings}
        roles={choices.roles}
        onChoose={(index, role) => onChange(withRole(choices, index, role))}
      />
      {mustPlaceLongTerm(choices) && (
        <Choice
          label={teachStrings.longTermPlace}
          chosen={LONG_TERM_PLACES.indexOf(choices.longTerm)}
          options={LONG_TERM_PLACES.map(teachStrings.longTermName)}
          onChoose={(place) =>
            onChange({ ...choices, longTerm: LONG_TERM_PLACES[place] ?? "named" })
          }
        />
      )}
      {form !== null && lacksTargets(form) && (
        <p role="status" className={text.body}>
          {teachStrings.lacksTargets}
        </p>
      )}
      {form !== null && !lacksTargets(form) && (
        <>
          <Preview form={form} preview={teaching.preview} />
          <p className={text.quiet}>{teachStrings.keptHint}</p>
          <Button appearance="primary" onClick={() => onKeep(form)}>
            {isNotTargets(form) ? teachStrings.leaveOut : teachStrings.keep}
          </Button>
        </>
      )}
    </>
  );
}

type AtCursorProps = {
  readonly tableAtCursor: Teaching["tableAtCursor"];
  readonly onFound: (table: number) => void;
};

function AtCursor({ tableAtCursor, onFound }: AtCursorProps) {
  const text = useTextStyles();
  const [message, setMessage] = useState("");

  async function find(): Promise<void> {
    try {
      const table = await tableAtCursor();
      setMessage(table === null ? teachStrings.noneAtCursor : "");
      if (table !== null) onFound(table);
    } catch (error) {
      setMessage(strings.failure(failureCode(error)).title);
    }
  }

  return (
    <>
      <Button size="small" onClick={() => void find()}>
        {teachStrings.atCursor}
      </Button>
      <p role="status" className={text.quiet}>
        {message}
      </p>
    </>
  );
}
