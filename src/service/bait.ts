/** Whether a word that stands beside a service's name is one that fakes put there: it frightens, invites or promises help, or is a number. */
export function isBait(word: string): boolean {
  return BAIT.test(word);
}

const BAIT =
  /\d|support|secur|login|logon|signin|verif|authent|account|update|service|help|alert|confirm|unlock|limit|billing|recover|reset|bonus|gift|claim|airdrop|reward|refund|official|customer|client|safe|protect|access|warning|urgent|suspend|locked|wallet-?connect|promo|win|free|sicher|konto|kunden|cuenta|conta|segur|compte|client|ayuda|soporte|suporte/;
