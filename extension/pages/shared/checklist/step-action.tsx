import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { mailboxSite } from "../../../../src/password/mailbox-site.ts";
import { OWN_PAGE } from "../../../browsers/password-pages.ts";
import type { StepId } from "../../../checklist.ts";
import type { AddressSteps, OwnLock } from "../../../messages.ts";
import { nameIn } from "../../../ui/load-texts.ts";
import { ask } from "../ask.ts";
import { useSpeech } from "../speech.tsx";
import { securityPage } from "./mailbox-pages.ts";

/** What starts a step, where something can: a button or links. */
export function StepAction({ id, address }: { id: StepId; address: AddressSteps }) {
  const { line } = useSpeech();
  if (id === "passwords") {
    return (
      <p>
        <button type="button" class="primary" onClick={() => void checkPasswords()}>
          {line("popup_check_passwords")}
        </button>
      </p>
    );
  }
  if (id === "reused") {
    return (
      <p>
        <a href={`/${OWN_PAGE}`} target="_blank" rel="noreferrer">
          {line("steps_reused_open")}
        </a>
      </p>
    );
  }
  if (id === "mailbox") return <Mailbox label={address.label} />;
  if (id === "payments") return <Payments />;
  if (id === "passkey") return <Passkeys />;
  return null;
}

/** As from the panel; a background that is out of order can't stop our own page. */
async function checkPasswords(): Promise<void> {
  try {
    await ask({ type: "check-passwords" });
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(OWN_PAGE) });
  }
}

/** The mailbox's own page with its password and second lock; where none is known, its help about a second lock. */
function Mailbox({ label }: { label: string | null }) {
  const { say, line } = useSpeech();
  const locks = useOwnLocks();
  const page = securityPage(label);
  if (page)
    return <Links links={[{ to: page.address, text: line("steps_mailbox_open", { provider: page.provider }) }]} />;
  const own = locks.find(({ site }) => site === mailboxSite(label ?? ""));
  if (!own?.twoSteps) return null;
  return <Links links={[{ to: own.twoSteps, text: `${say("page_second_lock")}: ${own.name}` }]} />;
}

/** The pages about passkeys of the companies that the user has an account at, and the list of all. */
function Passkeys() {
  const { line } = useSpeech();
  const own = useOwnLocks().flatMap(({ name, passkey }) =>
    passkey ? [{ to: passkey, text: line("steps_passkey_open", { service: name }) }] : [],
  );
  return <Links links={[...own, { to: `/${OWN_PAGE}#locks`, text: line("steps_passkey_all") }]} />;
}

/** The companies with pages about a second lock at which the user has an account. */
function useOwnLocks(): OwnLock[] {
  const [locks, setLocks] = useState<OwnLock[]>([]);
  useEffect(() => {
    ask({ type: "locks" }).then(
      (reply) => setLocks(reply.locks.filter(({ isOwn }) => isOwn)),
      () => undefined,
    );
  }, []);
  return locks;
}

function Links({ links }: { links: { to: string; text: ComponentChildren }[] }) {
  return (
    <ul class="links">
      {links.map(({ to, text }) => (
        <li key={to}>
          <a href={to} target="_blank" rel="noreferrer">
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

interface PaymentPage {
  id: string;
  names: Record<string, string>;
  address: string;
}

/** The pages on which the passwords of the declared apps are changed, where they are known. */
function Payments() {
  const { language, line } = useSpeech();
  const [pages, setPages] = useState<PaymentPage[]>([]);
  useEffect(() => {
    paymentPages().then(setPages, () => undefined);
  }, []);
  if (pages.length === 0) return null;
  return (
    <Links
      links={pages.map(({ names, address }) => ({
        to: address,
        text: line("steps_payments_open", { service: nameIn(names, language) }),
      }))}
    />
  );
}

async function paymentPages(): Promise<PaymentPage[]> {
  const [{ apps }, { services }] = await Promise.all([ask({ type: "declared" }), ask({ type: "services" })]);
  const used = new Set(apps.filter(({ use }) => use === "uses").map(({ serviceKey }) => serviceKey));
  return services.flatMap(({ id, names, changePassword }) =>
    changePassword && used.has(id) ? [{ id, names, address: changePassword }] : [],
  );
}
