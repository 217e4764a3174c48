import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { asideStrings } from "../../aside-strings";
import { Choice } from "../Choice";
import { useFormStyles } from "../form.styles";

export type AsideFormProps = {
  readonly onSetAside: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks why a finding should be set aside. */
export function AsideForm({ onSetAside, onCancel }: AsideFormProps) {
  const styles = useFormStyles();
  const form = useRef<HTMLFormElement>(null);
  const { reasons } = asideStrings;
  const [chosen, setChosen] = useState(0);
  const [own, setOwn] = useState("");
  const isOwn = chosen === reasons.length;
  const reason = isOwn ? own.trim() : (reasons[chosen] ?? "");

  useEffect(() => form.current?.querySelector("select")?.focus(), []);

  return (
    <form
      ref={form}
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== "") onSetAside(reason);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <Choice
        label={asideStrings.reason}
        chosen={chosen}
        options={[...reasons, asideStrings.other]}
        onChoose={setChosen}
      />
      {isOwn && (
        <Field label={asideStrings.ownWords}>
          <Input value={own} maxLength={200} onChange={(_event, { value }) => setOwn(value)} />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={reason === ""}>
          {asideStrings.setAside}
        </Button>
        <Button size="small" onClick={onCancel}>
          {asideStrings.cancel}
        </Button>
      </div>
    </form>
  );
}
