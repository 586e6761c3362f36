import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A way out that leads nowhere: a proxy that refuses everything and writes it down. */
export interface DeadEnd {
  port: number;
  /** "host:port" of every connection, and the address of every request without encryption. */
  seen: string[];
  close(): void;
}

export async function deadEnd(): Promise<DeadEnd> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? "");
    response.writeHead(403).end();
  });
  server.on("connect", (request, socket) => {
    seen.push(request.url ?? "");
    socket.on("error", () => {});
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    seen,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
