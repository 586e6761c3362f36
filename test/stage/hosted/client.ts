/** Runs in the page of a hosted webmail on the stage: opens mails without a reload, and fills frames a moment later. */
import { deepAll } from "../../../extension/content/webmail/kit/deep.ts";

/** What the page is told: where its rows are, and what it looks like with each mail opened. */
export interface HostedData {
  /** Selects the rows, in the order of the mails. */
  rows: string;
  opened: { html: string; path: string; frame?: string }[];
  /** Selects the frame of an opened mail, where the webmail has one. */
  frame?: string;
}

/** A mail is decrypted, or fetched, only when it is opened. */
const FETCHING = 250;

const data: HostedData = JSON.parse(document.querySelector("#stage-data")?.textContent ?? "{}");

document.addEventListener(
  "click",
  (event) => {
    // Out of shadow trees, too.
    const at = deepAll(document, data.rows).findIndex((row) => event.composedPath().includes(row));
    const opened = data.opened[at];
    if (!opened) return;
    event.preventDefault();
    history.pushState(null, "", opened.path);
    const page = parse(opened.html);
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    if (opened.frame !== undefined) setTimeout(fill, FETCHING, opened.frame);
  },
  true,
);

/** With its shadow trees, where the browser can make them. */
function parse(html: string): Document {
  const { parseHTMLUnsafe } = Document as { parseHTMLUnsafe?: (html: string) => Document };
  return parseHTMLUnsafe ? parseHTMLUnsafe.call(Document, html) : new DOMParser().parseFromString(html, "text/html");
}

/** Webmails make a frame as high as its mail. */
function fill(html: string) {
  const [frame] = data.frame ? (deepAll(document, data.frame) as HTMLIFrameElement[]) : [];
  const inner = frame?.contentDocument;
  if (!frame || !inner) return;
  // What its own address answers would take the place of the mail.
  const isAwaited = !["", "about:blank"].includes(frame.src) && inner.URL === "about:blank";
  if (isAwaited || inner.readyState !== "complete") {
    frame.addEventListener("load", () => fill(html), { once: true });
    return;
  }
  inner.body.innerHTML = html;
  frame.style.height = "280px";
}
