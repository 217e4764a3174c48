import { progressStrings } from "../../strings/progress";
import { strings } from "../../strings";
import { ChooseFile } from "../ChooseFile";
import { Explained } from "../Explained";
import { useMeetingStyles } from "../meeting/Meeting.styles";
import { useTextStyles } from "../text.styles";
import type { Earlier } from "./use-earlier-plan";

/** Takes the earlier plan from a file. */
export function EarlierPlan({ earlier: { status, code, choose } }: { readonly earlier: Earlier }) {
  const styles = useMeetingStyles();
  const text = useTextStyles();

  return (
    <div className={styles.group}>
      <ChooseFile
        words={status === "read" ? progressStrings.chooseOther : progressStrings.choose}
        label={progressStrings.file}
        accept=".docx"
        onFile={choose}
      />
      <div role="status">
        {status === "reading" && <p className={text.quiet}>{progressStrings.reading}</p>}
        {status === "no-targets" && <Explained kind="question" {...progressStrings.notRead} />}
        {code !== null && <Explained kind="failure" {...strings.failure(code)} />}
      </div>
    </div>
  );
}
