/** Whose servers received a mail, and what they wrote: told from the header, as each webmail's servers write it. */
import { describe, expect, it } from "vitest";
import { RECEIVERS, readBrought, readOriginal } from "../../src/sender/original.ts";

const FROM = "From: PayPal <service@paypal.com>";
const SENDERS_OWN = [
  "Received: from app7 by mx1.paypal.com with SMTP; Mon, 23 Nov 2026 02:59:58 -0800",
  "DKIM-Signature: v=1; a=rsa-sha256; d=paypal.com; s=pp1; b=AbCd",
];

interface Written {
  /** What stands above the results. */
  above: string[];
  results: string[];
  /** What stands between the results and what the sender wrote. */
  below: string[];
}

/** How each webmail's servers begin a mail, with a signature that is right. */
const WRITTEN: Record<string, Written> = {
  gmail: {
    above: [
      "Delivered-To: mika@mailtest.example",
      "Received: by 2002:a05:7108:3141:b0:3f0 with SMTP id x1csp1; Mon, 23 Nov 2026 03:00:00 -0800 (PST)",
      "Received: from mx1.paypal.com (mx1.paypal.com. [198.51.100.7]) by mx.google.com with ESMTPS id y2",
    ],
    results: [
      "Authentication-Results: mx.google.com; dkim=pass header.i=@paypal.com; dmarc=pass (p=REJECT) header.from=paypal.com",
    ],
    below: [],
  },
  outlook: {
    above: [
      "Received: from AM7PR01MB0001.eurprd01.prod.outlook.com (2603:10a6:20b::9)",
      " by DB9PR01MB0002.eurprd01.prod.outlook.com with HTTPS; Mon, 23 Nov 2026 11:00:02 +0000",
      "Received: from DB1EUR01FT003.eop-EUR01.prod.protection.outlook.com",
      " (2603:10a6:10::86) by DB9PR01CA0311.outlook.office365.com (2603:10a6:10::16) with Microsoft SMTP Server id 15.20",
    ],
    results: [
      "Authentication-Results: spf=pass (sender IP is 198.51.100.7) smtp.mailfrom=paypal.com;",
      " dkim=pass (signature was verified) header.d=paypal.com;dmarc=pass action=none header.from=paypal.com;compauth=pass",
    ],
    below: [
      "Received-SPF: Pass (protection.outlook.com: domain of paypal.com designates 198.51.100.7 as permitted sender)",
      "Received: from mx1.paypal.com (198.51.100.7) by DB1EUR01FT003.mail.protection.outlook.com (10.13.1.1) with SMTP",
    ],
  },
  proton: {
    above: ["Return-Path: <x@paypal.com>", "Delivered-To: mika@proton.me"],
    results: [
      "Authentication-Results: mailin033.protonmail.ch; dkim=pass (Good 2048 bit rsa-sha256 signature) header.d=paypal.com",
      "Authentication-Results: mailin033.protonmail.ch; dmarc=pass (p=reject dis=none) header.from=paypal.com",
      "Authentication-Results: mailin033.protonmail.ch; spf=pass smtp.mailfrom=paypal.com",
    ],
    below: [
      "Received: from mx1.paypal.com (mx1.paypal.com [198.51.100.7]) by mailin033.protonmail.ch (Postfix) with ESMTPS",
    ],
  },
  yahoo: {
    above: [
      "Received: from 127.0.0.1 by atlas-production.v2-mail-prod1-gq1.omega.yahoo.com pod-id a with HTTP; Mon, 23 Nov 2026",
      "Return-Path: <x@paypal.com>",
      "Received-SPF: pass (domain of paypal.com designates 198.51.100.7 as permitted sender)",
    ],
    results: [
      "Authentication-Results: atlas-production.v2-mail-prod1-gq1.omega.yahoo.com;",
      " dkim=pass header.i=@paypal.com header.s=pp1; dmarc=pass(p=REJECT) header.from=paypal.com;",
    ],
    below: ["X-Apparently-To: mika@yahoo.com; Mon, 23 Nov 2026 11:00:00 +0000"],
  },
  icloud: {
    above: [
      "Received: from st43p00im-a1.me.com by p44-mailgateway-smtp-778464bd6-glqrh (mailgateway 2403B92) with SMTP id d888",
      "Received: from mx1.paypal.com (mx1.paypal.com [198.51.100.7]) by st43p00im-a1.me.com (Postfix) with ESMTPS id EC1A",
    ],
    results: [
      "Authentication-Results: bimi.icloud.com; bimi=none",
      "X-ARC-Info: policy=fail; arc=none",
      "Authentication-Results: arc.icloud.com; arc=none",
      "Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=paypal.com",
      "X-DMARC-Info: pass=pass; dmarc-policy=reject; pdomain=paypal.com",
      "Authentication-Results: dkim-verifier.icloud.com; dkim=pass (2048-bit key) header.d=paypal.com",
      "Authentication-Results: spf.icloud.com; spf=pass smtp.mailfrom=x@paypal.com",
    ],
    below: [
      "Received-SPF: pass (spf.icloud.com: domain of x@paypal.com designates 198.51.100.7) receiver=spf.icloud.com",
    ],
  },
  yandex: {
    above: [
      "Received: from mail-nwsmtp-mxfront-production-main-60.iva.yp-c.yandex.net by postback3a.mail.yandex.net (postfix)",
      "Received: from mx1.paypal.com by mail-nwsmtp-mxfront-production-main-60.iva.yp-c.yandex.net (mxfront) with ESMTPS",
    ],
    results: [
      "Authentication-Results: mail-nwsmtp-mxfront-production-main-60.iva.yp-c.yandex.net; spf=pass smtp.mail=x@paypal.com;",
      " dkim=pass header.i=@paypal.com",
    ],
    below: [],
  },
  qq: {
    above: ["Received: from mx1.paypal.com ([198.51.100.7]) by newxmmxszc6-1.qq.com (NewMX) with SMTP id 6010A8AD"],
    results: [
      "Authentication-Results: mx.qq.com; spf=none; dkim=pass header.d=paypal.com; dmarc=pass header.from=paypal.com",
    ],
    below: [],
  },
  gmx: {
    above: ["Return-Path: <x@paypal.com>"],
    results: ["Authentication-Results:  gmx.net; dkim=pass header.i=@paypal.com"],
    below: [
      "Received: from mx1.paypal.com ([198.51.100.7]) by mx-ha.gmx.net (mxgmx103 [212.227.17.5]) with ESMTPS (Nemesis)",
    ],
  },
  naver: {
    above: ["Return-Path: <x@paypal.com>"],
    results: [
      "Authentication-Results: mx.naver.com; dkim=pass header.i=@paypal.com; dmarc=pass header.from=paypal.com",
    ],
    below: ["Received: from mx1.paypal.com ([198.51.100.7]) by crcvmail104.nm.naver.com with ESMTP id rD2"],
  },
};

