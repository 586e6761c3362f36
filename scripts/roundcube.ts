/**
 * A real Roundcube with a real Dovecot, on loopback ports and in a folder of their own: what the tests of self-hosted
 * webmail run on. Both come from Debian.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installDebianPackages } from "./debian.ts";

const PACKAGES = ["roundcube-core", "roundcube-sqlite3", "dovecot-imapd", "php-cli", "php-sqlite3", "sqlite3"];
/** The skin that Roundcube had until 2021, which some servers still show. Debian has it in a package of its own. */
const LARRY = "roundcube-skin-larry";
const ROUNDCUBE = "/var/lib/roundcube";
const DOVECOT = "/usr/sbin/dovecot";

/** Who owns the mails: Dovecot, which is started as root, reads none as root. "nobody" on Debian. */
const OWNER = 65_534;

/** How long a server may take to start, in milliseconds. */
const START_MS = 30_000;

/** How long a server may take to end, in milliseconds. */
const END_MS = 5_000;

export type RoundcubeSkin = "elastic" | "larry";

export interface RoundcubeServer {
  /** Where its login is. */
  readonly url: string;
  /** Writes a mail into the inbox, as a delivery does. `message` is the whole mail. */
  deliver(name: string, message: string): void;
  stop(): Promise<void>;
}

/** Whether there is a Roundcube with all that it takes to run it; Dovecot wants to be started by root. */
export function hasRoundcube(): boolean {
  const runs = (command: string) => spawnSync(command, ["--version"]).error === undefined;
  if (process.getuid?.() !== 0) return false;
  return existsSync(DOVECOT) && existsSync(join(ROUNDCUBE, "index.php")) && runs("php") && runs("sqlite3");
}

export function hasSkin(skin: RoundcubeSkin): boolean {
  return existsSync(join(ROUNDCUBE, "skins", skin, "templates/mail.html"));
}

/**
 * Sees to a Roundcube, and to its older skin; installs them where this process may, which takes about half a minute.
 * @returns whether Roundcube is there. Whether the older skin is, {@link hasSkin} tells.
 */
export function ensureRoundcube(): boolean {
  if (!hasRoundcube() && !installDebianPackages(PACKAGES)) return false;
  if (!hasSkin("larry")) installDebianPackages([LARRY]);
  return hasRoundcube();
}

/**
 * Starts both. The mailbox's address and password are `user` and `password`.
 * @throws when one of them does not start.
 */
export async function startRoundcube(options: {
  user: string;
  password: string;
  language: "en_GB" | "ja_JP";
  skin: RoundcubeSkin;
  /** Rows on a page of the list. */
  rows: number;
}): Promise<RoundcubeServer> {
  const { user, password, language, skin, rows } = options;
  const folder = mkdtempSync(join(tmpdir(), "mioboe-roundcube-"));
  const maildir = join(folder, "mail");
  for (const part of ["cur", "new", "tmp"]) mkdirSync(join(maildir, part), { recursive: true });
  chmodSync(folder, 0o755);
  for (const part of ["", "cur", "new", "tmp"]) chownSync(join(maildir, part), OWNER, OWNER);
  const [imap, http] = [await freePort(), await freePort()];

  writeFileSync(join(folder, "dovecot.conf"), dovecotConfig({ folder, imap, maildir, password }));
  const config = join(folder, "config");
  mkdirSync(config);
  for (const file of ["defaults.inc.php", "mimetypes.php"]) cpSync(join(ROUNDCUBE, "config", file), join(config, file));
  const database = join(folder, "roundcube.sqlite");
  writeFileSync(join(config, "config.inc.php"), roundcubeConfig({ database, imap, folder, language, skin, rows }));
  const made = spawnSync("sqlite3", [database, `.read ${join(ROUNDCUBE, "SQL/sqlite.initial.sql")}`], {
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`Roundcube's database could not be made: ${made.stderr}`);

  const running = [
    {
      server: spawn(DOVECOT, ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore", detached: true }),
      signal: "SIGTERM" as const,
    },
    {
      server: spawn("php", ["-S", `127.0.0.1:${http}`, "-t", ROUNDCUBE], {
        stdio: "ignore",
        env: { ...process.env, ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: "4" },
        detached: true,
      }),
      signal: "SIGINT" as const,
    },
  ];
  const url = `http://127.0.0.1:${http}/`;
  // A test that is ended early has no time for more.
  const atExit = () => {
    for (const { server } of running) signalGroup(server, "SIGKILL");
  };
  process.once("exit", atExit);
  const stop = async () => {
    await Promise.all(running.map(ended));
    process.off("exit", atExit);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `${url}?_user=${encodeURIComponent(user)}`,
    deliver(name, message) {
      const file = `${Date.now()}.${name}.localhost`;
      const unfinished = join(maildir, "tmp", file);
      writeFileSync(unfinished, message.replace(/\r?\n/g, "\r\n"));
      chownSync(unfinished, OWNER, OWNER);
      // Moved when it is complete, so that nobody sees half a mail.
      renameSync(unfinished, join(maildir, "new", file));
    },
    stop,
  };
}

/**
 * Ends a server with all its workers, and waits until they are gone. Each reaps its workers when it is ended in its own
 * way: Dovecot by SIGTERM; PHP by SIGINT to its whole group, where SIGTERM would leave them behind.
 */
function ended({ server, signal }: { server: ChildProcess; signal: NodeJS.Signals }): Promise<void> {
  return new Promise((resolve) => {
    if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return resolve();
    const tooLong = setTimeout(signalGroup, END_MS, server, "SIGKILL");
    server.once("exit", () => {
      clearTimeout(tooLong);
      signalGroup(server, "SIGKILL");
      resolve();
    });
    signalGroup(server, signal);
  });
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals) {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // There is nobody left in it.
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === "string") throw new Error("no port is free");
  return address.port;
}

async function answers(url: string) {
  const end = Date.now() + START_MS;
  for (;;) {
    const text = await fetch(url)
      .then((answer) => answer.text())
      .catch(() => "");
    if (text.includes("rcmloginuser")) return;
    if (Date.now() > end) throw new Error(`Roundcube does not answer with its login: ${text.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function dovecotConfig(given: { folder: string; imap: number; maildir: string; password: string }): string {
  const { folder, imap, maildir, password } = given;
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_login_user = nobody
default_internal_user = nobody
default_internal_group = nogroup
mail_location = maildir:${maildir}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${OWNER} gid=${OWNER} home=${folder}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imap}
  }
}
service anvil {
  chroot =
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = subscribe
    special_use = \\Sent
  }
  mailbox Trash {
    auto = subscribe
    special_use = \\Trash
  }
  mailbox Drafts {
    auto = subscribe
    special_use = \\Drafts
  }
}
`;
}

function roundcubeConfig(given: {
  database: string;
  imap: number;
  folder: string;
  language: string;
  skin: RoundcubeSkin;
  rows: number;
}): string {
  const { database, imap, folder, language, skin, rows } = given;
  return `<?php
$config['db_dsnw'] = 'sqlite:///${database}?mode=0646';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '';
$config['des_key'] = '0123456789abcdef01234567';
$config['skin'] = '${skin}';
$config['plugins'] = [];
$config['log_driver'] = 'file';
$config['log_dir'] = '${folder}';
$config['temp_dir'] = '${folder}';
$config['language'] = '${language}';
$config['mail_pagesize'] = ${rows};
$config['layout'] = 'widescreen';
$config['preview_pane'] = true;
$config['enable_installer'] = false;
`;
}
