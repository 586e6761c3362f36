import { escapeHtml, Html } from "./html.ts";
import type { StageMail } from "./mail.ts";

/** A mail's body as HTML: its own, or its text with a paragraph a line and its links made to links. */
export function plainBody({ text, html }: StageMail): Html {
  if (html !== undefined) return new Html(html);
  const lines = text.split("\n").map((line) => {
    const pieces = line.split(/(https:\/\/[\w./?=&%-]+)/).map((piece, place) => {
      const escaped = escapeHtml(piece);
      return place % 2 === 1 ? `<a href="${escaped}" target="_blank" rel="noopener">${escaped}</a>` : escaped;
    });
    return `<p>${pieces.join("")}</p>`;
  });
  return new Html(lines.join("\n"));
}
