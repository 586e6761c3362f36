/** What the tables of `npm run evaluate` count. */
import { expect, test } from "vitest";
import type { LabelledMail } from "../../scripts/lib/labelled-mails.ts";
import { judgeAll, measure } from "../../scripts/lib/measure.ts";

function labelled(from_name: string, from_addr: string, service: string): LabelledMail {
  const source = "mioboe:written";
  const body = "Az egyszer használatos jelszava: 482913. Ne adja meg senkinek.";
  return {
    id: "1",
    lang: "hu",
    from_name,
    from_addr,
    subject: "Egyszer használatos jelszó",
    body,
    kind: "one-time-code",
    service,
    source,
  };
}

const serviceRight = (mail: LabelledMail) => measure(judgeAll([mail], "message")).serviceRight;

test("a service is right where it is the entry of the label's brand for the country whose domain the mail is from", () => {
  expect(serviceRight(labelled("Erste Bank", "george@erstebank.hu", "Erste Bank"))).toEqual({ right: 1, of: 1 });
});

test("and wrong where it is another brand's", () => {
  expect(serviceRight(labelled("PayPal", "service@paypal.com", "Erste Bank"))).toEqual({ right: 0, of: 1 });
});

test("and wrong where it is another service of that name in the same country", () => {
  expect(serviceRight(labelled("PayPay銀行", "info@paypay-bank.co.jp", "PayPay"))).toEqual({ right: 0, of: 1 });
});

test("a service that the registry doesn't hold can't be right or wrong", () => {
  expect(serviceRight(labelled("Nincs Ilyen", "info@nincsilyen.example", "Nincs Ilyen"))).toEqual({ right: 0, of: 0 });
});
