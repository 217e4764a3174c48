type Stop = () => Promise<void>;

/** Jest loads setup and teardown apart, so what runs between them is kept on the global object. */
const shared: typeof globalThis & { amasRunning?: readonly Stop[] } = globalThis;

export function keepRunning(stops: readonly Stop[]): void {
  shared.amasRunning = stops;
}

export async function stopRunning(): Promise<void> {
  await Promise.all((shared.amasRunning ?? []).map((stop) => stop()));
}
