/**
 * Letters that look like Latin ones: the part of Unicode's table of confusable characters (UTS #39,
 * https://www.unicode.org/Public/security/10.0.0/confusables.txt) that matters for names of services, which are
 * Latin where they are imitated: lower-case letters of the alphabets that resemble it, each with the Latin letter
 * or digit that the table (or the table's entry for the capital) gives. Compatibility forms are left out: NFKC
 * takes care of them.
 */
const LOOKS_LIKE: Record<string, string> = {
  "3": "ȝɜʒзӡⳍꝫ",
  "6": "бⳓꮾ",
  "8": "ȣ",
  a: "ɑαаᗅꓮꭺ",
  b: "ƅβвьᏼᖯᗷꓐꞵꮟ",
  c: "ςсᴄⲥꓚꮯ",
  d: "ԁᑯᗞᗪꓒꓓꭰꮷ",
  e: "εеҽⴹꓰꬲꭼ",
  f: "ϝքᖴẝꓝꞙꬵ",
  g: "ƍɡԍցᏻᶃꓖꮐ",
  h: "ηнһհᕼⲏꓧꮋꮒ",
  i: "ıɩɪιіӏꙇꭵ",
  j: "ʝϳјᒍꓙꭻ",
  k: "κкⲕꓗꮶ",
  l: "ǀᒪⲓⳑⵏꓡꓲꮮ",
  m: "μϻмᗰⲙꓟꮇ",
  n: "ոռⲛꓠ",
  o: "οσоօჿᴏᴑⲟⵔꓳꬽ",
  p: "ρрᑭⲣꓑꮲ",
  q: "ԛգզⵕ",
  r: "ʀгᖇᴦⲅꓣꭇꭈꭱꮁꮢ",
  s: "ƽѕտꓢꜱꮥꮪ",
  t: "τтⲧꓔꭲ",
  u: "ʋυսᑌᴜꓴꞟꭎꭒ",
  v: "νѵᐯᴠⴸꓦꮩ",
  w: "ɯѡԝաᴡꓪꮃꮤ",
  x: "χхᕁᕽⲭⵝꓫꭓ",
  y: "ɣʏγуүყᶌỿⲩꓬꭚꭹꮍ",
  z: "ζᴢꓜꮓ",
};

/** For each unit the letter that it looks like; 0: none. */
const latin = new Uint8Array(0x10000);
for (const [letter, lookalikes] of Object.entries(LOOKS_LIKE)) {
  for (const lookalike of lookalikes) latin[lookalike.charCodeAt(0)] = letter.charCodeAt(0);
}

/**
 * A folded text with every look-alike letter made Latin, in those words that hold one, so that a disguised name can
 * be found. The same string when there is nothing to change. Same length: places stay.
 */
export function undisguise(folded: string): string {
  if (!NOT_ASCII.test(folded)) return folded;
  let units: number[] | null = null;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    const letter = latin[unit] as number;
    if (letter === 0) continue;
    units ??= Array.from(folded, (_, at) => folded.charCodeAt(at));
    units[i] = letter;
  }
  return units === null ? folded : String.fromCharCode(...units);
}

/** Most texts are done with here. */
const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * The skeleton of a label of a host name, after UTS #39 section 4: two labels with the same skeleton look the same
 * to a reader. Besides the table, the ASCII pairs that pass for one another in most fonts. `label` in lower case and
 * in Unicode form, not in punycode.
 */
export function skeleton(label: string): string {
  const plain = label.normalize("NFKD").replace(/\p{Mn}/gu, "");
  return undisguise(plain)
    .replace(/[1|]/g, "l")
    .replace(/0/g, "o")
    .replace(/5/g, "s")
    .replace(/i/g, "l")
    .replace(/rn/g, "m")
    .replace(/vv/g, "w");
}