const PASSED = /(?<=(?:dkim|dmarc|spf)=)pass/g;
const read = (...lines: string[]) => readBrought(lines.join("\r\n"), "service@paypal.com");

it("each receiver that is known has its header here", () => {
  // AOL's servers are Yahoo!'s.
  expect(Object.keys(WRITTEN).sort()).toEqual(
    Object.keys(RECEIVERS)
      .filter((id) => id !== "aol")
      .sort(),
  );
});

describe.each(Object.entries(WRITTEN))("a mail that %s received", (id, { above, results, below }) => {
  const whole = (lines = results) => [...above, ...lines, ...below, ...SENDERS_OWN, FROM];

  it("is known by what its servers wrote, and its signature is right", () => {
    const { finding, receiver } = read(...whole());
    expect(receiver).toBe(id);
    expect(finding).toMatchObject({ result: "right", domain: "paypal.com" });
    expect(finding.authentication).toBeDefined();
    const known = RECEIVERS[id];
    if (known) expect(readOriginal(whole().join("\n"), { receiver: known })).toEqual(finding);
  });

  it("with nothing right in it is not right, whatever the sender wrote below", () => {
    const nothing = results.map((line) => line.replaceAll(PASSED, "none"));
    const { finding, receiver } = read(...above, ...nothing, ...below, ...results, ...SENDERS_OWN, FROM);
    expect(receiver).toBe(id);
    expect(finding.result).not.toBe("right");
  });

  it("proves nothing when another server had it afterwards", () => {
    const { finding, receiver } = read("Received: from a by mail.elsewhere.example with ESMTP; Mon", ...whole());
    expect(receiver).toBeUndefined();
    expect(["noted", "unchecked"]).toContain(finding.result);
    expect(finding.authentication).toBeUndefined();
  });

  it("proves nothing without the line of the server that took it", () => {
    const isNone = (line: string) => !/^Received:/.test(line);
    const { receiver } = read(...above.filter(isNone), ...results, ...below.filter(isNone), FROM);
    expect(receiver).toBeUndefined();
  });

  it("proves nothing when the sender's own address makes the mailbox's own server look like one of them", () => {
    // Exim's own line, as it is delivered: "(envelope-from <…>)", with whatever stands before the "@" in quotes.
    const takers = [...above, ...below].join("\n").matchAll(/^Received:[^\n]*?(?:\n [^\n]*?)*? by (\S+)/gm);
    for (const [, taker] of takers) {
      const { finding, receiver } = read(
        "Received: from [192.0.2.9] (helo=evil.example) by mail.my-server.example with esmtps (Exim 4.98)",
        ` (envelope-from <"a) by ${taker} (b"@evil.example>) id 1abc for mika@my-server.example; Mon, 23 Nov 2026`,
        ...results,
        ...below,
        ...SENDERS_OWN,
        FROM,
      );
      expect(receiver).toBeUndefined();
      expect(finding.result).not.toBe("right");
    }
  });

  it("proves nothing when all of it stands below the line of the mailbox's own server", () => {
    // What a sender would write to whom a mail server without such checks belongs.
    const { finding, receiver } = read(
      "Received: from evil.example by mail.my-server.example (Postfix) with ESMTP id 1; Mon, 23 Nov 2026",
      ...whole(),
    );
    expect(receiver).toBeUndefined();
    expect(finding.result).not.toBe("right");
  });
});

