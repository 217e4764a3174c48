import type { KeptPart } from "../hooks/use-kept";
import { strings } from "../strings";
import { Explained } from "./Explained";

/** Says that what is on the screen is not in the document yet, and why. */
export function NotKept({
  trouble,
}: {
  readonly trouble: NonNullable<KeptPart<unknown>["trouble"]>;
}) {
  const words =
    trouble === "not-kept"
      ? strings.notice({ kind: "setting-not-kept" })
      : strings.failure(trouble);
  return (
    <div role="alert">
      <Explained kind="failure" {...words} />
    </div>
  );
}
