import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Authentication, Mail } from "../../src/mail/mail.ts";
import { judgeSender } from "../../src/sender/judge-sender.ts";
import { allServices, serviceById } from "../../src/service/registry.ts";
import { isWellSourced, type RegisteredService } from "../../src/service/service.ts";

const service = (id: string) => serviceById(id) as RegisteredService;

function judged(id: string, fromName: string, fromAddress: string, rest: Partial<Mail> = {}) {
  const { sender, evidence } = judgeSender(
    { place: "message", fromName, fromAddress, subject: `${fromName}: notice`, ...rest },
    service(id),
  );
  return { sender, codes: evidence.map((entry) => entry.code) };
}

const signedBy = (domain: string): Authentication => ({ signedBy: domain, dkim: "pass" });

describe("authenticated", () => {
  test.each([
    ["kohnan-pay", "noreply@value-wallet.com", signedBy("value-wallet.com"), "domain-of-platform"],
    ["paypay", "notice@paypay-corp.co.jp", signedBy("paypay-corp.co.jp"), "domain-of-service"],
    ["paypal", "service@paypal.com", { dmarc: "pass" }, "domain-of-service"],
    ["paypal", "service@intl.paypal.com", signedBy("paypal.com"), "domain-of-service"],
    ["chase", "no-reply@alertsp.chase.com", signedBy("chase.com"), "domain-of-service"],
  ] as const)("%s from %s with a proof for that domain", (id, address, authentication, fits) => {
    const answer = judged(id, service(id).names.en ?? "", address, { authentication });
    expect(answer).toEqual({ sender: "authenticated", codes: [fits, "proof-passed"] });
  });
});

describe("their domain, without proof", () => {
  test.each([
    ["nothing is shown", undefined, "proof-not-seen"],
    ["the signature is a mailing provider's", signedBy("sendgrid.example"), "proof-other-domain"],
    ["DKIM passed, but nobody says for which domain", { dkim: "pass" } as const, "proof-not-seen"],
    ["only the envelope was checked", { spf: "pass", mailedBy: "paypal.com" } as const, "proof-not-seen"],
    ["a check failed, as forwarding does", { spf: "fail", dkim: "none" } as const, "proof-failed"],
    ["DMARC failed although DKIM passed", { dmarc: "fail", dkim: "pass" } as const, "proof-failed"],
    ["the signature shown was broken", { signedBy: "paypal.com", dkim: "fail" } as const, "proof-failed"],
  ])("%s", (_, authentication, code) => {
    const answer = judged("paypal", "PayPal", "service@paypal.com", authentication ? { authentication } : {});
    expect(answer).toEqual({ sender: "their-domain", codes: ["domain-of-service", code] });
  });

  test("a domain that nobody could confirm is never more, whatever passed", () => {
    const authentication: Authentication = { signedBy: "paypay.ne.jp", dkim: "pass", spf: "pass", dmarc: "pass" };
    expect(judged("paypay", "PayPay", "info@paypay.ne.jp", { authentication })).toEqual({
      sender: "their-domain",
      codes: ["domain-unconfirmed", "proof-passed"],
    });
  });

  test.each([
    ["toss", "토스페이먼츠", "bill@bill-mail.tosspayments.com"],
    ["bca", "BCA", "info@klikbca.com"],
    ["gopay", "GoPay", "noreply@invoicing.gojek.com"],
    ["postepay", "Postepay", "noreply@posteitaliane.it"],
    ["sofi", "SoFi", "SoFi@o.sofi.org"],
  ])("%s writes from its company's other domain: %s <%s>", (id, fromName, address) => {
    expect(judged(id, fromName, address).sender).toBe("their-domain");
  });

  test("another host under the same registrable domain is the same organisation's, and unconfirmed", () => {
    const authentication = signedBy("rakuten-card.co.jp");
    expect(judged("rakuten-card", "楽天カード", "x@new.rakuten-card.co.jp", { authentication })).toEqual({
      sender: "their-domain",
      codes: ["domain-unconfirmed", "proof-passed"],
    });
  });
});

