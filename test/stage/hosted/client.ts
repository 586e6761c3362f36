/** Runs in the page of a hosted webmail on the stage: opens mails without a reload, and fills frames a moment later. */

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
    const row = (event.target as Element).closest(data.rows);
    const at = [...document.querySelectorAll(data.rows)].indexOf(row as Element);
    const opened = data.opened[at];
    if (!row || !opened) return;
    event.preventDefault();
    history.pushState(null, "", opened.path);
    const page = new DOMParser().parseFromString(opened.html, "text/html");
    document.title = page.title;
    document.body.replaceChildren(...page.body.childNodes);
    if (opened.frame !== undefined) setTimeout(fill, FETCHING, opened.frame);
  },
  true,
);

/** Webmails make a frame as high as its mail. */
function fill(html: string) {
  const frame = data.frame ? document.querySelector<HTMLIFrameElement>(data.frame) : null;
  const inner = frame?.contentDocument;
  if (!frame || !inner?.body) return;
  inner.body.innerHTML = html;
  frame.style.height = "280px";
}
