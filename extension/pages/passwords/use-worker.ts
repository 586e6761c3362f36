import { useCallback, useEffect, useRef } from "preact/hooks";
import type { WorkerReply, WorkerRequest } from "./worker/protocol.ts";

/** What the page needs of a worker; a test puts its own in the place. */
export interface PasswordWorker {
  postMessage(request: WorkerRequest): void;
  terminate(): void;
  onmessage: ((event: { data: WorkerReply }) => void) | null;
  onerror: ((event: unknown) => void) | null;
}

export type StartWorker = () => PasswordWorker;

export const startWorker: StartWorker = () =>
  new Worker(new URL("./worker/worker.ts", import.meta.url), { type: "module" }) as unknown as PasswordWorker;

/**
 * A worker for a part of the page: started with the first request, ended by `stop` (which forgets everything that it
 * holds) and with the page.
 * @param onFailure the worker itself broke, or could not start.
 */
export function useWorker(start: StartWorker, onReply: (reply: WorkerReply) => void, onFailure: () => void) {
  const worker = useRef<PasswordWorker | null>(null);
  const handlers = useRef({ onReply, onFailure });
  handlers.current = { onReply, onFailure };
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  const send = useCallback(
    (request: WorkerRequest) => {
      try {
        if (!worker.current) {
          const started = start();
          worker.current = started;
          started.onmessage = ({ data }) => {
            if (worker.current === started) handlers.current.onReply(data);
          };
          started.onerror = () => {
            if (worker.current !== started) return;
            stop();
            handlers.current.onFailure();
          };
        }
        worker.current.postMessage(request);
      } catch {
        stop();
        handlers.current.onFailure();
      }
    },
    [start, stop],
  );
  useEffect(() => stop, [stop]);
  return { send, stop };
}
