import { failureCode, type FailureCode } from "../actions/failure";

/**
 * Does what a ribbon button asks. Word learns that it is over whatever happens; until then it keeps
 * every other function button of Amas waiting.
 */
export async function handle(
  event: { readonly completed: () => void },
  perform: () => Promise<void>,
  showFailure: (code: FailureCode) => Promise<void>,
): Promise<void> {
  try {
    await perform();
  } catch (error) {
    await showFailure(failureCode(error));
  } finally {
    event.completed();
  }
}
