import type { Lexicon } from "../concepts.ts";

export const tr: Lexicon = {
  language: "tr",
  words: {
    account: "hesap, hesab, profil, cuzdan, uyeli, müşteri numara, internet şubesi",
    create:
      "olusturuldu, acildi, olustur, hazir, acilis, aktif edildi, hesabiniz acildi, hesabin acildi, kullanima hazir, kullanmaya basla, hesabiniz aktif, tanimlandi, aramiza, kullanima acildi, musterimiz oldunuz, kaydin tamamlandi, kaydiniz tamamlandi",
    register: "kayit, kaydol, kayd, uye ol, uyelik, katil",
    welcome: "hos geldin, hosgeldin, aramiza",
    thanks: "tesekkur",
    email: "e posta, eposta, e mail, email, mail_, e postan",
    confirm: "onay, dogrula, teyit, dogrulu",
    activate: "aktif, etkinlestir, aktivasyon",
    complete:
      "tamamla, bitir, son adim, bir adim kaldi, neredeyse, kaldigin yerden, kaldiginiz yerden, devam et, son bir adim, az kaldi",
    click: "tikla, baglanti, link, dugme, buton, asagidaki, dokun",
    code: "kod, pin_, sifre kodu, jeton, haneli, sms sifre, tek kullanimlik sifre",
    "one-time":
      "tek kullanimlik, iki faktor, iki adim, iki asama, otp_, kimlik dogrula, guvenlik kodu, giris kodu, tek seferlik, yalnızca bir kez, sadece bir kez, şifresiz, dogrulama kodu, onay kodu, sms kodu, sms sifre, aktivasyon kodu, 3d secure, islem sifre, gecici kod, tek kullanimlik sifre, giris sifre",
    "sign-in": "giris, oturum, login, gir_",
    device: "cihaz, tarayici, ip adres, ip_, konum, bilgisayar",
    attempt: "deneme, basarisiz, hatali, yanlis, denen, denedi",
    locked: "kilit, bloke, engel, gecici olarak kapat, gecici olarak durdur, kullanima kapatildi, gecici olarak askiya",
    password: "sifre, parola",
    reset: "sifirla, yenile, unut, kurtar, sifirlama, gecici sifre, sifrenizi unut, sifreni unut, sifremi unut",
    new: "yeni, farkli, bilinmeyen, tanimadi",
    request: "talep, istek, istendi, birisi, istedi, istegi",
    "not-you":
      "siz degilse, siz yapmadi, eger bu islemi siz, talep etmedi, gormezden gel, dikkate alma, yok say, sen degilse, bunu siz yapmad, bunu yapan siz, istemedi, yanlislikla, goz ardi, siz istemedi, siz degilseniz, sen degilsen, bilginiz disinda, bilgin disinda, size ait degil, sana ait degil, bu islem size, bu islemi siz, islemi yapmadiysaniz, islemi yapmadiysan, yapmadiysan, tarafinizca, tarafindan yapilmadi, tanimiyorsan, tarafinizdan yapilmad",
    expire: "gecerli, suresi, dakika, saat, sona er, dolacak",
    changed: "degistirildi, guncellendi, degisti, duzenlendi, degistirilmis",
    change: "degistir, belirle, sec_, yeni sifre, yeni parola, degistirmek, değiştirmek, değiştirebil",
    removed: "silindi, kaldirildi, devre disi, kapatildi, iptal, eklendi, etkinlestirildi",
    invite: "davet",
    social:
      "yorum, yanit, cevap, mesaj, bahset, begen, paylas, takip, arkadas, yazdi, iletisim, gonderi, görüntüledi, görüntülendi",
    content:
      "sayfa, konu, proje, forum, grup, bilet, tartisma, wiki, belge, dosya, foto, etkinlik, gorev, kitap, haber, ek_, harita, is_, beatmap",
    invoice: "fatura",
    order: "siparis, satin al, sepet, rezervasyon, alisveris",
    payment: "odeme, odedi, havale, transfer, para, yatir, tahsil, yukle, odendi, bagis",
    receipt: "makbuz, iade, islem, ekstre, dekont, fis_",
    amount: "tutar, toplam, fiyat, bakiye, kdv_, ucret, tl_, adet, miktar",
    shipping: "kargo, teslimat, gonderildi, paket, takip no",
    subscription: "abonelik, plan_, yenilen, deneme surumu, lisans",
    newsletter: "bulten, abonelikten cik, aboneligi iptal, listeden cik, haber bulteni, e posta listesi",
    offer: "firsat, indirim, kampanya, kupon, kazan, ucretsiz, hediye, bonus, bedava, ozel, puan, teklif",
    admin: "yonetici, bekliyor, onay bekle, moderator, yeni kullanici, bekleme",
    credentials: "kullanici adi, giris bilgi, musteri no, hesap bilgi",
    urgent:
      "askiya, olagandisi, supheli, kisitla, derhal, acil, hemen, yetkisiz, guncelleyin, kimlig, 24 saat, 48 saat, sinirlandi",
    notice: "teklif, hatirlat, son odeme tarihi, rapor, bildirim, bakim, kosullar, vadesi",
    security: "guvenlik, koru, guvenli",
    secret: "kimseyle, paylasmayin, kimseye, gizli",
    already: "zaten, mevcut, halihazirda",
    inactive: "henüz etkin, henüz aktif, etkin degil, aktif degil, etkinlestirilme, onaylanma",
    card: "sanal kart, banka kart, yeni kart",
    please: "lütfen",
    "second-factor":
      "iki faktör, iki adım, iki aşama, 2fa, mfa, totp, ikinci faktör, güvenlik anahtar, passkey, kurtarma kod, yedek kod, çok faktör, kimlik doğrulayıcı",
    done: "edildi, yapıldı, oluşturuldu, değiştirildi, başarıyla, az önce, oldu_, olundu, eklendi, güncellendi, tamamlandı, oldunuz",
    must: "gerekiyor, gerekmekte, gerekir, gereklidir, için_, zorunda, tamamlamak için, önce_, lazım",
    somebody: "birisi, biri_, bir kullanıcı, başka bir kişi, üçüncü, başkası",
    "no-account":
      "hesap yok, kayıtlı değil, hesabınız yok, bulunamadı, mevcut değil, hesap bulun, kullanıcı yok, ilişkili değil",
    "new-user": "yeni kullanıcı, yeni üye, yeni müşteri, yeni kayıt, kayıt oldu, kaydoldu, katıldı_",
    team: "takım, ekip, ekib, organizasyon, çalışma alanı, şirket, grup, topluluk, kuruluş",
    delete: "sil, kaldır, kalıcı",
    connect:
      "bağla, bağlan, uygulama, token, belirteç, ssh anahtar, api anahtar, yetkilendir, entegrasyon, ilişkilendir",
    "address-change":
      "yeni e posta, yeni eposta, yeni adres, e posta değiş, eposta değiş, e posta adresi değiş, e posta adresinizi değiştir, e posta adresini değiştir, eski adres, eski e posta, adres değiş",
    ignore:
      "yok say, dikkate alma, görmezden gel, göz ardı, önemsemeyin, herhangi bir işlem, bir şey yapmanıza, bir işlem yapmanıza",
    contact: "iletişim, bizimle, destek, müşteri hizmet, bize ulaş, bize yaz, bize bildir",
    recently: "yakın zamanda, az önce, son zaman, kısa süre önce, son_",
    fraud:
      "dolandirici, oltalama, phishing, sahte, asla istemez, asla sormaz, dikkatli olun, itibar etme, guvenlik ipuc, kimlik avi, tuzak",
    application:
      "basvuru, kredi, basvurunuz, degerlendir, belge, kimlik kart, reddedil, onaylandi, olumsuz, sonucu, evrak, pasaport",
    announced:
      "tarihinden itibaren, itibaren, yakinda, kullanim kosul, sozlesme, bakim calisma, planli, tum musteri, degisiklik, degisecek, devreye, yenilik, gizlilik politika",
    closure: "kapatildi, kapatma, kapanis, kapandi, feshedil, sonlandir",
    payee:
      "alici, kayitli alici, otomatik odeme, duzenli odeme, talimat, kart eklendi, kartiniz eklendi, kayitli kart, telefon numara, adres degis, guvenilir cihaz, iban",
    pickup:
      "teslim, kargo, dolap, rezervasyon, randevu, bilet, oda_, indirim kodu, kupon, promosyon kodu, magaza, kapi, sube_, otel",
    event: "webinar, seminer, kurs, etkinlik, anket, egitim, konferans, atolye, calistay",
    "any-card":
      "kart_, kartı, kartlar, karta_, kartta, kredi kartı, banka kartı, ön ödemeli kart, sanal kart, fiziki kart, ek kart, kart numara, troy_, visa_, mastercard, maestro_, temassız, bankkart, amex",
    alerts:
      "bildirim, uyarı_, uyarılar, uyarısı, alarm, sms_, anlık bildirim, push_, hatırlat, kısa mesaj, haberdar, bilgilendirme mesaj, bilgilendirilecek, haber ver, bilgilendirme sms",
    limit:
      "üst sınır, üst limit, azami, maksimum, en fazla, seviye, kademe, yükseltildi, düşürüldü, artırıldı, artırım, günlük, işlem başına, statü, yükseltme, limit_, limiti, limitler, limitlerin",
    papers:
      "ekstre, hesap özeti, hesap özet, rapor, belge, sertifika, sözleşme, pdf_, vergi, yıl sonu, yıllık, e ekstre, hesap hareket, görüntülemeye hazır, inceleyebilirsin, doküman",
    standing:
      "otomatik ödeme, düzenli ödeme, düzenli transfer, düzenli havale, ödeme talimat, planlı ödeme, planlanmış, ileri tarihli, tekrarlayan, taksit, fatura talimat, otomatik yükleme, otomatik yenilen, abonelik yenileme, yinelenen ödeme, düzenli ödeme talimat",
    alias:
      "iban, hesap numara, kolay adres, fast_, karekod, qr kod, qr_, alıcı_, alıcılar, alıcısı, lehtar, kayıtlı alıcı, banka hesabı, bağlı hesap, bağlı banka, papara numara, kayıtlı hesap, cüzdan adres, çekim adres",
    identity:
      "kyc, kimlik kart, nüfus cüzdan, pasaport, ehliyet, sürücü belge, selfie, özçekim, ikametgah, adres belge, adres teyid, tc kimlik, yüz tanıma, biyometrik, görüntülü görüşme, müşterini tanı, kimlik bilgi, kimlik belge, kimlik tespit, kimliğin",
    lending:
      "ihtiyaç kredi, konut kredi, taşıt kredi, krediniz, kredin_, kredisi, kredi başvuru, kredi limit, kredi tutar, borç_, ipotek, finansman, kredili mevduat, ek hesap, kmh_, şimdi al, sonra öde, sigorta, poliçe, avans",
    saving:
      "birikim, tasarruf, kumbara, vadeli hesap, vadeli mevduat, mevduat, yatırım, fon_, fonu_, fonlar, hisse, temettü, faiz, getiri, puan_, puanlar, puanın, mil_, nakit iade, ödül",
    phone: "telefon, cep telefon, cep numara, telefon numara, gsm_, gsm numara, cep no",
    "in-app":
      "uygulamada, uygulamamızda, uygulamasında, uygulamadan, uygulamasından, uygulama üzerinden, uygulaması üzerinden, mobil şube, mobil bankacılık, internet bankacılığı, internet şubesi, ayarlar_, ayarlar bölüm, menüsü, menüden, sekme, bölümünden, görebilirsin, profilinden, profilinizden",
    friend:
      "arkadaş, arkadaşın, öner_, önerdi, referans kod, davet kodu, davet kod, davetiye kod, aile üye, aile birey, ailen, yakınların, tanıdık, tavsiye et_",
    pin: "pin_, kart şifre, kartınızın şifre, kartınızın yeni şifre, kartının şifre, kartınız için şifre",
    "on-behalf":
      "işveren, sizi ekledi, seni ekledi, sizin için oluştur, adınıza oluştur, adınıza hesap, kullanıcı olarak, tarafından eklendiniz, şirketiniz",
  },
};
