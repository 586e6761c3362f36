/**
 * Whether a text says that its sender keeps or lends money, or has it paid: what kind of account it is ("your investment
 * account"), how one gets in ("internet banking"), what its law makes it say ("capital at risk"). Words for ways to pay
 * are none of these: every shop names them. Linear in the text.
 * @param folded see fold.
 */
export function speaksOfMoney(folded: string): boolean {
  if (groups.length === 0) group();
  let before = SPACE;
  for (let i = 1; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    if (before === SPACE || unit >= FIRST_UNSPACED) {
      const number = groupAt[placeOf(folded, i)] as number;
      if (number !== 0 && holdsOne(folded, i, groups[number - 1] as readonly string[])) return true;
    }
    before = unit;
  }
  return false;
}

function holdsOne(folded: string, at: number, words: readonly string[]): boolean {
  return words.some((word) => folded.startsWith(word, word.startsWith(" ") ? at - 1 : at));
}

/** One more than the number of the words that begin with the units that give this place; 0, as nearly everywhere: none. */
const PLACE_BITS = 15;
const groupAt = new Uint16Array(1 << PLACE_BITS);
const groups: string[][] = [];

function group(): void {
  for (const word of patterns()) {
    const place = placeOf(word, word.startsWith(" ") ? 1 : 0);
    const number = groupAt[place] as number;
    if (number === 0) groupAt[place] = groups.push([word]);
    else groups[number - 1]?.push(word);
  }
}

/** By two units in the scripts of syllables and ideographs, and by four in alphabets. */
function placeOf(text: string, i: number): number {
  const first = text.charCodeAt(i);
  let hash = Math.imul(first, 31) + text.charCodeAt(i + 1);
  if (first < FIRST_OF_SYLLABLES) {
    hash = Math.imul(Math.imul(hash, 31) + text.charCodeAt(i + 2), 31) + text.charCodeAt(i + 3);
  }
  return Math.imul(hash, 0x9e3779b1) >>> (32 - PLACE_BITS);
}

const SPACE = 32;
const FIRST_OF_SYLLABLES = 0x0900;
const FIRST_UNSPACED = 0x0e00;

const UNSPACED = /^[\u0e00-\u0eff\u3040-\u9fff]/;

/** As they are looked for: from the beginning of a word on, and in scripts without spaces anywhere. */
function patterns(): string[] {
  return WORDS.split(/, |\n/).map((entry) => {
    const word = entry.endsWith("_") ? `${entry.slice(0, -1)} ` : entry;
    return UNSPACED.test(word) ? word : ` ${word}`;
  });
}

/**
 * Some forty languages by rows, folded as they are compared: folding them would take longer than a friend's mail. Endings are left
 * open, but with "_" at the end. Left out is what other senders say as often: a
 * credit card, a balance, instalments, a loan from a library, a wallet of leather.
 */
