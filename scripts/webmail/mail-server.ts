/** A Dovecot with one mailbox, into which a test delivers its mails. */
import { chownSync, existsSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort, NOBODY, type Servers } from "./servers.ts";

const DOVECOT = "/usr/sbin/dovecot";

/** Debian's package. */
export const MAIL_SERVER_PACKAGES = ["dovecot-imapd"];

export interface MailServer {
  /** Its IMAP port on 127.0.0.1, without encryption. */
  readonly port: number;
  /** Writes a mail into the inbox, as a delivery does. `message` is the whole mail. */
  deliver(name: string, message: string): void;
}

/** Whether there is one; it wants to be started by root. */
export function hasMailServer(): boolean {
  return process.getuid?.() === 0 && existsSync(DOVECOT);
}

/** Starts it. Everybody who knows the password may enter, by any name, and finds the same mailbox. */
export async function startMailServer(servers: Servers, password: string): Promise<MailServer> {
  const { folder } = servers;
  const maildir = servers.folderOfNobody("mail");
  for (const part of ["cur", "new", "tmp"]) servers.folderOfNobody("mail", part);
  const port = await freePort();
  const config = join(folder, "dovecot.conf");
  writeFileSync(config, configOf({ folder, port, maildir, password }));
  servers.run(DOVECOT, ["-F", "-c", config], { endsBy: "SIGTERM" });
  return {
    port,
    deliver(name, message) {
      const file = `${Date.now()}.${name}.localhost`;
      const unfinished = join(maildir, "tmp", file);
      writeFileSync(unfinished, message.replace(/\r?\n/g, "\r\n"));
      chownSync(unfinished, NOBODY, NOBODY);
      // Moved when it is complete, so that nobody sees half a mail.
      renameSync(unfinished, join(maildir, "new", file));
    },
  };
}

function configOf(given: { folder: string; port: number; maildir: string; password: string }): string {
  const { folder, port, maildir, password } = given;
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
  args = uid=${NOBODY} gid=${NOBODY} home=${folder}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
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
