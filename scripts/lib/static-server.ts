import { createReadStream, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer as createHttpServer, type Server, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { extname, resolve, sep } from "node:path";

export type StaticServer = { readonly address: string; readonly close: () => Promise<void> };

export type StaticServerOptions = {
  /** Which folder answers for the addresses that begin so; the first that fits is taken. */
  readonly folders: readonly (readonly [prefix: string, folder: string])[];
  /** The first port to try and the last; 0 and 0 for any free port. */
  readonly ports: readonly [first: number, last: number];
  /** Key and certificate: the server speaks https. */
  readonly https?: { readonly key: Buffer; readonly cert: Buffer };
  readonly headers?: Readonly<Record<string, string>>;
  /** Changes the text of an HTML page on its way out. */
  readonly page?: (path: string, html: string) => string;
};

/** Serves folders to this computer only. Rejects when no port in the range is free. */
export async function serveFolders(options: StaticServerOptions): Promise<StaticServer> {
  const { https } = options;
  const server = https === undefined ? createHttpServer() : createHttpsServer({ ...https });
  server.on("request", (request, response) => {
    answer(options, request.url ?? "/", response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end("The page could not be made. The terminal says why.");
    });
  });
  const port = await listen(server, options.ports);

  return {
    address: `${https === undefined ? "http" : "https"}://localhost:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { folders, headers, page }: StaticServerOptions,
  url: string,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(url, "http://localhost");
  const path = decodeURIComponent(pathname === "/" ? "/index.html" : pathname);
  const file = fileFor(folders, path);
  if (file === null) {
    response.writeHead(404).end("Not found");
    return;
  }

  const isChanged = page !== undefined && file.endsWith(".html");
  const text = isChanged ? page(path, await readFile(file, "utf8")) : null;
  response.writeHead(200, {
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  if (text === null) createReadStream(file).pipe(response);
  else response.end(text);
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The file at an address; `null` when there is none or the address leads out of the folder. */
function fileFor(folders: StaticServerOptions["folders"], path: string): string | null {
  const [prefix, folder] = folders.find(([start]) => path.startsWith(start)) ?? [];
  if (prefix === undefined || folder === undefined) return null;

  const file = resolve(folder, path.slice(prefix.length));
  const isInside = file.startsWith(resolve(folder) + sep);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : null;
}

async function listen(server: Server, [first, last]: readonly [number, number]): Promise<number> {
  for (let port = first; port <= last; port++) {
    if (!(await tryToListen(server, port))) continue;

    const address = server.address();
    if (address !== null && typeof address === "object") return address.port;
  }
  throw new Error(
    first === last
      ? `Port ${first} is in use. Stop the program that uses it and try again.`
      : `No port from ${first} to ${last} is free.`,
  );
}

function tryToListen(server: Server, port: number): Promise<boolean> {
  return new Promise((settle, reject) => {
    function onError(error: NodeJS.ErrnoException): void {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") settle(false);
      else reject(error);
    }
    server.once("error", onError);
    server.listen(port, "localhost", () => {
      server.off("error", onError);
      settle(true);
    });
  });
}