describe("imitated", () => {
  test.each([
    ["a mailbox that anybody can have", "paypal", "PayPal", "paypal.service@gmail.com", "domain-foreign"],
    ["a stranger's domain", "coinbase", "Coinbase", "support@green-garden.example", "domain-foreign"],
    ["a letter exchanged", "paypal", "PayPal", "service@paypai.com", "domain-lookalike"],
    ["a digit for a letter", "paypal", "PayPal", "service@paypa1.com", "domain-lookalike"],
    ["m for rn", "moneygram", "MoneyGram", "service@rnoneygram.com", "domain-lookalike"],
    ["letters of another alphabet", "paypal", "PayPal", "service@xn--pypl-53dc.com", "domain-lookalike"],
    ["a hyphen in the name", "paypay", "PayPay", "support@pay-payaccountt.ne.jp", "domain-lookalike"],
    ["the name with words of bait", "trust-wallet", "Trust Wallet", "a@support-trustwallet.com", "domain-lookalike"],
    ["the name under another country's domain", "paypay", "PayPay", "info@paypay.cn", "domain-lookalike"],
    ["another company's real domain", "paypay", "PayPay", "info@ponta.jp", "domain-foreign"],
    ["a subdomain that begins like theirs", "paypal", "PayPal", "a@paypal.com.green-garden.example", "domain-foreign"],
    ["a foreign country", "mobile-suica", "モバイルSuica", "x@cqdgw.cn", "domain-foreign"],
  ])("%s", (_, id, fromName, address, code) => {
    const answer = judged(id, fromName, address);
    expect(answer.sender).toBe("imitated");
    expect(answer.codes).toContain(code);
  });

  test("a domain of the name and another word, where the service says that it sends no mail about accounts", () => {
    expect(judged("metamask", "MetaMask", "noreply@mailer-metamask.io").sender).toBe("imitated");
  });

  test("another company's proof never vouches for the name", () => {
    const authentication: Authentication = { ...signedBy("rakuten-card.co.jp"), spf: "pass", dmarc: "pass" };
    expect(judged("paidy", "Paidy", "info@mail.rakuten-card.co.jp", { authentication }).sender).toBe("imitated");
    const own: Authentication = { ...signedBy("paypai.com"), dmarc: "pass" };
    expect(judged("paypal", "PayPal", "service@paypai.com", { authentication: own }).sender).toBe("imitated");
  });

  test("their real domain, when its owner's own policy says that the mail isn't theirs", () => {
    const authentication: Authentication = { dmarc: "fail", spf: "fail", dkim: "none" };
    expect(judged("mercari", "メルカリ", "no-reply@mercari.jp", { authentication })).toEqual({
      sender: "imitated",
      codes: ["domain-of-service", "proof-failed"],
    });
  });

  test("their real address, shown in the display name before another's", () => {
    const answer = judged("au-pay", "Au Pay connect.auone.jp", "x@green-garden.example");
    expect(answer.sender).toBe("imitated");
    expect(answer.codes).toContain("name-holds-other-address");
  });

  test("their real domain, with the name in letters that only look like it", () => {
    const answer = judged("binance", "Binanсе", "do-not-reply@ses.binance.com", { subject: "Verify" });
    expect(answer.sender).toBe("imitated");
  });

  test.each([
    ["from a forged address of theirs", "service@paypal.com"],
    ["from their name in another country", "info@paypal.com.ro"],
    ["from a stranger's domain", "support@green-garden.example"],
  ])("a link to a host that only wears their domain, %s", (_, address) => {
    const links = ["https://www.paypal.com/help", "https://www.paypal.com.green-garden.example/signin"];
    const answer = judged("paypal", "PayPal", address, { links });
    expect(answer.sender).toBe("imitated");
    expect(answer.codes).toContain("links-elsewhere");
  });

  test.each(["aviso@acesso%green-garden.example", "aviso@mercadopago"])(
    "an address that no mail can come from: %s",
    (address) => {
      const answer = judged("mercado-pago", "Mercado Pago", address);
      expect(answer).toEqual({ sender: "imitated", codes: ["domain-foreign"] });
    },
  );

  test("their real domain, where DMARC failed and the only right signature is a stranger's", () => {
    const authentication: Authentication = {
      dmarc: "fail",
      dkim: "pass",
      spf: "none",
      signedBy: "green-garden.example",
    };
    expect(judged("paypal", "PayPal", "service@paypal.com", { authentication }).sender).toBe("imitated");
  });

  test("a name that shows an address like theirs, before another's", () => {
    const answer = judged("paypal", "PayPal service@account.paypl.com", "student7@green-garden.example");
    expect(answer.sender).toBe("imitated");
    expect(answer.codes).toContain("name-holds-other-address");
  });

  test("a domain that could be theirs, whose own check failed", () => {
    const authentication: Authentication = { dmarc: "none", spf: "fail", dkim: "none" };
    expect(judged("paypal", "PayPal", "no-reply@paypalprime.com").sender).toBe("unknown");
    expect(judged("paypal", "PayPal", "no-reply@paypalprime.com", { authentication }).sender).toBe("imitated");
  });

  test("the links of a fake lead on", () => {
    const links = ["https://www.coinbase.com/help", "https://claim.blue-river.example/x"];
    const answer = judged("coinbase", "Coinbase", "support@green-garden.example", { links });
    expect(answer.codes).toEqual(["domain-foreign", "links-elsewhere"]);
  });
});

