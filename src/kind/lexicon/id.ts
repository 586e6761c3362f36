import type { Lexicon } from "../concepts.ts";

export const id: Lexicon = {
  language: "id",
  words: {
    account: "akun, profil, rekening, dompet, nasabah, akun dan",
    create:
      "dibuat, telah dibuat, dibuka, siap digunakan, membuat akun, pembuatan, membuat, berhasil dibuka, sudah aktif, telah aktif, siap dipakai, sudah bisa digunakan, berhasil terdaftar, pembukaan rekening, berhasil dibuat, resmi jadi, selamat bergabung, sudah bisa dipakai, bisa dipakai, kamu resmi",
    register: "daftar, mendaftar, pendaftaran, registrasi, bergabung, terdaftar",
    welcome: "selamat datang",
    thanks: "terima kasih, terimakasih",
    email: "email, e mail, surel, alamat",
    confirm: "konfirmasi, verifikasi, pastikan, mengkonfirmasi, memverifikasi, mengonfirmasi, sahkan",
    activate: "aktif, aktivasi, mengaktifkan",
    complete:
      "selesai, lengkapi, menyelesaikan, langkah terakhir, satu langkah lagi, hampir selesai, lanjutkan, melanjutkan, tinggal satu, sedikit lagi",
    click: "klik, tautan, tombol, link, di bawah, berikut, pranala, ketuk",
    code: "kode, pin_, token, digit, angka, kata sandi sementara",
    "one-time":
      "sekali pakai, otp_, dua faktor, dua langkah, autentikasi, otentikasi, kode keamanan, kode masuk, 2fa, hanya sekali, berlaku sekali, tanpa kata sandi, kode verifikasi, kode otp, kode konfirmasi, kode unik, kode otorisasi, kode akses, kode sekali, pin sementara, kode sementara",
    "sign-in": "masuk, login, log in",
    device: "perangkat, peramban, browser, alamat ip, ip_, lokasi, komputer",
    attempt: "percobaan, gagal, upaya, salah, mencoba",
    locked: "terkunci, dikunci, kunci, diblokir, blokir, dibekukan sementara, dinonaktifkan sementara, terblokir",
    password: "kata sandi, sandi, password, katasandi",
    reset:
      "atur ulang, mengatur ulang, setel ulang, menyetel ulang, reset, lupa, pulihkan, pemulihan, memulihkan, kata sandi sementara, password sementara, lupa pin",
    new: "baru, tidak dikenal, berbeda",
    request: "meminta, permintaan, seseorang, permohonan, diminta",
    "not-you":
      "jika anda tidak, jika bukan anda, bukan anda, abaikan, mengabaikan, kalau bukan, jika kamu tidak, tidak merasa, tidak meminta, jika ini bukan, bila anda tidak, jika bukan kamu, bukan kamu, bukan kamu yang, bukan anda yang, tidak merasa melakukan, tidak melakukan, jika tidak melakukan, tidak mengenali, apabila anda tidak, bila bukan, tidak pernah",
    expire: "kedaluwarsa, kadaluarsa, berlaku, menit, jam_, kadaluwarsa",
    changed: "telah diubah, telah diperbarui, diubah, diperbarui, telah berubah, disunting",
    change: "mengubah, ubah, ganti, mengganti, pilih, kata sandi baru, perubahan, tetapkan",
    removed: "dihapus, dinonaktifkan, ditutup, dibatalkan, nonaktif, diaktifkan untuk, ditambahkan",
    invite: "undang, mengundang, undangan",
    social:
      "komentar, balas, pesan, menyebut, suka, membagikan, bagikan, ikuti, teman, posting, menulis, kontak, tanggapan",
    content:
      "halaman, topik, proyek, forum, grup, tiket, diskusi, wiki, dokumen, berkas, foto, acara, tugas, ditugaskan, masalah, beatmap, buku, berita, lampiran, isu",
    invoice: "faktur, tagihan, invoice",
    order: "pesanan, membeli, pembelian, keranjang, reservasi, beli",
    payment: "pembayaran, membayar, dibayar, transfer, setor, uang, isi saldo, top up, bayar, donasi",
    receipt: "kuitansi, kwitansi, struk, pengembalian dana, transaksi, mutasi, bukti",
    amount: "jumlah, total, harga, saldo, pajak, biaya, rp_, subtotal, idr_",
    shipping: "pengiriman, dikirim, paket, kurir, lacak",
    subscription: "langganan, paket, perpanjang, uji coba, lisensi, supporter",
    newsletter: "buletin, berhenti berlangganan, newsletter, milis",
    offer: "penawaran, diskon, promo, kupon, menang, gratis, hadiah, bonus, hemat, spesial, poin, cashback, voucher",
    admin: "administrator, persetujuan, disetujui, menunggu, moderator, pengguna baru",
    credentials: "nama pengguna, username, informasi login, informasi akun, data login",
    urgent:
      "ditangguhkan, tidak biasa, mencurigakan, dibatasi, segera, mendesak, tidak sah, perbarui, identitas, 24 jam, 48 jam",
    notice: "penawaran harga, pengingat, jatuh tempo, laporan, notifikasi, pemberitahuan, pemeliharaan, ketentuan",
    security: "keamanan, aman_, lindungi, melindungi",
    secret: "jangan berikan, jangan bagikan, siapa pun, siapapun, rahasia, jangan beritahu",
    already: "sudah ada, sudah terdaftar, sudah",
    inactive: "belum aktif, belum diaktif, tidak aktif, belum diverif, belum dikonfirm",
    card: "kartu virtual, kartu debit, kartu baru",
    please: "silakan, silahkan, mohon, harap, tolong",
    "second-factor":
      "dua faktor, dua langkah, 2 langkah, 2fa, mfa, totp, faktor kedua, kunci keamanan, passkey, kode pemulihan, kode cadangan, autentikator, multifaktor",
    done: "telah, sudah, berhasil, baru saja, anda telah, kini_, telah diubah, dibuat",
    must: "perlu, harus, untuk menyelesaikan, agar, sebelum, diperlukan, wajib, supaya",
    somebody: "seseorang, orang lain, pengguna_, pihak ketiga, ada yang",
    "no-account":
      "tidak ada akun, tidak terdaftar, belum terdaftar, tidak memiliki akun, tidak ditemukan, belum memiliki akun, tidak ada pengguna, tidak terkait, tidak tertaut",
    "new-user":
      "pengguna baru, anggota baru, pelanggan baru, pendaftaran baru, telah mendaftar, telah bergabung, baru mendaftar",
    team: "tim_, organisasi, ruang kerja, perusahaan, grup, komunitas, kelompok",
    delete: "hapus, dihapus, permanen",
    connect: "tautkan, hubungkan, terhubung, aplikasi, token, kunci ssh, kunci api, otorisasi, integrasi, ditautkan",
    "address-change":
      "email baru, alamat baru, perubahan email, perubahan alamat, ubah email, mengubah email, mengganti email, ganti email, email lama, alamat email baru, mengubah alamat",
    ignore: "abaikan, hiraukan, tidak perlu melakukan, tidak perlu tindakan, diabaikan",
    contact: "hubungi, dukungan, layanan pelanggan, balas email, beri tahu kami, kontak",
    recently: "baru saja, baru baru ini, barusan, terbaru, belum lama",
    fraud:
      "penipu, phishing, modus, tidak pernah meminta, waspada, hati hati, jangan percaya, mengatasnamakan, kejahatan, palsu",
    application:
      "pengajuan, aplikasi kartu, pinjaman, kredit, permohonan, dokumen, ktp, ditolak, disetujui, verifikasi identitas, hasil, kelayakan, ditinjau",
    announced:
      "mulai tanggal, mulai 1, segera hadir, syarat dan ketentuan, pemeliharaan, seluruh nasabah, semua pengguna, perubahan, akan berlaku, diberlakukan, kebijakan privasi, pembaruan, dijadwalkan",
    closure: "ditutup, penutupan, tutup akun, dihentikan, pengakhiran",
    payee:
      "penerima, rekening tujuan, daftar transfer, autodebet, autodebit, kartu ditambahkan, kartu berhasil ditambahkan, metode pembayaran, nomor telepon, nomor hp, perangkat tepercaya, alamat",
    pickup:
      "pengambilan, ambil, paket, loker, reservasi, pemesanan, janji temu, tiket, kamar, kode promo, kode voucher, kupon, toko, pintu, gerai",
    event: "webinar, seminar, kursus, acara, survei, pelatihan, konferensi, lokakarya",
    "any-card":
      "kartu kredit, kartu debit, kartu prabayar, kartu virtual, kartu atm, kartu fisik, kartu anda, kartu kamu, kartumu, kartu visa, kartu gpn, kartu bank, kartu digital, pemegang kartu, nomor kartu, mastercard, visa_, jcb_, e money, flazz",
    alerts:
      "notifikasi, notifikasi push, push notification, sms notifikasi, sms banking, pemberitahuan transaksi, notifikasi transaksi, pengingat, peringatan transaksi, aktifkan notifikasi, info transaksi, e mail notifikasi",
    limit:
      "batas transaksi, batas transfer, batas pengeluaran, batas maksimal, batas harian, maksimum, maksimal, kenaikan limit, upgrade, naik level, tingkat keanggotaan, level akun, downgrade, plafon, kuota, limit_, limit transaksi, limit transfer",
    papers:
      "e statement, estatement, rekening koran, laporan bulanan, laporan transaksi, laporan, tagihan elektronik, e billing, lembar tagihan, dokumen pajak, bukti potong, sertifikat, kontrak, perjanjian, pdf_, akhir tahun, mutasi rekening, trade confirmation",
    standing:
      "autodebet, auto debet, autodebit, auto debit, pembayaran otomatis, bayar otomatis, pembayaran rutin, pembayaran terjadwal, transfer terjadwal, transfer berkala, transfer rutin, perpanjangan otomatis, cicilan, angsuran, pendebetan, standing instruction, bayar rutin, top up otomatis",
    alias:
      "nomor rekening, no rekening, rekening tujuan, rekening tersimpan, daftar transfer, penerima transfer, penerima, bi fast, qris, kode qr, qr code, virtual account, rekening bank, rekening terhubung, hubungkan rekening, alias_, daftar penerima",
    identity:
      "verifikasi identitas, verifikasi data diri, identitas, ektp, e ktp, ktp_, kyc_, ekyc, paspor, selfie, swafoto, foto diri, npwp, nik_, verifikasi wajah, biometrik, data diri, kartu keluarga, bukti alamat, surat izin mengemudi",
    lending:
      "pinjaman, kredit_, kredit tanpa agunan, kpr_, kta_, hipotek, pembiayaan, paylater, pay later, bayar nanti, cerukan, jatuh tempo pinjaman, tenor, asuransi, polis, premi_, kredivo, limit pinjaman",
    saving:
      "tabungan, deposito, investasi, reksa dana, reksadana, saham, dividen, bunga_, suku bunga, poin_, miles, cashback, reward, kantong, celengan, obligasi, sbn_, emas_, portofolio",
    phone:
      "nomor telepon, nomor hp, nomor ponsel, nomor handphone, no hp, nomor wa, nomor whatsapp, nomor seluler, no telepon, telepon genggam, nomor telpon",
    "in-app":
      "di aplikasi, melalui aplikasi, lewat aplikasi, buka aplikasi, pada aplikasi, mobile banking, internet banking, di menu, pilih menu, menu_, pengaturan, halaman profil, di profil, tab_, bisa dilihat, dapat dilihat, bisa kamu lihat, lihat di",
    friend:
      "teman, ajak teman, undang teman, kode referral, kode referal, referral, referal, kode undangan, rekomendasikan ke, kerabat, anggota keluarga, keluarga, sahabat",
    pin: "pin_, kode akses, m pin",
    "on-behalf":
      "perusahaan anda, menambahkan anda, dibuatkan untuk anda, membuatkan, anda telah ditambahkan, perusahaan kamu, menambahkan kamu",
  },
};
