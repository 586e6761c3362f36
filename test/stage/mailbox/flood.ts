/**
 * A flood: somebody signs an address up everywhere within an hour, so that one mail that matters is overlooked among
 * the others.
 */
import { type StageThread, single } from "../mail.ts";

const SENDERS = [
  ["Maple Street Bakery", "maple-bakery.example"],
  ["Sailing Weekly", "sailing-weekly.example"],
  ["Orchid Growers' Forum", "orchid-forum.example"],
  ["みどり園芸クラブ", "midori-engei.example"],
  ["Vintage Radio Club", "vintage-radio.example"],
  ["Der Gartenbote", "gartenbote.example"],
  ["Bike Parts Direct", "bike-parts.example"],
  ["まちの写真館", "machi-shashin.example"],
  ["Le Journal du Fromage", "journal-fromage.example"],
  ["Chess Corner", "chess-corner.example"],
  ["Tea Traders", "tea-traders.example"],
  ["Puzzle Planet", "puzzle-planet.example"],
  ["釣り具のなぎさ", "nagisa-fishing.example"],
  ["Model Trains Monthly", "model-trains.example"],
  ["Recetas de Abuela", "recetas-abuela.example"],
] as const;

const WORDINGS = [
  (name: string, site: string) => ({
    subject: `Please confirm your subscription to ${name}`,
    text: `Thank you for subscribing to ${name}. Confirm your email address to receive our newsletter:\nhttps://${site}/confirm`,
  }),
  (name: string, site: string) => ({
    subject: `Welcome to ${name}! Activate your account`,
    text: `Your account at ${name} has been created. Activate it with this link:\nhttps://${site}/activate`,
  }),
  (name: string, site: string) => ({
    subject: `【${name}】会員登録のご確認`,
    text: `${name}への会員登録を受け付けました。次のリンクから登録を完了してください。\nhttps://${site}/register`,
  }),
];

/**
 * Sign-up mails within an hour, the oldest first.
 * @param start the time of the first, in milliseconds
 */
export function flood(start: number, count = 30): StageThread[] {
  return Array.from({ length: count }, (_, place) => {
    const [name, site] = SENDERS[place % SENDERS.length] ?? SENDERS[0];
    const wording = WORDINGS[(place + Math.floor(place / SENDERS.length)) % WORDINGS.length] ?? WORDINGS[0];
    const { subject, text } = (wording as (typeof WORDINGS)[number])(name, site);
    const time = start + Math.round((place * 55 * 60_000) / (count - 1));
    return single({ from: { name, address: `no-reply@${site}` }, subject, text, time, unread: place % 4 !== 0 });
  });
}

/** The subject of its newest mail. */
export const FLOOD_SUBJECT = "Please confirm your subscription to Recetas de Abuela";

/** The subject of the mail that the flood is meant to hide. */
export const HIDDEN_SUBJECT = "Your password has been changed";

/** That mail: it comes in the middle of the flood. */
export function hiddenInFlood(start: number): StageThread {
  return single({
    from: { name: "Northwind Outfitters", address: "account@northwind-outfitters.example" },
    subject: HIDDEN_SUBJECT,
    text: `Hello Mika,
The password of your account was changed a few minutes ago. You can order with the card that is saved there as before.
Your Northwind team`,
    time: start + 22 * 60_000,
    unread: true,
  });
}
