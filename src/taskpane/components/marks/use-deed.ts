import { useState } from "react";
import { failureCode } from "../../../actions/failure";
import { strings } from "../../strings";

/** Does one thing at a time in Word, and keeps what there is to say of the last. */
export function useDeed() {
  const [said, setSaid] = useState("");
  const [isBusy, setBusy] = useState(false);

  async function tryDeed(deed: () => Promise<string>): Promise<void> {
    setBusy(true);
    try {
      setSaid(await deed());
    } catch (error) {
      setSaid(strings.failure(failureCode(error)).title);
    } finally {
      setBusy(false);
    }
  }

  return {
    said,
    isBusy,
    perform: (deed: () => Promise<string>) => {
      if (!isBusy) void tryDeed(deed);
    },
  };
}
