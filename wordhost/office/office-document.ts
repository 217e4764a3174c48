import type { WordHost } from "../word-host";
import { callbackAmong, fail, succeed } from "./async-result";
import { documentSettings } from "./document-settings";

type Handler = (event: { readonly type: string; readonly document: unknown }) => void;

/** `Office.context.document` */
export function officeDocument(host: WordHost) {
  const handlers = new Set<Handler>();
  const settings = documentSettings(host);
  const document = {
    url: "plan.docx",
    settings,
    get mode() {
      return host.readOnly ? "readOnly" : "readWrite";
    },

    getFileAsync(type: string, ...rest: readonly unknown[]): void {
      const callback = callbackAmong(rest);
      if (type !== "compressed") return fail(callback, 5013, `NotImplemented: file type ${type}`);
      // Word keeps two files in memory and refuses a third.
      if (host.faults.file || host.openFiles >= 2) return fail(callback, 5001, "InternalError");
      succeed(callback, openFile(host, sliceSizeAmong(rest)));
    },

    addHandlerAsync(type: string, handler: Handler, ...rest: readonly unknown[]): void {
      const callback = callbackAmong(rest);
      if (type !== selectionChanged) return fail(callback, 5010, `NotImplemented: event ${type}`);
      handlers.add(handler);
      succeed(callback);
    },

    removeHandlerAsync(type: string, ...rest: readonly unknown[]): void {
      const [options] = rest;
      const one =
        typeof options === "object" && options !== null && "handler" in options
          ? options.handler
          : undefined;
      if (type === selectionChanged) {
        for (const handler of handlers) {
          if (one === undefined || handler === one) handlers.delete(handler);
        }
      }
      succeed(callbackAmong(rest));
    },
  };

  host.onChange((change) => {
    if (change !== "selection") return;
    queueMicrotask(() => {
      for (const handler of handlers) handler({ type: selectionChanged, document });
    });
  });
  return document;
}

const selectionChanged = "documentSelectionChanged";

const largestSlice = 4 * 1024 * 1024;

function openFile(host: WordHost, sliceSize: number) {
  const bytes = host.file();
  let open = true;
  host.openFiles += 1;
  return {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),

    getSliceAsync(index: number, callback?: Parameters<typeof succeed>[0]): void {
      const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
      if (!open || data.length === 0) return fail(callback, 5001, "InternalError");
      succeed(callback, { index, size: data.length, data });
    },

    closeAsync(callback?: Parameters<typeof succeed>[0]): void {
      if (open) host.openFiles -= 1;
      open = false;
      succeed(callback);
    },
  };
}

function sliceSizeAmong(args: readonly unknown[]): number {
  const [options] = args;
  if (typeof options !== "object" || options === null || !("sliceSize" in options)) {
    return largestSlice;
  }
  return Math.min(Number(options.sliceSize), largestSlice);
}
