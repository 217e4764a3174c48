import { stopRunning } from "./helpers/running";

export default async function globalTeardown(): Promise<void> {
  await stopRunning();
}
