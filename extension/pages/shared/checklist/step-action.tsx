import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { OWN_PAGE } from "../../../browsers/password-pages.ts";
import type { StepId } from "../../../checklist.ts";
import type { AddressSteps } from "../../../messages.ts";
import { nameIn } from "../../../ui/load-texts.ts";
import { ask } from "../ask.ts";
import { useSpeech } from "../speech.tsx";
import { securityPage } from "./mailbox-pages.ts";

/** What starts a step, where something can: a button or links. */
export function StepAction({ id, address }: { id: StepId; address: AddressSteps }) {
  const { say } = useSpeech();
  if (id === "passwords") {
    return (
      <p>
        <button type="button" class="primary" onClick={() => void checkPasswords()}>
          {say("popup_check_passwords")}
        </button>
      </p>
    );
  }
  if (id === "reused") {
    return (
      <p>
        <a href={`/${OWN_PAGE}`} target="_blank" rel="noreferrer">
          {say("steps_reused_open")}
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

function Mailbox({ label }: { label: string | null }) {
  const { say } = useSpeech();
  const page = securityPage(label);
  if (!page) return null;
  return (
    <p>
      <a href={page.address} target="_blank" rel="noreferrer">
        {say("steps_mailbox_open", { provider: page.provider })}
      </a>
    </p>
  );
}

/** The pages about passkeys of the companies that the user has an account at; where none is known, the list of all. */
function Passkeys() {
  const { say } = useSpeech();
  const [own, setOwn] = useState<{ site: string; name: string; passkey: string }[]>([]);
  useEffect(() => {
    ask({ type: "locks" }).then(
      ({ locks }) =>
        setOwn(locks.flatMap(({ isOwn, passkey, ...lock }) => (isOwn && passkey ? [{ ...lock, passkey }] : []))),
      () => undefined,
    );
  }, []);
  return (
    <ul class="links">
      {own.map(({ site, name, passkey }) => (
        <li key={site}>
          <a href={passkey} target="_blank" rel="noreferrer">
            {say("steps_passkey_open", { service: name })}
          </a>
        </li>
      ))}
      <li>
        <a href={`/${OWN_PAGE}#locks`} target="_blank" rel="noreferrer">
          {say("steps_passkey_all")}
        </a>
      </li>
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
  const { language, say } = useSpeech();
  const [pages, setPages] = useState<PaymentPage[]>([]);
  useEffect(() => {
    paymentPages().then(setPages, () => undefined);
  }, []);
  if (pages.length === 0) return null;
  return (
    <ul class="links">
      {pages.map(({ id, names, address }) => (
        <li key={id}>
          <a href={address} target="_blank" rel="noreferrer">
            {say("steps_payments_open", { service: nameIn(names, language) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

async function paymentPages(): Promise<PaymentPage[]> {
  const [{ apps }, { services }] = await Promise.all([ask({ type: "declared" }), ask({ type: "services" })]);
  const used = new Set(apps.filter(({ use }) => use === "uses").map(({ serviceKey }) => serviceKey));
  return services.flatMap(({ id, names, changePassword }) =>
    changePassword && used.has(id) ? [{ id, names, address: changePassword }] : [],
  );
}
