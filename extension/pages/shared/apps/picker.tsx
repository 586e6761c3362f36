import { useId, useMemo, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { ServiceEntry } from "../../../messages.ts";
import { regionOf } from "../../../ui/languages.ts";
import { nameIn } from "../../../ui/load-texts.ts";
import { useSpeech } from "../speech.tsx";
import { find, index } from "./search.ts";

interface Props {
  services: ServiceEntry[];
  /** Ids that are chosen already, and not offered again. */
  chosen: ReadonlySet<string>;
  onChoose(service: ServiceEntry): void;
}

/** So many are offered at once: a list to scroll through says less than one more letter. */
const MOST = 40;

/**
 * Search for a service: an editable combobox with a list, after the ARIA Authoring Practices. The keyboard's focus
 * stays in the field; arrows move through the list, Enter takes, Escape closes the list and then empties the field.
 */
export function Picker({ services, chosen, onChoose }: Props) {
  const { language, say, line } = useSpeech();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const all = useMemo(() => index(services), [services]);
  const region = regionOf(browser.i18n.getUILanguage());
  const offered = useMemo(
    () => find(all, typed, region, MOST + chosen.size).filter((one) => !chosen.has(one.id)),
    [all, typed, region, chosen],
  ).slice(0, MOST);
  const isShown = isOpen && offered.length > 0;

  const open = (at: number) => {
    setOpen(true);
    setActive(at);
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  };
  const shut = () => {
    setOpen(false);
    setActive(-1);
  };
  const take = (service: ServiceEntry | undefined) => {
    if (!service) return;
    onChoose(service);
    setTyped("");
    shut();
    field.current?.focus();
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => open(isShown ? (active + 1) % offered.length : 0),
    ArrowUp: () => open(isShown && active > 0 ? active - 1 : offered.length - 1),
    Enter: () => take(isShown ? offered[Math.max(0, active)] : undefined),
    Escape: () => {
      if (!isShown) setTyped("");
      shut();
    },
  };

  return (
    <div class="picker">
      <label for={id}>{line("apps_search")}</label>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setOpen(true);
          setActive(currentTarget.value.trim() === "" ? -1 : 0);
        }}
        onClick={() => setOpen(true)}
        onBlur={shut}
        onKeyDown={(event) => {
          // Enter that ends an input method's composition chooses a word there, not a service here.
          const act = event.isComposing ? undefined : keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      />
      <div id={`${id}-list`} role="listbox" aria-label={say("apps_search")} hidden={!isShown}>
        {isShown &&
          offered.map((service, at) => (
            <Option
              key={service.id}
              id={`${id}-${at}`}
              service={service}
              language={language}
              isActive={at === active}
              onTake={() => take(service)}
            />
          ))}
      </div>
      <p role="status" class={typed && offered.length === 0 ? "small soft" : "unseen"}>
        {isOpen && typed && (offered.length > 0 ? say("apps_found", { count: count(offered.length, language) }) : "")}
        {typed && offered.length === 0 && say("apps_none_found", { query: typed })}
      </p>
    </div>
  );
}

interface OptionProps {
  id: string;
  service: ServiceEntry;
  language: string;
  isActive: boolean;
  onTake(): void;
}

function Option({ id, service, language, isActive, onTake }: OptionProps) {
  const name = nameIn(service.names, language);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is pointed at, never focused
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <bdi>{name}</bdi>
      {name !== service.names.en && <bdi class="soft small">{service.names.en}</bdi>}
    </div>
  );
}

function count(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}
