import { Button, Field, Input } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { asideStrings } from "../../strings/aside";
import type { Typed } from "../../hooks/typed";
import { Choice } from "../Choice";
import { useFormStyles } from "../form.styles";

type AsideFormProps = {
  readonly typed: Typed;
  readonly onSetAside: (reason: string) => void;
  readonly onCancel: () => void;
};

/** Asks why a finding should be set aside. */
export function AsideForm({ typed, onSetAside, onCancel }: AsideFormProps) {
  const styles = useFormStyles();
  const form = useRef<HTMLFormElement>(null);
  const { reasons } = asideStrings;
  const chosen = Number(typed.of("chosen"));
  const own = typed.of("own");
  const forget = (): void => typed.type({ chosen: "", own: "" });
  const isOwn = chosen === reasons.length;
  const reason = isOwn ? own.trim() : (reasons[chosen] ?? "");

  function cancel(): void {
    forget();
    onCancel();
  }

  // Before anybody can press a key: Escape is heard by what has the focus.
  useLayoutEffect(() => form.current?.querySelector("select")?.focus(), []);

  return (
    <form
      ref={form}
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === "") return;
        onSetAside(reason);
        forget();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") cancel();
      }}
    >
      <Choice
        label={asideStrings.reason}
        chosen={chosen}
        options={[...reasons, asideStrings.other]}
        onChoose={(at) => typed.type({ chosen: at === 0 ? "" : `${at}` })}
      />
      {isOwn && (
        <Field label={asideStrings.ownWords}>
          <Input
            value={own}
            maxLength={200}
            onChange={(_event, { value }) => typed.type({ own: value })}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={reason === ""}>
          {asideStrings.setAside}
        </Button>
        <Button size="small" onClick={cancel}>
          {asideStrings.cancel}
        </Button>
      </div>
    </form>
  );
}
