import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { failureCode, type FailureCode } from "../../../actions/failure";
import type { PlanActions } from "../../../actions/plan-actions";
import type { Teaching } from "../../../actions/teach";
import type { Mapping } from "../../../plan/teach/mapping";
import {
  choicesAsTyped,
  choicesFor,
  choicesIn,
  likeliestTable,
  NOT_CHOSEN,
  type Choices,
} from "../../teach-choices";
import { strings } from "../../strings";
import { teachStrings } from "../../strings/teach";
import { typedIn } from "../../hooks/typed";
import type { ViewProps } from "../../views";
import { Explained } from "../Explained";
import { useTextStyles } from "../text.styles";
import { FormFile } from "./FormFile";
import { TeachForm } from "./TeachForm";
import { useTeachStyles } from "./TeachView.styles";

type Begun =
  | { readonly status: "beginning" }
  | { readonly status: "failed"; readonly code: FailureCode }
  | {
      readonly status: "begun";
      readonly teaching: Teaching;
      /** What Amas guesses. */ readonly choices: Choices;
    };

/** Lets a person show Amas which table holds the targets and what its headings mean. */
export function TeachView({ pane }: ViewProps) {
  const styles = useTeachStyles();
  const text = useTextStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const [begun, setBegun] = useState<Begun>({ status: "beginning" });
  const { beginTeaching } = pane;
  const chosen = typedIn(pane, "teach");

  function keep(forms: readonly Mapping[]): void {
    chosen.type(NOT_CHOSEN);
    pane.keepForms(forms);
  }

  useEffect(() => {
    heading.current?.focus();
    void beginWith(beginTeaching).then(setBegun);
  }, [beginTeaching]);

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
          choices={choicesIn(begun.teaching.tables, chosen.of) ?? begun.choices}
          onChange={(choices) => chosen.type(choicesAsTyped(begun.teaching.tables, choices))}
          onKeep={(form) => keep([form])}
        />
      )}
      <Button
        onClick={() => {
          chosen.type(NOT_CHOSEN);
          pane.endTeaching();
        }}
      >
        {teachStrings.cancel}
      </Button>
      <FormFile onRead={keep} />
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
