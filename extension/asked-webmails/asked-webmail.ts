/**
 * A webmail that Mioboe knows, and reads only once the user has allowed it: on its page, or in the settings. So it brings
 * no permission that a browser asks for at an update, and nobody who doesn't use it gives any. Its sites are kept like
 * those that the user has named ("Always do this here").
 */
export interface AskedWebmail {
  /** The adapter's `webmail`. */
  id: string;
  /** The name people know it by. */
  name: string;
  /** Where its users go. */
  home: string;
  /** Its sites, as match patterns of one host each. */
  sites: readonly string[];
  /**
   * Nothing is known of how its pages are built: they are read by what things mean (content/webmail/generic/), and
   * nobody has checked that on a real page. A page that shows the marks of a program with an adapter of its own is read by
   * that one. Absent: the webmail has an adapter.
   */
  byMeaning?: {
    /** Paths of its hosts that are known to show no mails. */
    elsewhere?: RegExp;
  };
}
