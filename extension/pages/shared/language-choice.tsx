import type { LanguageSetting } from "../../messages.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "../../ui/languages.ts";
import { useSpeech } from "./speech.tsx";

interface Props {
  language: LanguageSetting;
  onChoose(language: LanguageSetting): void;
}

/** The choice of Mioboe's language: each is listed under its own name, so that it is found in any other. */
export function LanguageChoice({ language, onChoose }: Props) {
  const { say } = useSpeech();
  return (
    <label class="language soft small">
      {say("popup_language")}
      <select value={language} onChange={({ currentTarget }) => onChoose(currentTarget.value as LanguageSetting)}>
        <option value="auto">{say("popup_language_auto")}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
