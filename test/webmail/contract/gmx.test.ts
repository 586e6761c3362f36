import { gmx } from "../../../extension/content/webmail/gmx.ts";
import { gmxBody, gmxFrame } from "../../stage/gmx/gmx.ts";
import { insideOf } from "../stage/page.ts";
import { describeContract } from "./contract.ts";

const address = "https://webmailer.gmx.net/mail?sid=0a1b2c";

describeContract({
  name: "GMX and WEB.DE",
  adapter: gmx,
  untold: { rows: { unread: true } },
  body: "iframe",
  list: (mails) => ({ html: gmxFrame(mails), address }),
  message: (mail) => ({
    html: gmxFrame([], { opened: mail }),
    address,
    fill(document) {
      const detail = document.querySelector("webmailer-mail-detail")?.shadowRoot;
      insideOf(detail?.querySelector("iframe") as Element).body.innerHTML = gmxBody(mail);
    },
  }),
  leftOut: { "an empty list with an advertisement": { html: gmxFrame([]), address } },
  elsewhere: { "an empty frame": { html: "<p>Bitte warten</p>", address } },
});
