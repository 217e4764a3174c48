/** The common API answers by calling back, and never rejects. */
export type AsyncResult = {
  readonly status: "succeeded" | "failed";
  readonly value: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
};

export type Callback = ((result: AsyncResult) => void) | undefined;

/** The callback among a common API method's arguments: it comes last, after options that may be left out. */
export function callbackAmong(args: readonly unknown[]): Callback {
  return args.find((arg): arg is (result: AsyncResult) => void => typeof arg === "function");
}

export function succeed(callback: Callback, value?: unknown): void {
  queueMicrotask(() => callback?.({ status: "succeeded", value }));
}

/** `code` is Office's own number: 5001 internal error, 7000 permission denied. */
export function fail(callback: Callback, code: number, name: string): void {
  const error = { code, name, message: name };
  queueMicrotask(() => callback?.({ status: "failed", value: undefined, error }));
}