export const WORDS = `internet bank, internetbank, online bank, onlinebank, mobile bank, e bank, ebank, netbank, business bank, investment account, investing account, brokerage, trading account, savings account, current account, checking account, deposit account, credit limit, credit line, line of credit, loan application, cryptocurrenc, crypto_, crypto asset, bitcoin, stablecoin, digital wallet, mobile wallet, e wallet, ewallet, prepaid card, expense card, merchant account, payment account, payment institution, electronic money, e money, buy now pay later, pay later_, money transfer, member fdic, financial conduct authority, capital at risk, capital is at risk, invested capital, investing involves, past performance, withdrawal address, dividends
インターネットバンキング, ネットバンキング, 証券口座, 取引口座, 預金, 口座開設, 暗号資産, 仮想通貨, 資金移動業, 貸金業, 前払式, 決済サービス, 決済代行, 融資, カードローン, 利用可能枠, デビットカード, 地域通貨, 投資信託, 投資家, 金融商品, 資産運用, ビジネスカード, 電子決済
网上银行, 手机银行, 网银, 证券账户, 数字货币, 加密货币, 虚拟资产, 电子钱包, 信用额度, 贷款, 商户号, 商户后台, 理财, 基金账户, 交易账户, 结算账户, 数字人民币, 汇款
網路銀行, 網上銀行, 行動銀行, 網銀, 證券戶, 證券帳戶, 加密貨幣, 虛擬貨幣, 虛擬資產, 電子錢包, 信用額度, 貸款, 特約商店, 理財, 數位帳戶, 投資帳戶, 基金帳戶, 匯款, 電子支付
인터넷뱅킹, 모바일뱅킹, 인터넷 뱅킹, 모바일 뱅킹, 계좌개설, 계좌 개설, 증권계좌, 가상자산, 암호화폐, 신용대출, 후불결제, 전자지갑, 투자, 지역화폐
girokonto, wertpapierdepot, ihr depot, dein depot, anlagekonto, tagesgeld, festgeld, kreditrahmen, kreditlinie, ratenkauf, ratenkredit, kryptowahrung, kryptowert, geschaftskonto, zahlungsdienst, e geld, handlerkonto, prepaidkarte, debitkarte, darlehen, verrechnungskonto, wertpapier, kapitalanlage, geldanlage
banque en ligne, espace bancaire, compte bancaire, compte titres, compte courant, compte pro_, compte professionnel, compte epargne, assurance vie, cryptomonnaie, crypto actif, portefeuille electronique, carte prepayee, paiement fractionne, etablissement de paiement, monnaie electronique, acpr_, perte en capital, compte marchand, compte de paiement, transfert d argent, credit renouvelable
banca en linea, banca por internet, banca online, banca digital, banca movil, cuenta bancaria, cuenta de inversion, cuenta corriente, cuenta de ahorro, cuenta de valores, criptomoneda, criptoactivo, monedero electronico, billetera digital, billetera virtual, tarjeta prepago, linea de credito, tu prestamo, su prestamo, entidad de pago, dinero electronico, cvu_, clabe_, envio de dinero, casa de bolsa, fondo de inversion, financiamiento
conta bancaria, conta corrente, conta digital, conta poupanca, conta de investimento, conta de pagamento, conta pj, banco digital, corretora, criptomoeda, criptoativo, carteira digital, cartao pre pago, limite de credito, seu emprestimo, maquininha, chave pix, instituicao de pagamento, renda fixa, investidor
conto corrente, conto deposito, conto titoli, conto aziendale, conto business, home banking, trading online, criptovalut, portafoglio elettronico, carta prepagata, carta conto, istituto di pagamento, moneta elettronica, finanziamento
internetbankieren, mobiel bankieren, betaalrekening, spaarrekening, beleggingsrekening, zakelijke rekening, effectenrekening, beleggen, kredietlimiet, uw lening, je lening, cryptovaluta, prepaidkaart, betaalinstelling, elektronisch geld, aandelen_
bankowosc, rachunek bankowy, rachunek inwestycyjny, rachunek maklerski, konto osobiste, konto oszczednosciowe, kryptowalut, pozyczk, limit kredytowy, karta przedplacona, instytucja platnicza, portfel elektroniczny, terminal platniczy, platnosci odroczone, faktoring
internetove bankovnictvi, bankovnictvi, bezny ucet, sporici ucet, bankovni ucet, investicni ucet, kryptomen, uver_, uveru, pujck, platebni instituc, platebni brana, predplacena karta, investice_, odlozena platba, platebni terminal
bankszamla, ertekpapirszamla, folyoszamla, befektetes, befekteto, kriptovalut, szemelyi kolcson, hitelkeret, fizetesi szamla, elofizetett kartya, penzforgalmi, szep kartya, aruhitel
cont curent, cont bancar, cont de economii, cont de investitii, cont de tranzactionare, criptomoned, imprumut, linie de credit, card preplatit, institutie de plata, moneda electronica, investitii, portofel digital, portofel electronic
ηλεκτρονικη τραπεζικη, τραπεζικ, λογαριασμο πληρωμων, επενδυτικ, χρηματιστηρι, κρυπτονομισμ, πιστωτικο οριο, προπληρωμεν, ηλεκτρονικο χρημα, ιδρυμα πληρωμων, ηλεκτρονικο πορτοφολι, μεταφορα χρηματων
internet bankaci, internet sube, mobil bankaci, vadesiz hesap, yatirim, kripto_, kripto varlik, kripto para, kredi limit, odeme hizmet, odeme kurulus, elektronik para, dijital cuzdan, para transferi, uye isyeri
интернет банк, онлаин банк, мобильныи банк, брокерск, инвестиц, криптовалют, биткоин, кредитныи лимит, электронныи кошел, электронных денежных, расчетныи счет, денежные перевод, экваиринг, вывод средств
інтернет банк, банківськ, брокерськ, інвестиц, позик, електроннии гаман, розрахунковии рахунок, грошові переказ, екваиринг, оплата частинами, виведення кошт, депозит
verkkopank, mobiilipank, pankkitili, kayttotili, saastotili, sijoitustili, arvo osuustili, osakesaastotili, sijoittaj, kryptovaluut, luottoraja, luottotili, maksulaitos, maksupaate, sahkoinen lompakko
natbank, bankkonto, sparkonto, investeringssparkonto, aktiedepa, fondkonto, kryptovaluta, kreditgrans, foretagskonto, betalningsinstitut, forbetalt kort, investerar
opsparingskonto, investeringskonto, dit depot, aktiedepot, aktiesparekonto, virksomhedskonto, erhvervskonto, betalingsinstitut, forudbetalt kort, nemkonto, nettbank, sparekonto, aksjesparekonto, bedriftskonto, fondskonto, betalingsforetak, forhandsbetalt kort, investering
tai khoan giao dich, tai khoan chung khoan, tai khoan thanh toan, tai khoan ngan hang, ngan hang so, tien dien tu, tien ma hoa, khoan vay, vay tien, han muc tin dung, dau tu, vi dien tu
ธนาคารออนไลน์, บัญชีธนาคาร, บัญชีลงทุน, บัญชีเงินฝาก, พอร์ตการลงทุน, กองทุนรวม, คริปโต, สินทรัพย์ดิจิทัล, สินเชื่อ, วงเงินเครดิต, กระเป๋าเงิน
rekening efek, dompet digital, uang elektronik, aset kripto, kripto, pinjaman, limit kredit, reksa dana, investasi, ojk_, perbankan, akaun pelaburan, akaun simpanan, e dompet, wang elektronik, had kredit, pelaburan, pindahan wang
इंटरनेट बैंकिंग, मोबाइल बैंकिंग, नेट बैंकिंग, बैंक खाता, बचत खाता, डीमैट, निवेश, क्रिप्टो, ऋण_, क्रेडिट सीमा, डिजिटल वॉलेट, म्यूचुअल फंड
مصرفي, الخدمات المصرفيه, حساب استثمار, حساب التداول, محفظه رقميه, محفظه الكترونيه, محفظتك, عملات رقميه, تمويل, الحد الايتماني, بطاقه مسبقه, التقسيط, تحويل الاموال
بانكداري, حساب بانكي, حساب سپرده, كيف پول, رمزارز, ارز ديجيتال, وام_, تسهيلات, سرمايه گذار, كارگزاري, درگاه پرداخت, شماره شبا, اعتبار خريد, پذيرنده
בנקאות, חשבון בנק, חשבון השקעות, חשבון מסחר, השקעות, קריפטו, מטבעות דיגיטליים, הלוואה, מסגרת אשראי, ארנק דיגיטלי, כרטיס נטען, סליקה, העברת כספים`;