describe("unknown: not knowing a domain accuses nobody", () => {
  test.each([
    ["their name under their own country's domain", "stripe", "Stripe", "info@stripe.fr"],
    ["their name with words that senders use", "monzo", "Monzo", "hello@monzoemail.com"],
    ["their name in another country", "hsbc-uk", "HSBC", "info@mail.hsbc.com.my"],
    ["a member of their group", "sparkasse", "Sparkasse Musterstadt", "info@sparkasse-musterstadt.de"],
    ["a forwarding service that hides addresses", "paypal", "PayPal", "x_at_y@privaterelay.appleid.com"],
    [
      "a mailing list that wrote the From line anew",
      "paypal",
      "'PayPal' via Accounts",
      "accounts@green-garden.example",
    ],
    ["a sister service's domain", "paypay", "PayPay", "info@mail.paypay-card.co.jp"],
    ["the domain of another service of their company", "trust-wallet", "Trust Wallet", "info@binance.com"],
    ["a domain of their country, where nobody knows their senders", "famipay", "FamiPay", "info@green-garden.co.jp"],
    ["a supplier that sends for several", "famipay", "FamiPay", "noreply@value-wallet.com"],
    ["their company's mailbox domain", "d-payment", "d払い", "info@docomo.ne.jp"],
    ["a domain through which their sellers write", "rakuten-id", "楽天市場", "x@shop.rakuten.co.jp"],
    ["another address of a domain as wide as google.com", "google-pay", "Google Pay", "drive-noreply@google.com"],
    ["a company that writes to applicants in their name", "paypal", "PayPal", "paypal@myworkday.com"],
    ["two addresses in a row", "paypal", "PayPal", "a@green-garden.example,b%blue.example"],
    ["no address at all", "paypal", "PayPal", ""],
    ["something that is no address", "paypal", "PayPal", "(PayPal)"],
  ])("%s", (_, id, fromName, address) => {
    expect(judged(id, fromName, address).sender).toBe("unknown");
  });

  test.each([
    ["their name under another country's domain", "https://www.paypal.com.hk/signin"],
    ["their page behind a company's filter", "https://www.paypal.com.mcas.ms/signin"],
    ["a domain that only ends like theirs", "https://notpaypal.com.green-garden.example/"],
    ["no address", "paypal.com.green-garden.example"],
  ])("and their domain stays theirs with a link to %s", (_, link) => {
    expect(judged("paypal", "PayPal", "service@paypal.com", { links: [link] }).sender).toBe("their-domain");
  });

  test("their own proof outweighs a link", () => {
    const links = ["https://paypal.com.green-garden.example/"];
    const answer = judged("paypal", "PayPal", "service@paypal.com", { links, authentication: signedBy("paypal.com") });
    expect(answer.sender).toBe("authenticated");
  });

  test("a foreign From line that their own key signed", () => {
    const authentication = signedBy("coinbase.com");
    expect(judged("coinbase", "Coinbase", "x@green-garden.example", { authentication }).sender).toBe("unknown");
  });

  test("a service that is only named in the text of somebody else's mail", () => {
    const mail: Mail = {
      place: "message",
      fromName: "Blue Shop",
      fromAddress: "shop@blue.example",
      subject: "Your order",
      body: "Thanks. Your PayPal account was charged.",
    };
    expect(judgeSender(mail, service("paypal")).sender).toBe("unknown");
  });

  test("no service, or one that is in no registry", () => {
    const mail: Mail = { place: "row", fromName: "Zebra Pay", fromAddress: "x@zebra.example" };
    expect(judgeSender(mail, null)).toEqual({ sender: "unknown", evidence: [] });
    expect(judgeSender(mail, { id: null, names: { en: "Zebra Pay" } }).sender).toBe("unknown");
  });
});

