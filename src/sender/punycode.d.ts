/** The file is named in full, because "punycode" alone is a module of Node's own. */
declare module "punycode/punycode.js" {
  const punycode: {
    /** The Unicode form of a host name; labels that are not in punycode stay as they are. Throws RangeError. */
    toUnicode(host: string): string;
  };
  export default punycode;
}
