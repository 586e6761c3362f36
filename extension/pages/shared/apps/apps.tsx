import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { DeclaredApp, ServiceEntry } from "../../../messages.ts";
import { nameIn } from "../../../ui/load-texts.ts";
import { ask } from "../ask.ts";
import { CrossIcon } from "../icons.tsx";
import { useSpeech } from "../speech.tsx";
import { Picker } from "./picker.tsx";

/** "Apps I use": what the user declared, and the search for more. Each change is remembered at once. */
export function Apps() {
  const { say } = useSpeech();
  const [services, setServices] = useState<ServiceEntry[] | null | "failed">(null);
  const [apps, setApps] = useState<DeclaredApp[]>([]);
  const [failed, setFailed] = useState(false);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    const refresh = () =>
      void ask({ type: "declared" })
        .then((reply) => setApps(reply.apps.filter(({ use }) => use === "uses")))
        .catch(() => setFailed(true));
    const changed = (changes: Record<string, unknown>) => {
      if (Object.keys(changes).some((key) => key.startsWith("answer:"))) refresh();
    };
    refresh();
    ask({ type: "services" }).then(
      (reply) => setServices(reply.services),
      () => setServices("failed"),
    );
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);

  const declare = (serviceKey: string, use: "uses" | null) =>
    void ask({ type: "declare", serviceKey, use }).then(
      ({ ok }) => setFailed(!ok),
      () => setFailed(true),
    );
  const remove = ({ serviceKey }: DeclaredApp) => {
    declare(serviceKey, null);
    // The button goes away with its entry; the keyboard goes on at the search.
    list.current?.closest("section")?.querySelector("input")?.focus();
  };
  const chosen = useMemo(() => new Set(apps.map(({ serviceKey }) => serviceKey)), [apps]);
  return (
    <section class="apps" aria-labelledby="apps-title">
      <div>
        <h2 id="apps-title">{say("apps_title")}</h2>
        <p class="soft">{say("apps_lead")}</p>
      </div>
      {services === "failed" && <p class="trouble">{say("apps_unavailable")}</p>}
      {Array.isArray(services) && (
        <Picker services={services} chosen={chosen} onChoose={({ id }) => declare(id, "uses")} />
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
