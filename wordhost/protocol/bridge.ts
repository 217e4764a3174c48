import type { QueryAnswer, QueryBody, RequestMessage } from "./messages";
import { processQuery, type ProtocolHost } from "./process-query";
import { RichApiError } from "./rich-api-error";

/** The global `_richApiNativeBridge`: the library sets `onMessageFromHost` and calls the other. */
export type Bridge = {
  sendMessageToHost: (message: string) => void;
  onMessageFromHost?: (message: string) => void;
};

/**
 * A bridge for one loaded library. `receive` is told of each request and may fail it with an error code.
 */
export function createBridge(
  host: ProtocolHost,
  receive: (body: QueryBody) => string | null,
): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      // Word answers later, never while the call is still being made.
      queueMicrotask(() => bridge.onMessageFromHost?.(respond(JSON.parse(text) as RequestMessage)));
    },
  };
  return bridge;

  function respond({ id, type, flags, message }: RequestMessage): string {
    const answer = { id, type, flags };
    if (message.url !== "ProcessQuery") {
      const error = {
        error: { code: "NotImplemented", message: `NotImplemented: ${message.url}` },
      };
      const body = JSON.stringify(error);
      return JSON.stringify({ ...answer, message: { statusCode: 501, headers: {}, body } });
    }
    const body = withoutWideSpace(JSON.stringify(answerTo(message.body)));
    return JSON.stringify({ ...answer, message: { statusCode: 200, headers: {}, body } });
  }

  function answerTo(body: QueryBody): QueryAnswer {
    const code = receive(body);
    if (code !== null) return failure(code, "The stand-in was told to fail.");
    try {
      return host.batch(() => processQuery(host, body));
    } catch (error) {
      // A fault of the stand-in's own must reach the test as loudly as the protocol allows.
      if (error instanceof RichApiError) throw error;
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return failure("StandInFault", message);
    }
  }
}

/** The library looks for white space to trim in time that grows with the square of what stands in a row. */
function withoutWideSpace(json: string): string {
  return json.replace(/\s{100,}/g, (space) =>
    space.replace(/./gs, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`),
  );
}

function failure(Code: string, Message: string): QueryAnswer {
  return { Results: [], Error: { Code, Message, Location: "", ActionIndex: -1 } };
}
