/**
 * What mailboxes call things, in the languages that Mioboe speaks and some more: the names of folders, and the labels
 * in the head of a mail. Data for the reader of pages that no adapter knows. Written in lower case.
 */

export type Folder = "inbox" | "sent" | "drafts" | "trash" | "spam";

const FOLDERS: Record<Folder, string> = {
  inbox:
    "inbox|受信トレイ|受信箱|受信ボックス|受信メール|posteingang|eingang|boîte de réception|bandeja de entrada|recibidos|posta in arrivo|in arrivo|caixa de entrada|entrada|收件箱|收件匣|받은편지함|받은 편지함|받은메일함|hộp thư đến|kotak masuk|postvak in|inkorgen|indbakke|innboks|saapuneet|odebrane|skrzynka odbiorcza|doručená pošta|beérkezett üzenetek|входящие|вхідні|gelen kutusu|الوارد|البريد الوارد|דואר נכנס|กล่องจดหมาย|εισερχόμενα|mesaje primite",
  sent: "sent|sent mail|sent items|sent messages|送信済み|送信済みアイテム|送信済みメール|送信箱|送信トレイ|送信ボックス|gesendet|gesendete|gesendete elemente|gesendete objekte|messages envoyés|envoyés|éléments envoyés|enviados|elementos enviados|correo enviado|posta inviata|inviata|inviati|itens enviados|已发送|已发邮件|寄件備份|寄件匣|已傳送|보낸편지함|보낸 편지함|보낸메일함|đã gửi|thư đã gửi|terkirim|pesan terkirim|verzonden|verzonden items|skickat|sendt|sendte|lähetetyt|wysłane|odeslané|odeslaná pošta|elküldött üzenetek|отправленные|надіслані|gönderilmiş öğeler|gönderilenler|المرسل|البريد المرسل|דואר יוצא|ส่งแล้ว|απεσταλμένα|trimise",
  drafts:
    "drafts|draft|下書き|草稿|未送信|entwürfe|brouillons|borradores|bozze|rascunhos|草稿箱|草稿匣|임시보관함|임시 보관함|thư nháp|nháp|konsep|draf|concepten|utkast|kladder|luonnokset|robocze|szkice|koncepty|piszkozatok|черновики|чернетки|taslaklar|المسودات|טיוטות|ร่าง|จดหมายร่าง|πρόχειρα|ciorne",
  trash:
    "trash|bin|deleted|deleted items|deleted messages|ゴミ箱|ごみ箱|削除済み|削除済みアイテム|papierkorb|gelöschte elemente|gelöscht|corbeille|éléments supprimés|papelera|eliminados|elementos eliminados|cestino|posta eliminata|lixeira|lixo|itens excluídos|已删除|垃圾箱|废件箱|垃圾桶|刪除的郵件|휴지통|지운편지함|thùng rác|đã xóa|sampah|tong sampah|prullenbak|verwijderde items|papperskorg|papperskorgen|papirkurv|roskakori|kosz|koš|kuka|lomtár|корзина|кошик|çöp kutusu|silinmiş öğeler|المهملات|سلة المهملات|אשפה|ถังขยะ|κάδος|coș de gunoi",
  spam: "spam|junk|junk mail|junk e-mail|junk email|迷惑メール|spamverdacht|junk-e-mail|courrier indésirable|indésirables|pourriels|correo no deseado|no deseado|posta indesiderata|lixo eletrônico|垃圾邮件|垃圾郵件|스팸메일함|스팸|thư rác|ongewenst|ongewenste e-mail|skräppost|søppelpost|uønsket mail|roskaposti|wiadomości-śmieci|nevyžádaná pošta|levélszemét|спам|gereksiz|istenmeyen|البريد غير المرغوب|דואר זבל|จดหมายขยะ|ανεπιθύμητα",
};

const FROM =
  "from|sender|差出人|送信者|von|absender|de|expéditeur|remitente|da|mittente|remetente|发件人|寄件人|寄件者|보낸사람|보낸 사람|발신자|từ|người gửi|dari|pengirim|van|afzender|från|avsändare|fra|avsender|afsender|lähettäjä|od|nadawca|odesílatel|feladó|от|отправитель|від|відправник|kimden|gönderen|من|المرسل|מאת|จาก|ผู้ส่ง|από|de la|expeditor";

const SUBJECT =
  "subject|件名|題名|タイトル|betreff|objet|sujet|asunto|oggetto|assunto|主题|主旨|主題|제목|tiêu đề|chủ đề|subjek|perihal|onderwerp|ämne|emne|aihe|temat|předmět|tárgy|тема|konu|الموضوع|נושא|เรื่อง|หัวเรื่อง|θέμα|subiect";

const folders = new Map<string, Folder>();
for (const [folder, names] of Object.entries(FOLDERS)) {
  for (const name of names.split("|")) folders.set(name, folder as Folder);
}
const froms = new Set(FROM.split("|"));
const subjects = new Set(SUBJECT.split("|"));

/** The longest of these names, with a count behind it. */
export const NAME_LENGTH = 40;

/** Which folder a text names: the name alone, or with the number of its mails. */
export function folderNamed(text: string): Folder | undefined {
  return folders.get(
    text
      .toLowerCase()
      .replace(/[\s(（[]*[\d.,]+[\s)）\]]*$/, "")
      .trim(),
  );
}

/** What a label or the head of a column announces: "From:", "件名". */
export function labelled(text: string): "from" | "subject" | undefined {
  const bare = text
    .toLowerCase()
    .replace(/[\s:：]+$/, "")
    .trim();
  if (froms.has(bare)) return "from";
  return subjects.has(bare) ? "subject" : undefined;
}
