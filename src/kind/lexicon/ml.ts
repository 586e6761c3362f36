import type { Lexicon } from "../concepts.ts";

export const ml: Lexicon = {
  language: "ml",
  words: {
    account: "അക്കൗണ്ട്",
    email: "ഇമെയിൽ",
    confirm: "സ്ഥിരീകരി, സ്ഥിരീകര",
    click: "ക്ലിക്ക്, ലിങ്ക്",
    "sign-in": "ലോഗിൻ, പ്രവേശി",
    password: "പാസ്‌വേഡ്, രഹസ്യവാക്ക്, പാസ്സ്‌വേഡ്",
    reset: "പുനഃസജ്ജ, മറന്ന, റീസെറ്റ്",
    request: "അഭ്യർത്ഥ, ആവശ്യപ്പെ",
    please: "ദയവായി",
  },
};
