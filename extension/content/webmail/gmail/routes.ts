/** What a Gmail address shows. */
export type Page =
  /** The application: lists, conversations, settings, chat. */
  | "app"
  /** The print view of a conversation (view=pt), made on the server, without the application. */
  | "print"
  /** A single long mail in full (view=lg), its body only. */
  | "entire"
  /** Source view, attachments, compose windows: nothing to read. */
  | "none";

/** Lists whose rows name recipients, and chats that were kept as if they were mails. */
const NOT_RECEIVED = new Set(["sent", "drafts", "scheduled", "outbox", "chats"]);

/** Routes that show mails. Others are settings, contacts, chat, or another extension's own views. */
const MAIL = new Set([
  ...["inbox", "starred", "snoozed", "all", "imp", "spam", "trash", "label", "category", "search", "important"],
  ...["advanced-search", "section_query", "apps", "circle", "mbox", "followups"],
  ...NOT_RECEIVED,
]);

export function isGmail(url: URL): boolean {
  return url.hostname === "mail.google.com" && /^\/(?:a\/[^/]+\/?|mail(?:\/|$))/.test(url.pathname);
}

export function pageOf(url: URL): Page {
  switch (url.searchParams.get("view")) {
    case "pt":
      return "print";
    case "lg":
      return "entire";
    case null:
    case "btop":
      return "app";
    default:
      return "none";
  }
}

export interface Route {
  /** The list that is shown, or from which a conversation was opened: "inbox", "label", … */
  list: string;
  /** Whether Gmail itself shows mails under this route. */
  isMail: boolean;
  /** Whether the rows of the list are received mails. */
  isReceived: boolean;
  /** Whether the route names a conversation. In a split pane it may not, though one is open. */
  isConversation: boolean;
}

/** The part behind "#". Windows for compose or attachments follow a "?" inside of it. */
export function routeOf(url: URL): Route {
  const [path = ""] = url.hash.slice(1).split("?");
  const parts = path.split("/").filter(Boolean);
  const list = parts[0] ?? "inbox";
  const last = parts.at(-1) ?? "";
  return {
    list,
    isMail: MAIL.has(list),
    isReceived: !NOT_RECEIVED.has(list),
    isConversation:
      url.searchParams.has("th") || (parts.length > 1 && /^(?:#?thread-[af]:.+|[A-Za-z0-9]{16,})$/.test(last)),
  };
}
