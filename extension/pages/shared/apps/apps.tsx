import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { DeclaredApp, ServiceEntry } from "../../../messages.ts";
import { nameIn } from "../../../ui/load-texts.ts";
import { ask } from "../ask.ts";
import { CrossIcon, PlusIcon } from "../icons.tsx";
import { useSpeech } from "../speech.tsx";
import { Found } from "./found.tsx";
import { LookOffer } from "./look-offer.tsx";
import { Picker } from "./picker.tsx";
import { useLooked } from "./use-looked.ts";

/**
 * "Apps I use": a look through the mailbox and the questions that come of it, the search for more, and what the user
 * declared. Each change is remembered at once.
 */
export function Apps() {
  const { say, line } = useSpeech();
  const [services, setServices] = useState<ServiceEntry[] | null | "failed">(null);
  const [declared, setDeclared] = useState<DeclaredApp[]>([]);
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const looked = useLooked();

  useEffect(() => {
    const refresh = () =>
      void ask({ type: "declared" })
        .then((reply) => setDeclared(reply.apps))
        .catch(() => setFailed(true));
    const load = () =>
      void ask({ type: "services" }).then(
        (reply) => setServices(reply.services),
        () => setServices("failed"),
      );
    const changed = (changes: Record<string, unknown>) => {
      const keys = Object.keys(changes);
      if (keys.some((key) => key.startsWith("answer:"))) refresh();
      // The page may be open beside the mailbox that is being read for the first time.
      if (keys.some((key) => key.startsWith("seen:"))) load();
    };
    refresh();
    load();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);

  const declare = (serviceKey: string, use: "uses" | null) =>
    void ask({ type: "declare", serviceKey, use }).then(
      ({ ok }) => setFailed(!ok),
      () => setFailed(true),
    );
  const add = ({ id }: ServiceEntry) => declare(id, "uses");
  const remove = ({ serviceKey }: DeclaredApp) => {
    declare(serviceKey, null);
    // The button goes away with its entry; the keyboard goes on at the search.
    list.current?.closest("section")?.querySelector("input")?.focus();
  };
  const apps = useMemo(() => declared.filter(({ use }) => use === "uses"), [declared]);
  const chosen = useMemo(() => new Set(apps.map(({ serviceKey }) => serviceKey)), [apps]);
  const said = useMemo(() => new Set(declared.map(({ serviceKey }) => serviceKey)), [declared]);
  const asked = useMemo(() => new Set(looked?.open.map(({ serviceKey }) => serviceKey)), [looked]);
  return (
    <section class="apps" id="apps" aria-labelledby="apps-title">
      <div>
        <h2 id="apps-title">{line("apps_title")}</h2>
        <p class="soft">{say("apps_lead")}</p>
      </div>
      {looked && Array.isArray(services) && <LookOffer looked={looked} count={services.length} />}
      {looked && !looked.running && <Found looked={looked} />}
      {services === "failed" && <p class="trouble">{say("apps_unavailable")}</p>}
      {Array.isArray(services) && (
        <>
          <Seen services={services} said={said} asked={asked} onAdd={add} />
          <Picker services={services} chosen={chosen} onChoose={add} />
        </>
      )}
      <ul class="chosen" ref={list} aria-label={say("apps_title")}>
        {apps.map((app) => (
          <App key={app.serviceKey} app={app} onRemove={remove} />
        ))}
      </ul>
      <p role="status" class="small">
        {failed && say("apps_not_kept")}
      </p>
    </section>
  );
}

interface SeenProps {
  services: ServiceEntry[];
  /** Ids of the services that the user has spoken of, and is not asked about. */
  said: ReadonlySet<string>;
  /** Ids of those that stand in the list of what a look has found. */
  asked: ReadonlySet<string>;
  onAdd(service: ServiceEntry): void;
}

/** The services that mails were seen of: one tap each, instead of a search. */
function Seen({ services, said, asked, onAdd }: SeenProps) {
  const { language, say } = useSpeech();
  const id = useId();
  const seen = services.filter((one) => one.seen && !said.has(one.id) && !asked.has(one.id));
  if (seen.length === 0) return null;
  const named = seen.map((service) => ({ service, name: nameIn(service.names, language) }));
  const { compare } = new Intl.Collator(language);
  named.sort((one, other) => compare(one.name, other.name));
  const add = ({ currentTarget }: { currentTarget: HTMLElement }, service: ServiceEntry) => {
    // The button goes away with its service; the keyboard goes on at the next, and after the last at the search.
    const item = currentTarget.closest("li");
    const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector("button");
    (next ?? currentTarget.closest("section")?.querySelector("input"))?.focus();
    onAdd(service);
  };
  return (
    <div class="seen">
      <p id={id}>{say("apps_seen")}</p>
      <ul aria-labelledby={id}>
        {named.map(({ service, name }) => (
          <li key={service.id}>
            <button
              type="button"
              aria-label={say("apps_add", { service: name })}
              onClick={(event) => add(event, service)}
            >
              <PlusIcon />
              <bdi>{name}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function App({ app, onRemove }: { app: DeclaredApp; onRemove(app: DeclaredApp): void }) {
  const { language, say } = useSpeech();
  const service = nameIn(app.service.names, language);
  return (
    <li>
      <bdi>{service}</bdi>
      <button type="button" class="quiet" aria-label={say("apps_remove", { service })} onClick={() => onRemove(app)}>
        <CrossIcon />
      </button>
    </li>
  );
}