describe("whatever the sender writes", () => {
  const everything: Authentication = { dkim: "pass", spf: "pass", dmarc: "pass" };

  test("a passed check of a domain that isn't listed authenticates nobody, whatever name, subject and host say", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allServices()),
        fc.domain(),
        fc.string({ unit: "binary", maxLength: 30 }),
        fc.constantFrom("", "paypal.com.", "secure-", "xn--"),
        (own, domain, words, before) => {
          const host = `${before}${domain}`;
          if (own.domains.some((entry) => host === entry.domain || host.endsWith(`.${entry.domain}`))) return;
          const name = `${own.names.en ?? own.id}${words}`;
          const authentication = { ...everything, signedBy: host, mailedBy: host };
          const mail: Mail = {
            place: "message",
            fromName: name,
            fromAddress: `a@${host}`,
            subject: name,
            authentication,
          };
          expect(judgeSender(mail, own).sender).not.toBe("authenticated");
        },
      ),
    );
  });
});

describe("whatever the registry says", () => {
  const everything: Authentication = { dkim: "pass", spf: "pass", dmarc: "pass" };

  test("only a well-sourced domain of the very service is ever authenticated, and each of them is", () => {
    const wrong: string[] = [];
    for (const own of allServices()) {
      for (const { domain, ...entry } of own.domains) {
        const fromAddress = entry.addresses?.[0] ?? `info@${domain}`;
        const mail: Mail = { place: "message", fromAddress, authentication: { ...everything, signedBy: domain } };
        const expected = isWellSourced({ domain, ...entry });
        if ((judgeSender(mail, own).sender === "authenticated") !== expected) wrong.push(`${own.id} ${domain}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  /** Every pair of those that can prove anything, and each of the many thousands that can't with a few: some 300,000. */
  const ALL_PAIRS = 150_000;
  const A_FEW = 5;

  test("no service's well-sourced domain authenticates another brand", { timeout: ALL_PAIRS }, () => {
    const wrong: string[] = [];
    const shares = (a: RegisteredService, b: RegisteredService) =>
      a.variantOf === b.id || b.variantOf === a.id || (a.variantOf !== undefined && a.variantOf === b.variantOf);
    const all = allServices();
    const proofs = all.flatMap((owner) => owner.domains.filter(isWellSourced).map(({ domain }) => ({ owner, domain })));
    for (const [number, other] of all.entries()) {
      // Which few, the service's number decides, so that all domains are tried.
      const few = () => Array.from({ length: A_FEW }, (_, turn) => proofs[(number * A_FEW + turn) % proofs.length]);
      const tried = other.domains.some(isWellSourced) ? proofs : few();
      for (const { owner, domain } of tried.filter((proof) => proof !== undefined)) {
        const mail: Mail = {
          place: "row",
          fromAddress: `x@${domain}`,
          authentication: { ...everything, signedBy: domain },
        };
        const lists = other.domains.some((entry) => domain === entry.domain || domain.endsWith(`.${entry.domain}`));
        if (other === owner || lists || shares(owner, other)) continue;
        if (judgeSender(mail, other).sender === "authenticated") wrong.push(`${other.id} by ${domain}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
