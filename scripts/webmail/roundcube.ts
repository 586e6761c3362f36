/** A real Roundcube with a real Dovecot, on loopback ports and in a folder of their own. Both come from Debian. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installDebianPackages } from "../debian.ts";
import { hasMailServer, MAIL_SERVER_PACKAGES, startMailServer } from "./mail-server.ts";
import { answers, freePort, Servers } from "./servers.ts";
import type { WebmailServer } from "./webmail-server.ts";

const PACKAGES = ["roundcube-core", "roundcube-sqlite3", "php-cli", "php-sqlite3", "sqlite3", ...MAIL_SERVER_PACKAGES];
/** The skin that Roundcube had until 2021, which some servers still show. Debian has it in a package of its own. */
const LARRY = "roundcube-skin-larry";
const ROUNDCUBE = "/var/lib/roundcube";

export type RoundcubeSkin = "elastic" | "larry";

/** Whether there is a Roundcube with all that it takes to run it. */
export function hasRoundcube(): boolean {
  const runs = (command: string) => spawnSync(command, ["--version"]).error === undefined;
  return hasMailServer() && existsSync(join(ROUNDCUBE, "index.php")) && runs("php") && runs("sqlite3");
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
}): Promise<WebmailServer> {
  const { user, password, language, skin, rows } = options;
  const servers = new Servers("roundcube");
  const { folder } = servers;
  try {
    const mails = await startMailServer(servers, password);
    const config = join(folder, "config");
    mkdirSync(config);
    for (const file of ["defaults.inc.php", "mimetypes.php"]) {
      cpSync(join(ROUNDCUBE, "config", file), join(config, file));
    }
    const database = join(folder, "roundcube.sqlite");
    const given = { database, imap: mails.port, folder, language, skin, rows };
    writeFileSync(join(config, "config.inc.php"), roundcubeConfig(given));
    const made = spawnSync("sqlite3", [database, `.read ${join(ROUNDCUBE, "SQL/sqlite.initial.sql")}`], {
      encoding: "utf8",
    });
    if (made.status !== 0) throw new Error(`Roundcube's database could not be made: ${made.stderr}`);
    const port = await freePort();
    servers.run("php", ["-S", `127.0.0.1:${port}`, "-t", ROUNDCUBE], {
      // To its whole group: SIGTERM would leave its workers behind.
      endsBy: "SIGINT",
      env: { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: "4" },
    });
    const url = `http://127.0.0.1:${port}/`;
    await answers(url, "rcmloginuser");
    return {
      url: `${url}?_user=${encodeURIComponent(user)}`,
      deliver: (name, message) => mails.deliver(name, message),
      stop: () => servers.stop(),
    };
  } catch (error) {
    await servers.stop();
    throw error;
  }
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
