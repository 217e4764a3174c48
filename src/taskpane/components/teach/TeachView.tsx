import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { failureCode, type FailureCode } from "../../../actions/failure";
import type { PlanActions } from "../../../actions/plan-actions";
import type { Teaching } from "../../../actions/teach";
import type { Mapping } from "../../../plan/teach/mapping";
import { choicesFor, likeliestTable, type Choices } from "../../teach-choices";
import { strings } from "../../strings";
import { teachStrings } from "../../teach-strings";
import { Explained } from "../Explained";
import { useTextStyles } from "../text.styles";
import { FormFile } from "./FormFile";
import { TeachForm } from "./TeachForm";
import { useTeachStyles } from "./TeachView.styles";

export type TeachViewProps = {
  readonly begin: PlanActions["beginTeaching"];
  readonly onKeep: (forms: readonly Mapping[]) => void;
  readonly onCancel: () => void;
};

type Begun =
  | { readonly status: "beginning" }
  | { readonly status: "failed"; readonly code: FailureCode }
  | { readonly status: "begun"; readonly teaching: Teaching; readonly choices: Choices };

/** Lets a person show Amas which table holds the targets and what its headings mean. */
export function TeachView({ begin, onKeep, onCancel }: TeachViewProps) {
  const styles = useTeachStyles();
  const text = useTextStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [begun, setBegun] = useState<Begun>({ status: "beginning" });

  useEffect(() => {
    heading.current?.focus();
    void beginWith(begin).then(setBegun);
  }, [begin]);

  return (
    <section className={styles.root}>
      <h2 className={text.heading} tabIndex={-1} ref={heading}>
        {strings.showTable}
      </h2>
      {begun.status === "beginning" && <Spinner label={teachStrings.loading} />}
      {begun.status === "failed" && <Explained kind="failure" {...strings.failure(begun.code)} />}
      {begun.status === "begun" && begun.teaching.tables.length === 0 && (
        <Explained kind="info" {...teachStrings.noTables} />
      )}
      {begun.status === "begun" && begun.teaching.tables.length > 0 && (
        <TeachForm
          teaching={begun.teaching}
          choices={begun.choices}
          onChange={(choices) => setBegun({ ...begun, choices })}
          onKeep={(form) => onKeep([form])}
        />
      )}
      <Button onClick={onCancel}>{teachStrings.cancel}</Button>
      <FormFile onRead={onKeep} />
    </section>
  );
}

async function beginWith(begin: PlanActions["beginTeaching"]): Promise<Begun> {
  try {
    const teaching = await begin();
    const table = likeliestTable(teaching.tables, await teaching.tableAtCursor());
    return { status: "begun", teaching, choices: choicesFor(teaching.tables, table) };
  } catch (error) {
    return { status: "failed", code: failureCode(error) };
  }
}
