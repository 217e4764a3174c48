/** What JSON a text holds; `null` when it holds none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // Whatever else it is, it is no file of ours, and `null` says so.
    return null;
  }
}
