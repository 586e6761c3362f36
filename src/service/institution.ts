import { remembered } from "../mail/memo.ts";
import { fold } from "../mail/text.ts";
import { NAME_LIMIT } from "./speaker.ts";

/**
 * Whether the sender's own name says that it is a bank, a credit union, a broker, a wallet or a card company: by the words that
 * such companies carry in their names. There are tens of thousands of them, and no list has them all. Other things are
 * called banks, too, and wallets are made of leather: where a word says so, it is none of them.
 * @param fromName the display name; of a longer one the beginning is looked at.
 */
export const isInstitution = remembered(readSign);

function readSign(fromName: string): boolean {
  const name = fold(fromName.length > NAME_LIMIT ? fromName.slice(0, NAME_LIMIT) : fromName);
  return (has(SIGNS, name) || ENDS.test(name) || WITHIN.test(name)) && !has(OTHERS, name) && !OTHER_WITHIN.test(name);
}

/** Words, and phrases of several, as folded texts have them. */
interface Words {
  single: ReadonlySet<string>;
  phrases: readonly string[];
}

/** One a line are phrases, several a line are words. */
function wordsOf(words: string, phrases: string): Words {
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => fold(line))
      .filter((line) => line.trim() !== "");
  return { single: new Set(lines(words).join("").split(" ").filter(Boolean)), phrases: lines(phrases) };
}

function has({ single, phrases }: Words, name: string): boolean {
  for (const word of name.split(" ")) if (single.has(word)) return true;
  return phrases.some((phrase) => name.includes(phrase));
}

const SIGNS = wordsOf(
  `bank banka banco banca banque bancă bankas bankası banki pankki banken bancorp banku kasse sparkasse caixa spořitelna
   sporiteľňa takarék takarékszövetkezet securities brokerage broker wallet ewallet cüzdan dompet billetera carteira
   skok raiffeisenkasse kredietunie corretora bpr zahlungsdienste sekuriti sparekasse sparkassen osuuskassa säästökassa
   банк банку брокер кошелек кошелёк гаманець τράπεζα χρηματιστηριακή биржа біржа банкинг
   بنك مصرف محفظة بانک صرافی کارگزاری בנק ארנק ברוקר बैंक वॉलेट सिक्योरिटीज़`,
  `credit union
   building society
   savings & loan
   crédit agricole
   crédit mutuel
   caisse d'épargne
   cassa rurale
   cassa di risparmio
   caja rural
   caja de ahorros
   cooperativa de ahorro
   cooperativa de crédito
   koperasi kredit
   koperasi simpan pinjam
   ngân hàng
   chứng khoán
   ví điện tử
   کیف پول
   پرداخت یار
   قرض الحسنه
   caisse populaire
   spółdzielcza kasa
   spořitelní družstvo
   makléřský dům
   casa de ajutor
   quỹ tín dụng`,
);

/** "Fjordbank", "Ålandsbanken", "Osuuspankki", "Сельхозбанк". */
const ENDS = /\p{L}{3}(?:bank|banken|banka|pankki|sparkasse|банк) /u;

/** In scripts without spaces. */
const WITHIN =
  /銀行|银行|은행|信用金庫|信用合作社|儲蓄互助社|상호금융|금고|信用組合|信用社|信用部|労働金庫|証券|證券|证券|증권|신협|새마을금고|取引所|交易所|거래소|ウォレット|钱包|錢包|カード|카드|페이먼츠|ธนาคาร|หลักทรัพย์|วอลเล็ท|สหกรณ์ออมทรัพย์/u;

/** What such a word means where it means something else. */
const OTHERS = wordsOf(
  `food blood job jobs data power memory question questions river seed milk toy time talent image piggy phone knowledge tool
   clothing diaper eye tissue gene stem recipe photo sound word laundry leather leatherworks student students book books game
   games club museum collectors aufgabenbank fragenbank lexikonbank blutbank datenbank jobbank zeitbank wissensbank bilddatenbank bildbank lebensmittelbank
   gartenbank parkbank spielbank casino casinos kasino sitzbank eckbank werkbank schulbank ideenbank samenbank fotobank genbank bloedbank voedselbank tijdbank
   zaadbank kennisbank vacaturebank speelgoedbank blodbank matbank tidsbank kunskapsbank jobbanken blodbanken tidsbanken
   matbanken fødevarebank fødevarebanken databank databanken veripankki ruokapankki aikapankki työpankki foodbank bloodbank
   opgavebanken minnebanken elvebanken krevní élelmiszerbank feladatbank vérbank adatbank pangan powerbank seedbank timebank sangue sangre sângelui sânge alimentos alimentario alimentaria alimentar alimentare alimentaire
   alimente tempo tiempo temps horas datos dados dati données leche leite latte sementes semillas semences preguntas perguntas
   empleo empregos talentos krwi żywności czasu danych pytań krve potravin potravinová času dat vér élelmiszer idő kan gıda
   zaman veri soru kitap darah makanan waktu soal sampah benih buku máu крови данных еды времени вопросов вакансий идей семян
   крові даних їжі часу питань фудбанк αίματος τροφίμων χρόνου θεμάτων الدم الطعام المعرفة الأسئلة الوقت مشاغل خون غذا سوال زمان
   اطلاعات کتاب דם הדם מזון המזון זמן הזמן שאלות עור रक्त ब्लड खाद्य अन्न समय चमड़ा बीज प्रश्न leder cuero couro cuir cuoio
   pelle deri nahka läder læder skinn lavandería lavanderia waschsalon forum foro news nieuws novice gazete magazine magazin`,
  `bank holiday
   holiday bank
   left bank
   caixa misteriosa
   carteira digital de transito
   carteira digital detran
   carteira de habilitação
   right bank
   west bank
   thực phẩm
   câu hỏi
   thời gian
   đề thi`,
);

const OTHER_WITHIN =
  /血液|人材|人才|献血|時間銀行|时间银行|学分|學分|问题|問題|河岸|記憶|食物|基因|種子|题库|革|財布|皮具|コイン|ゲーム|トレーディング|グリーティング|ポストカード|図鑑|メッセージ|名刺|게임|혈액|푸드|시간은행|학점|문제|기억|뉴스|인재|가죽|เลือด|โจทย์|ข้อสอบ|อาหาร|เวลา|ขยะ|ต้นไม้|เครื่องหนัง/u;
