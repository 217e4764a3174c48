import { launchBrowser } from "../../scripts/lib/browser";
import { serveWorkbench } from "../../scripts/lib/serve-workbench";
import { keepRunning } from "./helpers/running";

/** Starts one browser and one server for all browser tests; they find them by the environment. */
export default async function globalSetup(): Promise<void> {
  const server = await serveWorkbench(0);
  const browser = await launchBrowser();
  process.env["AMAS_WORKBENCH"] = server.address;
  process.env["AMAS_BROWSER_ENDPOINT"] = browser.wsEndpoint();
  keepRunning([() => browser.close(), () => server.close()]);
}
