import type { RecordEntry, RecordView } from "../../record-messages.ts";
import { useSpeech } from "../shared/speech.tsx";
import { DAYS, type Filter, isFiltering, NO_FILTER } from "./filter.ts";
import { addressName, serviceName } from "./words.ts";

interface Props {
  view: RecordView;
  filter: Filter;
  onChange(filter: Filter): void;
}

/** What of the record is to be shown. */
export function Filters({ view, filter, onChange }: Props) {
  const { language, say, line } = useSpeech();
  const services = [...new Set(view.entries.map(({ serviceKey }) => serviceKey))]
    .map((key) => ({ key, name: serviceName(view, key, language) }))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  const hasFakes = view.entries.some(({ tone }) => tone === "fake");
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        {line("record_filter_period")}
        <select
          value={filter.days ?? ""}
          onChange={({ currentTarget: { value } }) => onChange({ ...filter, days: value ? Number(value) : null })}
        >
          <option value="">{say("record_filter_all_time")}</option>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {say("record_filter_days", { days: String(days) })}
            </option>
          ))}
        </select>
      </label>
      {view.addresses.length > 1 && (
        <label>
          {line("record_filter_address")}
          <select
            value={filter.address ?? ""}
            onChange={({ currentTarget: { value } }) => onChange({ ...filter, address: value || null })}
          >
            <option value="">{say("record_filter_all")}</option>
            {view.addresses.map(({ address }) => (
              <option key={address} value={address}>
                {addressName(view, address, say)}
              </option>
            ))}
          </select>
        </label>
      )}
      {services.length > 1 && (
        <label>
          {line("record_filter_service")}
          <select
            value={filter.serviceKey ?? ""}
            onChange={({ currentTarget: { value } }) => onChange({ ...filter, serviceKey: value || null })}
          >
            <option value="">{say("record_filter_all")}</option>
            {services.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {hasFakes && (
        <label>
          {line("record_filter_tone")}
          <select
            value={filter.tone ?? ""}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...filter, tone: (value || null) as RecordEntry["tone"] | null })
            }
          >
            <option value="">{say("record_filter_all")}</option>
            <option value="warn">{say("record_tone_warn")}</option>
            <option value="fake">{say("record_tone_fake")}</option>
          </select>
        </label>
      )}
      {isFiltering(filter) && (
        <button type="button" class="quiet" onClick={() => onChange(NO_FILTER)}>
          {line("record_filter_reset")}
        </button>
      )}
    </form>
  );
}
