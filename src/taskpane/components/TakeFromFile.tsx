import type { MeetingParts } from "../../actions/meeting-schema";
import { recordStrings } from "../strings/record";
import { useFormStyles } from "./form.styles";
import { ReadFile } from "./ReadFile";

type TakeFromFileProps<Part extends keyof MeetingParts> = {
  readonly part: Part;
  readonly hint: string;
  readonly onRead: (value: MeetingParts[Part]) => void;
};

/** Goes on with what another document has handed over in a file. */
export function TakeFromFile<Part extends keyof MeetingParts>({
  part,
  hint,
  onRead,
}: TakeFromFileProps<Part>) {
  const styles = useFormStyles();

  async function read(text: string): Promise<MeetingParts[Part] | null> {
    const { readKeptFile } = await import("../../actions/engine");
    return readKeptFile(text)?.[part] ?? null;
  }

  return (
    <div className={styles.group}>
      <ReadFile strings={recordStrings} hint={hint} read={read} onRead={onRead} />
    </div>
  );
}
