import type { Lexicon } from "../concepts.ts";

export const ms: Lexicon = {
  language: "ms",
  words: {
    account: "akaun, profil, dompet, ewallet, akaun anda",
    create:
      "dicipta, telah dicipta, dibuka, sedia digunakan, mencipta, diwujudkan, berjaya dibuka, berjaya didaftar, telah aktif, boleh digunakan, pembukaan akaun, kini aktif, pendaftaran berjaya, telah diaktifkan",
    register: "daftar, mendaftar, pendaftaran, berdaftar, menyertai, sertai",
    welcome: "selamat datang",
    thanks: "terima kasih",
    email: "e mel, emel, email, alamat",
    confirm: "sahkan, pengesahan, mengesahkan, disahkan, tentusah",
    activate: "aktif, pengaktifan, mengaktifkan",
    complete:
      "lengkapkan, selesai, langkah terakhir, selesaikan, satu langkah, teruskan, sambung, sedikit lagi, tinggal satu",
    click: "klik, pautan, butang, di bawah, berikut, tekan, link",
    code: "kod_, kod, pin_, token, digit, nombor pengesahan, tac_",
    "one-time":
      "sekali guna, otp_, dua faktor, dua langkah, tac_, pengesahan dua, kod keselamatan, sah sekali, hanya sekali, tanpa kata laluan, kod pengesahan, kod tac, kod otp, nombor tac, kod unik, kod sementara, kod kebenaran",
    "sign-in": "log masuk, masuk, daftar masuk, login, log in",
    device: "peranti, pelayar, alamat ip, ip_, lokasi, komputer",
    attempt: "percubaan, gagal, cubaan, salah, cuba, kegagalan",
    locked:
      "dikunci, terkunci, kunci, disekat, buka kunci, membuka akaun, buka akaun, disekat sementara, dibekukan, digantung sementara",
    password: "kata laluan, katalaluan",
    reset: "set semula, tetapkan semula, menetapkan semula, lupa, pulihkan, mereset, kata laluan sementara, terlupa",
    new: "baharu, baru, tidak dikenali",
    request: "meminta, permintaan, seseorang, permohonan, memohon",
    "not-you":
      "jika anda tidak, jika bukan anda, bukan anda, abaikan, jika ini bukan, tidak meminta, jika bukan awak, bukan awak, jika anda tidak pernah, tidak mengenali, tidak melakukan, anda tidak membuat, bukan anda yang",
    expire: "tamat tempoh, sah selama, minit, jam_, luput, sah untuk",
    changed: "telah ditukar, telah dikemas kini, ditukar, dikemas kini, telah diubah, diubah",
    change: "tukar, menukar, ubah, pilih, kata laluan baharu, kata laluan baru",
    removed: "dipadam, dinyahaktif, ditutup, dibatalkan, dibuang, dilumpuhkan, ditambah",
    invite: "jemput, menjemput, undang",
    social: "komen, balas, mesej, menyebut, suka, kongsi, ikut, rakan, siaran, menulis, hubungi",
    content:
      "halaman, topik, projek, forum, kumpulan, tiket, perbincangan, wiki, dokumen, fail, foto, acara, tugas, buku, berita, lampiran, isu",
    invoice: "invois, bil_",
    order: "pesanan, membeli, pembelian, troli, tempahan, beli",
    payment: "bayaran, pembayaran, membayar, dibayar, pindahan, deposit, wang, tambah nilai",
    receipt: "resit, bayaran balik, transaksi, penyata",
    amount: "jumlah, harga, baki, cukai, yuran, rm_, myr_",
    shipping: "penghantaran, dihantar, bungkusan, kurier",
    subscription: "langganan, pelan, pembaharuan, percubaan percuma, lesen",
    newsletter: "surat berita, berhenti melanggan, buletin, nyahlanggan",
    offer: "tawaran, diskaun, promosi, kupon, menang, percuma, hadiah, bonus, jimat, istimewa, mata ganjaran, baucar",
    admin: "pentadbir, kelulusan, menunggu, diluluskan, moderator, pengguna baharu",
    credentials: "nama pengguna, maklumat log masuk, maklumat akaun, id pengguna",
    urgent:
      "digantung, luar biasa, mencurigakan, dihadkan, segera, kecemasan, tanpa kebenaran, kemas kini maklumat, identiti, 24 jam, 48 jam",
    notice: "sebut harga, peringatan, tarikh akhir, laporan, pemberitahuan, penyelenggaraan, terma",
    security: "keselamatan, selamat_, lindungi",
    secret: "jangan kongsi, sesiapa, rahsia, jangan dedah",
    already: "sudah wujud, sudah",
    inactive: "belum aktif, belum diaktif, tidak aktif, belum disah",
    card: "kad maya, kad debit, kad baharu",
    please: "sila_, mohon, tolong",
    "second-factor":
      "dua faktor, dua langkah, 2 langkah, 2fa, mfa, totp, faktor kedua, kunci keselamatan, passkey, kod pemulihan, kod sandaran, pengesah, pelbagai faktor",
    done: "telah, sudah, berjaya, baru sahaja, anda telah, kini_",
    must: "perlu, mesti, untuk melengkapkan, supaya, sebelum, diperlukan, bagi_",
    somebody: "seseorang, orang lain, pengguna_, pihak ketiga",
    "no-account":
      "tiada akaun, tidak berdaftar, belum berdaftar, tidak mempunyai akaun, tidak dijumpai, tidak wujud, tiada pengguna",
    "new-user":
      "pengguna baharu, pengguna baru, ahli baharu, ahli baru, pelanggan baharu, pendaftaran baharu, pendaftaran baru, telah mendaftar, telah menyertai",
    team: "pasukan, organisasi, ruang kerja, syarikat, kumpulan, komuniti",
    delete: "padam, dipadam, hapus, kekal",
    connect: "pautkan, sambung, bersambung, aplikasi, token, kunci ssh, kunci api, kebenaran, integrasi, dipautkan",
    "address-change":
      "e mel baharu, e mel baru, alamat baharu, alamat baru, pertukaran e mel, menukar e mel, tukar e mel, perubahan e mel, e mel lama, email baru, menukar alamat",
    ignore: "abaikan, tidak perlu berbuat, tidak perlu melakukan, diabaikan",
    contact: "hubungi, sokongan, khidmat pelanggan, balas e mel, beritahu kami",
    recently: "baru sahaja, baru baru ini, terkini, sebentar tadi",
    fraud:
      "penipu, penipuan, scam, phishing, tidak akan meminta, tidak pernah meminta, berwaspada, berhati hati, awas, palsu, menyamar",
    application:
      "permohonan, memohon, pinjaman, pembiayaan, dokumen, kad pengenalan, ditolak, diluluskan, kelulusan, kelayakan, semakan, keputusan",
    announced:
      "mulai, bermula, tidak lama lagi, terma dan syarat, penyelenggaraan, semua pelanggan, perubahan, berkuat kuasa, notis privasi, akan datang, dijadualkan",
    closure: "ditutup, penutupan, ditamatkan, penamatan, pembatalan akaun",
    payee:
      "penerima, pemindahan kegemaran, arahan tetap, debit langsung, kad ditambah, kad telah ditambah, kaedah pembayaran, nombor telefon, peranti dipercayai, alamat",
    pickup:
      "ambil, pengambilan, bungkusan, loker, tempahan, janji temu, tiket, bilik, kod promo, kod baucar, kupon, kedai, pintu, kaunter",
    event: "webinar, seminar, kursus, acara, kaji selidik, tinjauan, latihan, persidangan, bengkel",
    "any-card":
      "kad kredit, kad debit, kad prabayar, kad maya, kad bank, kad atm, kad fizikal, kad anda, kad visa, kad mastercard, kad mydebit, kad virtual, pemegang kad, nombor kad, mastercard, visa_, mydebit, touch n go, kad caj, jcb_",
    alerts:
      "notifikasi, pemberitahuan tolak, notifikasi tolak, makluman sms, makluman transaksi, amaran sms, sms alert, peringatan, pemberitahuan transaksi, hidupkan notifikasi, aktifkan notifikasi, makluman e mel, notifikasi push",
    limit:
      "had pemindahan, had transaksi, had perbelanjaan, had harian, had kredit, had maksimum, maksimum, naik taraf, dinaik taraf, peringkat, tahap akaun, tahap keahlian, kuota, limit_, had anda",
    papers:
      "penyata, e penyata, epenyata, penyata akaun, penyata bulanan, penyata kad, laporan, dokumen cukai, sijil, kontrak, perjanjian, pdf_, akhir tahun, penyata tahunan, sedia untuk dilihat",
    standing:
      "arahan tetap, debit langsung, bayaran automatik, pembayaran automatik, auto debit, autodebit, bayaran berulang, pembayaran berulang, pembayaran berjadual, pemindahan berjadual, mandat, ansuran, pembaharuan automatik, tambah nilai automatik, potongan automatik",
    alias:
      "duitnow, duitnow id, nombor akaun, no akaun, kod qr, qr code, penerima, penerima kegemaran, benefisiari, akaun bank dipaut, akaun bank yang, pautkan akaun, akaun dipautkan, iban_, akaun penerima",
    identity:
      "pengesahan identiti, identiti, mykad, kad pengenalan, nombor ic, no kp, pasport, lesen memandu, swafoto, selfie, kyc_, ekyc, bukti alamat, mydigital id, imbasan muka, biometrik",
    lending:
      "pinjaman, pembiayaan, kredit_, kemudahan kredit, gadai janji, overdraf, bayar kemudian, paylater, pay later, sewa beli, insurans, takaful, polisi insurans, sijil takaful, premium insurans, gadai",
    saving:
      "simpanan, simpanan tetap, deposit tetap, tabung, pelaburan, unit amanah, saham, dividen, faedah, kadar keuntungan, mata ganjaran, ganjaran, pulangan tunai, cashback, tabungan, miles, asb_, emas_",
    phone:
      "nombor telefon, nombor telefon bimbit, telefon bimbit, no telefon, nombor mudah alih, nombor bimbit, no tel, nombor hp",
    "in-app":
      "dalam aplikasi, di aplikasi, melalui aplikasi, buka aplikasi, pada aplikasi, perbankan dalam talian, perbankan internet, perbankan mudah alih, di bawah tetapan, tetapan, menu_, di profil, profil anda, tab_, bahagian, boleh lihat, boleh dilihat",
    friend:
      "rakan, kawan, rujuk rakan, jemput rakan, kod rujukan, rujukan rakan, kod jemputan, referral, ahli keluarga, keluarga, sahabat",
    pin: "pin_, nombor pin, tpin",
    "on-behalf": "majikan, syarikat anda, menambah anda, telah ditambah",
  },
};
