import { venmo } from "./mailbox/demo.ts";

const [mail] = venmo.mails;

/**
 * A sign-up mail of Venmo's as an original, as Microsoft's servers begin one: signed for the service's own domain, so
 * that its header proves the sender.
 * @param to the receiver, as in a To field.
 */
export function venmoOriginal(to = "Mika Tester <mika@mailtest.example>", date = new Date()): string {
  return `Received: from DB1EUR01FT003.eop-EUR01.prod.protection.outlook.com
 (2603:10a6:10::86) by DB9PR01CA0311.outlook.office365.com with Microsoft SMTP Server id 15.20
Authentication-Results: spf=pass (sender IP is 198.51.100.7) smtp.mailfrom=venmo.com;
 dkim=pass (signature was verified) header.d=venmo.com;dmarc=pass action=none header.from=venmo.com;compauth=pass
Received: from mx1.venmo.com (198.51.100.7) by DB1EUR01FT003.mail.protection.outlook.com with SMTP
From: Venmo <venmo@venmo.com>
To: ${to}
Subject: ${mail?.subject}
Date: ${date.toUTCString()}
Content-Type: text/plain; charset=UTF-8

${mail?.text}
`;
}
