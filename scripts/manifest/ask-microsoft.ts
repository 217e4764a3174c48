import { validateManifest } from "office-addin-manifest/lib/validate";

const longestWait = 15_000;

/**
 * What Microsoft's validation service says against a manifest. Where the service cannot be reached in
 * time, that is said, and nothing else.
 */
export async function askMicrosoft(path: string): Promise<readonly string[]> {
  const answer = await Promise.race([
    validateManifest(path).catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, longestWait, null)),
  ]);
  if (answer?.report === undefined) {
    console.error(
      "Microsoft's validation service could not be reached; only our own check counts.",
    );
    return [];
  }
  return (answer.report.errors ?? []).map(({ title, content }) => `${title}: ${content}`);
}
