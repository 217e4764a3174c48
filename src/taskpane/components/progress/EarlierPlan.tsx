import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { progressStrings } from "../../progress-strings";
import { strings } from "../../strings";
import { Explained } from "../Explained";
import { useMeetingStyles } from "../meeting/Meeting.styles";
import { useTextStyles } from "../text.styles";
import type { Earlier } from "./use-earlier-plan";

/** Takes the earlier plan from a file. */
export function EarlierPlan({ earlier: { status, code, choose } }: { readonly earlier: Earlier }) {
  const styles = useMeetingStyles();
  const text = useTextStyles();
  const input = useRef<HTMLInputElement>(null);

  return (
    <div className={styles.group}>
      <div>
        <Button onClick={() => input.current?.click()}>
          {status === "read" ? progressStrings.chooseOther : progressStrings.choose}
        </Button>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".docx"
        aria-label={progressStrings.file}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file !== undefined) choose(file);
        }}
      />
      <div role="status">
        {status === "reading" && <p className={text.quiet}>{progressStrings.reading}</p>}
        {status === "no-targets" && <Explained kind="question" {...progressStrings.notRead} />}
        {code !== null && <Explained kind="failure" {...strings.failure(code)} />}
      </div>
    </div>
  );
}
