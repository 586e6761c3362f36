/**
 * A quick look at a password, for a hundred thousand of them: whether one is weak enough to be guessed in a list of
 * tries that is made beforehand. The estimator (strength.ts) knows more and takes a thousand times as long; how often
 * the two agree is measured in scripts/bench/passwords.ts.
 */

const LETTERS: Record<string, string> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
};
const RUNS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890",
  "qwertyuiopasdfghjklzxcvbnm",
  "qazwsxedcrfvtgbyhnujmikolp",
  "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
];
const SEQUENCES = RUNS.flatMap((run) => [run, [...run].reverse().join("")]);

/** From this length on, what is added to a word is no longer tried in order. */
const LONGEST_ADDITION = 5;

/**
 * Whether a password is weak: short, a run or repetition, digits only, or a known word with a little added.
 * @param words common passwords and names, lower case.
 */
export function isWeak(password: string, words: ReadonlySet<string>): boolean {
  if (password.length < 8) return true;
  if (password.length > 40) return false;
  const lower = password.toLowerCase();
  if (words.has(lower)) return true;
  if (new Set(lower).size <= 3) return true;
  if (password.length < 14 && /^\d+$/.test(password)) return true;
  if (SEQUENCES.some((run) => run.includes(lower.slice(0, 8))) && password.length < 16) return true;
  return isWordWithAddition(lower, words);
}

/** "Sakura2024!", "!p4ssword", "tanakatanaka": one word, written once or twice, and a few signs around it. */
function isWordWithAddition(lower: string, words: ReadonlySet<string>): boolean {
  const core = lower.replace(/^[^a-z]+|[^a-z]+$/g, "");
  if (core.length >= 4 && lower.length - core.length <= LONGEST_ADDITION && isWord(core, words)) return true;
  // Signs that stand for letters may be at the ends as well.
  const letters = lower.replace(/[0134578@$]/g, (sign) => LETTERS[sign] ?? sign);
  const plain = letters.replace(/^[^a-z]+|[^a-z]+$/g, "");
  return plain.length >= 6 && lower.length - plain.length <= LONGEST_ADDITION && isWord(plain, words);
}

function isWord(text: string, words: ReadonlySet<string>): boolean {
  if (words.has(text)) return true;
  const half = text.length / 2;
  return Number.isInteger(half) && text.slice(0, half) === text.slice(half) && words.has(text.slice(0, half));
}
