/** Servers that the tests of self-hosted webmail run on: on loopback ports, in a folder of their own, gone afterwards. */
import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Who owns the mails, and runs what won't be run by root: "nobody" on Debian. */
export const NOBODY = 65_534;

/** How long a server may take to start, in milliseconds; a machine may be busy with other tests. */
const START_MS = 60_000;

/** How long a server may take to end, in milliseconds. */
const END_MS = 5_000;

export interface RunOptions {
  /** What ends it with all its workers; each reaps its workers when it is ended in its own way. */
  endsBy: NodeJS.Signals;
  env?: Record<string, string>;
  /** Run by nobody instead of by root. */
  asNobody?: boolean;
  /** The group of nobody, by its number, where it has to be another than its own. */
  group?: number;
}

/** The servers of one test. */
export class Servers {
  readonly folder: string;
  readonly #running: { server: ChildProcess; endsBy: NodeJS.Signals }[] = [];
  /** A test that is ended early has no time for more. */
  readonly #atExit = () => {
    for (const { server } of this.#running) signalGroup(server, "SIGKILL");
  };

  constructor(name: string) {
    this.folder = mkdtempSync(join(tmpdir(), `mioboe-${name}-`));
    chmodSync(this.folder, 0o755);
    process.once("exit", this.#atExit);
  }

  /** Makes a folder that belongs to nobody, and may be written to by what runs as such. */
  folderOfNobody(...path: string[]): string {
    const made = join(this.folder, ...path);
    mkdirSync(made, { recursive: true });
    chownSync(made, NOBODY, NOBODY);
    return made;
  }

  run(
    command: string,
    args: string[],
    { endsBy, env = {}, asNobody = false, group = NOBODY }: RunOptions,
  ): ChildProcess {
    const owner = asNobody ? { uid: NOBODY, gid: group, cwd: this.folder } : {};
    const server = spawn(command, args, {
      stdio: "ignore",
      detached: true,
      env: { ...process.env, ...(asNobody && { HOME: this.folder }), ...env },
      ...owner,
    });
    this.#running.push({ server, endsBy });
    return server;
  }

  /** Ends them all, the last one first, and removes their folder. */
  async stop() {
    for (const one of this.#running.reverse()) await ended(one);
    process.off("exit", this.#atExit);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Ends a server with all its workers, and waits until they are gone. */
function ended({ server, endsBy }: { server: ChildProcess; endsBy: NodeJS.Signals }): Promise<void> {
  return new Promise((resolve) => {
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return resolve();
    const tooLong = setTimeout(signalGroup, END_MS, server, "SIGKILL");
    server.once("exit", () => {
      clearTimeout(tooLong);
      signalGroup(server, "SIGKILL");
      resolve();
    });
    signalGroup(server, endsBy);
  });
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals) {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // There is nobody left in it.
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

/** Waits until an address answers with a page that has this text. @throws when it doesn't in time. */
export async function answers(url: string, wanted: string) {
  let text = "";
  await inTime(`${url} does not answer with “${wanted}”`, async () => {
    text = await fetch(url)
      .then((answer) => answer.text())
      .catch(() => "");
    return text.includes(wanted);
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${text.slice(0, 500)}`);
  });
}

/** Asks until the answer is yes. @throws an error with this message when a server's time to start is over. */
export async function inTime(message: string, isReady: () => boolean | Promise<boolean>) {
  const end = Date.now() + START_MS;
  while (!(await isReady())) {
    if (Date.now() > end) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