it("a note of a server that nobody knows is told as such", () => {
  const note = "Authentication-Results: mx.my-server.example; dmarc=pass header.from=paypal.com";
  expect(read("Received: from a by mx.my-server.example", note, FROM)).toEqual({
    finding: { result: "noted", domain: "paypal.com", by: "mx.my-server.example" },
  });
  expect(read(note.replace("pass", "fail"), FROM).finding).toMatchObject({ result: "failed" });
  expect(read("Received: from a by b", FROM).finding).toEqual({ result: "unchecked" });
  expect(read(note).finding).toEqual({ result: "another" });
});

it("iCloud's results count only as far as they stand together", () => {
  const { above, results, below } = WRITTEN.icloud as Written;
  const nothing = ["Authentication-Results: dmarc.icloud.com; dmarc=none header.from=paypal.com"];
  const forged = results.filter((line) => /dkim/.test(line));
  const { finding } = read(...above, ...nothing, ...below, ...forged, FROM);
  expect(finding.result).toBe("unsigned");
  expect(read(...above, ...nothing, "Subject: x", ...forged, FROM).receiver).toBeUndefined();
});

it("proves nothing of an address that the mail was not read with", () => {
  const { above, results, below } = WRITTEN.gmail as Written;
  const header = [...above, ...results, ...below, FROM].join("\n");
  expect(readBrought(header, "service@venmo.com").finding).toEqual({ result: "another" });
  expect(readBrought(header).finding).toEqual({ result: "another" });
});
