import type { FailureCode } from "../actions/failure";

/** Word closes the window with the command (#428), and on older builds Esc is never reported (#5200). */
const longestShown = 60_000;

/**
 * Says in a small window what went wrong, as there may be no pane to say it in. Resolves when the
 * window is closed, at the latest after a minute; at once where Word opens no window.
 */
export function showFailure(code: FailureCode): Promise<void> {
  return new Promise((resolve) => {
    const page = new URL(`taskpane.html?failure=${code}`, window.location.href);
    const shape = { height: 30, width: 30, displayInIframe: true };

    Office.context.ui.displayDialogAsync(page.href, shape, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) return resolve();
      opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      setTimeout(resolve, longestShown);
    });
  });
}
