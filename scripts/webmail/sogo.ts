/**
 * A real SOGo with a real Dovecot, on loopback ports and in a folder of their own, with the PostgreSQL and memcached
 * that it keeps its users and sessions in. All come from Debian.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { join, normalize } from "node:path";
import { installDebianPackages } from "../debian.ts";
import { hasMailServer, MAIL_SERVER_PACKAGES, startMailServer } from "./mail-server.ts";
import { answers, freePort, inTime, NOBODY, Servers } from "./servers.ts";
import type { WebmailServer } from "./webmail-server.ts";

const PACKAGES = ["sogo", "memcached", "postgresql", ...MAIL_SERVER_PACKAGES];
const SOGO = "/usr/sbin/sogod";
/** Debian's own settings, which SOGo wants to read before those of its command; its group may. */
const SETTINGS = "/etc/sogo/sogo.conf";
const RESOURCES = "/usr/share/GNUstep/SOGo/WebServerResources";
const POSTGRES = "/usr/lib/postgresql";

/** Whether there is a SOGo with all that it takes to run it. */
export function hasSogo(): boolean {
  const hasMemcached = spawnSync("memcached", ["--version"]).error === undefined;
  return hasMailServer() && existsSync(SOGO) && existsSync(RESOURCES) && hasMemcached && postgres() !== undefined;
}

/** Sees to a SOGo; installs it where this process may, which takes about a minute. @returns whether it is there. */
export function ensureSogo(): boolean {
  return hasSogo() || (installDebianPackages(PACKAGES) && hasSogo());
}

/** The folder with PostgreSQL's programs, the newest of those that are installed. */
function postgres(): string | undefined {
  if (!existsSync(POSTGRES)) return undefined;
  const folders = readdirSync(POSTGRES).map((version) => join(POSTGRES, version, "bin"));
  return folders.sort().findLast((folder) => existsSync(join(folder, "initdb")));
}

/**
 * Starts all of it. @param options.user the name to enter by; the mailbox's address is `address`.
 * @throws when one of them does not start.
 */
export async function startSogo(options: {
  user: string;
  name: string;
  address: string;
  password: string;
  language: "English" | "Japanese";
}): Promise<WebmailServer> {
  const servers = new Servers("sogo");
  try {
    const mails = await startMailServer(servers, options.password);
    const database = await startDatabase(servers, options);
    const cache = await freePort();
    servers.run("memcached", ["-l", "127.0.0.1", "-p", String(cache), "-m", "16", "-U", "0"], {
      endsBy: "SIGTERM",
      asNobody: true,
    });
    const [inner, outer] = [await freePort(), await freePort()];
    const settings = { ...settingsOf(database, options.language), SOGoMemcachedHost: `127.0.0.1:${cache}` };
    const given = {
      ...settings,
      SOGoIMAPServer: `imap://127.0.0.1:${mails.port}`,
      WOPort: `127.0.0.1:${inner}`,
      WOPidFile: join(servers.folderOfNobody("sogo"), "sogod.pid"),
      WOLogFile: join(servers.folderOfNobody("sogo"), "sogod.log"),
    };
    servers.run(
      SOGO,
      Object.entries(given).flatMap(([key, value]) => [`-${key}`, value]),
      { endsBy: "SIGTERM", asNobody: true, group: statSync(SETTINGS).gid },
    );
    const stopFront = await startFront(inner, outer);
    const stop = async () => {
      await stopFront();
      await servers.stop();
    };
    const url = `http://127.0.0.1:${outer}/SOGo/`;
    await answers(url, "SOGo").catch(async (error) => {
      await stop();
      throw error;
    });
    return { url, deliver: (name, message) => mails.deliver(name, message), stop };
  } catch (error) {
    await servers.stop();
    throw error;
  }
}

