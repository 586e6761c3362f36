/** What Gmail says in its two languages here. Nothing that reads the page may depend on these. */
export interface Words {
  account: string;
  me: string;
  inbox: string;
  sent: string;
  spam: string;
  all: string;
  promotions: string;
  search: string;
  compose: string;
  brand: string;
  unread: string;
  selected: string;
  notStarred: string;
  to: string;
  toLine: string;
  details: string;
  reply: string;
  more: string;
  from: string;
  date: string;
  subject: string;
  mailedBy: string;
  signedBy: string;
  security: string;
  encrypted: string;
  noSubject: string;
  clipped: string;
  viewEntire: string;
  messages: string;
  settings: string;
  ad: string;
  older: string;
  /** Where a list would stand. */
  nothing: string;
}

export const WORDS: Record<"ja" | "en", Words> = {
  en: {
    account: "Google Account",
    me: "me",
    inbox: "Inbox",
    sent: "Sent",
    spam: "Spam",
    all: "All mail",
    promotions: "Promotions",
    search: "Search mail",
    compose: "Compose",
    brand: "Demo mailbox",
    unread: "unread",
    selected: "selected",
    notStarred: "Not starred",
    to: "to",
    toLine: "To:",
    details: "Show details",
    reply: "Reply",
    more: "More message options",
    from: "from:",
    date: "date:",
    subject: "subject:",
    mailedBy: "mailed-by:",
    signedBy: "signed-by:",
    security: "security:",
    encrypted: "Standard encryption (TLS)",
    noSubject: "(no subject)",
    clipped: "[Message clipped]",
    viewEntire: "View entire message",
    messages: "messages",
    settings: "Settings",
    ad: "Ad",
    older: "older messages",
    nothing: "No mail here.",
  },
  ja: {
    account: "Google アカウント",
    me: "自分",
    inbox: "受信トレイ",
    sent: "送信済み",
    spam: "迷惑メール",
    all: "すべてのメール",
    promotions: "プロモーション",
    search: "メールを検索",
    compose: "作成",
    brand: "デモ用メールボックス",
    unread: "未読",
    selected: "選択済み",
    notStarred: "スターなし",
    to: "To",
    toLine: "To:",
    details: "詳細を表示",
    reply: "返信",
    more: "その他のメッセージ オプション",
    from: "From:",
    date: "日付:",
    subject: "件名:",
    mailedBy: "送信元:",
    signedBy: "署名元:",
    security: "セキュリティ:",
    encrypted: "標準的な暗号化（TLS）",
    noSubject: "（件名なし）",
    clipped: "[メッセージの一部が表示されています]",
    viewEntire: "メッセージ全体を表示",
    messages: "件のメール",
    settings: "設定",
    ad: "広告",
    older: "件の古いメール",
    nothing: "メールはありません。",
  },
};
