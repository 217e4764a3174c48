import { failureCode, type FailureCode } from "../actions/failure";

/**
 * Does what a ribbon button asks. Word learns that it is over whatever happens; until then it keeps
 * every other function button of Amas waiting. `perform` gives why it was not done; `null`: it was.
 */
export async function handle(
  event: { readonly completed: () => void },
  perform: () => Promise<FailureCode | null>,
  showFailure: (code: FailureCode) => Promise<void>,
): Promise<void> {
  try {
    const failure = await perform();
    if (failure !== null) await showFailure(failure);
  } catch (error) {
    await showFailure(failureCode(error));
  } finally {
    event.completed();
  }
}