/** A PostgreSQL with the one user. @returns its address as SOGo writes it, without the table. */
async function startDatabase(
  servers: Servers,
  { user, name, address, password }: { user: string; name: string; address: string; password: string },
): Promise<string> {
  const bin = postgres() ?? "";
  const folder = servers.folderOfNobody("database");
  const data = join(folder, "data");
  const port = await freePort();
  const asNobody = { uid: NOBODY, gid: NOBODY, cwd: folder, encoding: "utf8" } as const;
  const made = spawnSync(
    join(bin, "initdb"),
    ["-D", data, "-U", "sogo", "-A", "trust", "-E", "UTF8", "--no-sync"],
    asNobody,
  );
  if (made.status !== 0) throw new Error(`SOGo's database could not be made: ${made.stderr}`);
  // What would be lost in a power cut is a test's.
  const fast = ["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "shared_buffers=8MB"];
  servers.run(join(bin, "postgres"), ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, ...fast], {
    endsBy: "SIGINT",
    asNobody: true,
  });
  const quoted = [user, user, password, name, address].map((one) => `'${one.replaceAll("'", "''")}'`).join(", ");
  const users = `CREATE TABLE users (c_uid text PRIMARY KEY, c_name text, c_password text, c_cn text, mail text);
INSERT INTO users VALUES (${quoted});`;
  const ask = (question: string) =>
    spawnSync(
      join(bin, "psql"),
      ["-h", folder, "-p", String(port), "-U", "sogo", "-d", "postgres", "-c", question],
      asNobody,
    );
  await inTime("SOGo's database does not start", () => ask("SELECT 1").status === 0);
  const filled = ask(users);
  if (filled.status !== 0) throw new Error(`SOGo's users could not be written: ${filled.stderr}`);
  return `postgresql://sogo:none@127.0.0.1:${port}/postgres`;
}

/** SOGo's settings, each as it is given in its command: a text, or a list in the notation of GNUstep. */
function settingsOf(database: string, language: string): Record<string, string> {
  const users = `({ type = sql; id = users; viewURL = "${database}/users"; canAuthenticate = YES; userPasswordAlgorithm = plain; })`;
  return {
    WONoDetach: "YES",
    WOWorkersCount: "3",
    SOGoUserSources: users,
    SOGoProfileURL: `${database}/sogo_user_profile`,
    OCSFolderInfoURL: `${database}/sogo_folder_info`,
    OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${database}/sogo_alarms_folder`,
    SOGoLanguage: language,
    SOGoLoginModule: "Mail",
    SOGoTimeZone: "UTC",
    SOGoMailMessageCheck: "manually",
    SOGoVacationEnabled: "NO",
    SOGoForwardEnabled: "NO",
    SOGoSieveScriptsEnabled: "NO",
  };
}

/** What a web server does in front of SOGo: hands out its files, and tells it where it stands. @returns what ends it. */
async function startFront(inner: number, outer: number): Promise<() => Promise<void>> {
  const front = createServer((asked, answer) => {
    const { pathname } = new URL(asked.url ?? "/", `http://127.0.0.1:${outer}`);
    const [, file] = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.+)$/.exec(pathname) ?? [];
    if (file === undefined) handOn(asked, answer, inner, outer);
    else handOut(answer, join(RESOURCES, normalize(`/${decodeURIComponent(file)}`)));
  });
  await new Promise<void>((resolve) => front.listen(outer, "127.0.0.1", resolve));
  return () =>
    new Promise((resolve) => {
      front.close(() => resolve());
      front.closeAllConnections();
    });
}

const TYPES: Record<string, string> = {
  js: "text/javascript",
  css: "text/css",
  svg: "image/svg+xml",
  png: "image/png",
};

function handOut(answer: ServerResponse, path: string) {
  if (!existsSync(path) || !statSync(path).isFile()) {
    answer.writeHead(404).end();
    return;
  }
  answer.writeHead(200, { "content-type": TYPES[path.split(".").pop() ?? ""] ?? "application/octet-stream" });
  createReadStream(path).pipe(answer);
}

function handOn(asked: IncomingMessage, answer: ServerResponse, inner: number, outer: number) {
  const here = {
    "x-webobjects-server-protocol": "HTTP/1.0",
    "x-webobjects-remote-host": "127.0.0.1",
    "x-webobjects-server-name": "127.0.0.1",
    "x-webobjects-server-port": String(outer),
    "x-webobjects-server-url": `http://127.0.0.1:${outer}`,
  };
  const { method, url, headers } = asked;
  const passed = request(
    { host: "127.0.0.1", port: inner, method, path: url, headers: { ...headers, ...here } },
    (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    },
  );
  passed.on("error", () => answer.writeHead(502).end());
  asked.pipe(passed);
}
