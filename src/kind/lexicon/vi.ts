import type { Lexicon } from "../concepts.ts";

export const vi: Lexicon = {
  language: "vi",
  words: {
    account: "tai khoan, ho so, vi dien tu, thanh vien, tai khoan thanh toan",
    create:
      "duoc tao, da tao, mo tai khoan, da duoc tao, san sang, khoi tao, tao tai khoan, mo thanh cong, dang ky thanh cong, tao thanh cong, da san sang, da duoc mo, kich hoat thanh cong, mo tai khoan thanh cong, co the su dung",
    register: "dang ky, dang ki, tham gia, ghi danh",
    welcome: "chao mung, chao don, hoan nghenh",
    thanks: "cam on, cam on ban",
    email: "email, e mail, thu dien tu, dia chi",
    confirm: "xac nhan, xac thuc, xac minh, kiem chung",
    activate: "kich hoat",
    complete: "hoan tat, hoan thanh, buoc cuoi, mot buoc nua, tiep tuc dang ky, tiep tuc, chi con, con mot buoc",
    click: "nhap vao, bam vao, nhan vao, lien ket, duong dan, nut_, ben duoi, duoi day, click, link",
    code: "ma_, ma xac, pin_, ma so, ma xac nhan, ma xac minh, chu so, mat ma",
    "one-time":
      "otp_, hai yeu to, hai buoc, 2 buoc, hai lop, xac thuc, ma bao mat, ma dang nhap, 2fa, chi dung duoc mot lan, khong can mat khau, ma xac thuc, ma xac nhan, ma xac minh, mat khau mot lan, ma otp, mot lan, smart otp, ma kich hoat",
    "sign-in": "dang nhap, truy cap",
    device: "thiet bi, trinh duyet, dia chi ip, ip_, vi tri, may tinh",
    attempt: "that bai, no luc, co gang, khong thanh cong, lan thu, khong dung, sai_",
    locked: "bi khoa, mo khoa, khoa_, da khoa, tam khoa, tam thoi khoa, bi tam khoa, bi han che dang nhap",
    password: "mat khau, mat ma",
    reset: "dat lai, quen, khoi phuc, cap lai, thiet lap lai, lay lai, phuc hoi, mat khau tam, cap lai mat khau",
    new: "moi_, la_, khac_",
    request: "yeu cau, ai do, de nghi",
    "not-you":
      "neu ban khong, khong phai ban, neu khong phai, bo qua, khong phai la ban, khong yeu cau, neu khong, nham lan, khong thuc hien, khong phai do ban, khong phai quy khach, quy khach khong, neu quy khach, khong phai la quy khach, ban khong thuc hien, neu ban chua, neu day khong",
    expire: "het han, hieu luc, phut_, gio_, tieng_",
    changed:
      "da duoc thay doi, da thay doi, da duoc cap nhat, duoc cap nhat, da cap nhat, chinh sua, duoc thay doi, da doi",
    change: "thay doi, doi mat khau, chon_, mat khau moi, doi_",
    removed: "da xoa, bi xoa, da tat, da bat, da huy, da dong, vo hieu, bi huy, go bo, da them",
    invite: "moi ban, loi moi, duoc moi, moi tham gia",
    social:
      "binh luan, tra loi, tin nhan, nhac den, thich_, chia se, theo doi, ban be, dang bai, viet_, phan hoi, lien he",
    content:
      "trang_, chu de, du an, dien dan, nhom, ve_, thao luan, wiki, tai lieu, tep_, tap tin, anh_, su kien, nhiem vu, cong viec, beatmap, bai viet, sach_, van de, tin tuc",
    invoice: "hoa don",
    order: "don hang, dat hang, mua_, gio hang, dat cho",
    payment: "thanh toan, chuyen tien, chuyen khoan, nap tien, tien_, rut tien, da tra, tra tien",
    receipt: "bien lai, hoan tien, giao dich, sao ke, bien dong",
    amount: "so tien, tong_, gia_, so du, phi_, vnd_, so luong, thue_",
    shipping: "giao hang, van chuyen, goi hang, kien hang, da gui hang",
    subscription: "goi dich vu, gia han, dung thu, goi cuoc, giay phep, thue bao",
    newsletter: "ban tin, huy dang ky, danh sach gui thu, danh sach thu",
    offer:
      "uu dai, giam gia, khuyen mai, ma giam, trung thuong, mien phi, qua tang, thuong_, tiet kiem, hoan tien den, diem thuong",
    admin: "quan tri, phe duyet, cho duyet, dieu hanh, nguoi dung moi, kiem duyet, dang cho",
    credentials: "ten dang nhap, ten nguoi dung, thong tin dang nhap, thong tin tai khoan, ten tai khoan",
    urgent:
      "bi tam ngung, bat thuong, dang ngo, bi han che, ngay lap tuc, khan cap, trai phep, cap nhat thong tin, danh tinh, 24 gio, 48 gio",
    notice: "bao gia, nhac nho, den han, bao cao, thong bao, bao tri, dieu khoan, qua han",
    security: "bao mat, an toan, bao ve",
    secret: "khong chia se, cho bat ky ai, voi bat ky ai, cho nguoi khac, tuyet doi",
    already: "da ton tai, ton tai, da co_",
    inactive: "chua duoc kich hoat, chua kich hoat, chua xac",
    card: "the ao, the ghi no, the moi",
    please: "vui lòng, xin hãy, xin vui",
    "second-factor":
      "hai yếu tố, hai bước, hai lớp, 2 bước, 2 lớp, 2fa, mfa, totp, yếu tố thứ hai, khóa bảo mật, khoá bảo mật, passkey, mã khôi phục, mã dự phòng, trình xác thực, ứng dụng xác thực, đa yếu tố",
    done: "đã được, đã bị, bạn đã, vừa được, vừa, thành công, hiện đã, đã có",
    must: "cần phải, bạn cần, phải_, để hoàn, trước khi, yêu cầu bạn, vui lòng",
    somebody: "ai đó, người khác, một người, người dùng_, bên thứ ba",
    "no-account":
      "không có tài khoản, chưa đăng ký, không tồn tại, chưa có tài khoản, không tìm thấy, không được liên kết, không có người dùng",
    "new-user": "người dùng mới, thành viên mới, khách hàng mới, đăng ký mới, vừa đăng ký, đã tham gia",
    team: "nhóm, tổ chức, không gian làm việc, công ty, cộng đồng, đội",
    delete: "xóa, xoá, vĩnh viễn",
    connect: "liên kết với, kết nối, ứng dụng, mã thông báo, khóa ssh, khóa api, cấp quyền, ủy quyền, tích hợp",
    "address-change":
      "email mới, địa chỉ mới, thay đổi email, đổi email, thay đổi địa chỉ, đổi địa chỉ, email cũ, địa chỉ cũ, địa chỉ email mới",
    ignore: "bỏ qua, không cần làm, không cần thực hiện, không cần phải làm, xóa email này",
    contact: "liên hệ, hỗ trợ, phản hồi, báo cho chúng tôi",
    recently: "gần đây, vừa mới, mới đây, vừa",
    fraud:
      "lua dao, gia mao, phishing, canh giac, khong bao gio yeu cau, khong yeu cau cung cap, ke gian, toi pham, canh bao, chieu tro, mao danh",
    application:
      "ho so, don dang ky, vay, khoan vay, tham dinh, giay to, cccd, can cuoc, tu choi, phe duyet, duyet, xet duyet, ket qua, mo the",
    announced:
      "ke tu ngay, tu ngay, sap toi, dieu khoan, bao tri, nang cap, tat ca khach hang, thay doi bieu phi, ap dung, ra mat, chinh sach, du kien",
    closure: "dong tai khoan, da dong, cham dut, thanh ly, tat toan, huy tai khoan",
    payee:
      "nguoi thu huong, nguoi nhan, danh ba thu huong, trich no tu dong, lien ket the, lien ket ngan hang, the da duoc them, thanh toan dinh ky, so dien thoai, thiet bi tin cay",
    pickup:
      "nhan hang, buu kien, tu do, dat phong, dat cho, lich hen, ve_, ma giam gia, ma khuyen mai, cua hang, phong_, cua_, quay_, dat ban",
    event: "hoi thao, webinar, khoa hoc, su kien, khao sat, dao tao, hoi nghi, lop hoc",
    "any-card":
      "thẻ tín dụng, thẻ ghi nợ, thẻ trả trước, thẻ phi vật lý, thẻ ngân hàng, thẻ vật lý, thẻ của bạn, thẻ của quý khách, thẻ napas, chủ thẻ, khóa thẻ, phát hành thẻ, mastercard, napas, thẻ ảo_, thẻ visa debit",
    alerts:
      "thông báo biến động, biến động số dư, thông báo đẩy, sms banking, tin nhắn sms, tin nhắn thông báo, cảnh báo giao dịch, nhận thông báo, bật thông báo, cài đặt thông báo, dịch vụ thông báo, lời nhắc, nhắc lịch, ott_",
    limit:
      "hạn mức, giới hạn, nâng hạng, nâng cấp, hạn mức giao dịch, hạn mức chuyển, hạn mức chi tiêu, tối đa, hạng thành viên, cấp độ, hạ hạng, hạng vàng, thăng hạng",
    papers:
      "sao kê, sao kê điện tử, bảng kê, bản pdf, file pdf, báo cáo, chứng từ, hợp đồng, giấy chứng nhận, quyết toán thuế, khấu trừ thuế, cuối năm, tệp đính kèm, xem sao kê",
    standing:
      "trích nợ tự động, thanh toán tự động, thanh toán định kỳ, chuyển tiền định kỳ, đặt lịch, lệnh định kỳ, ủy quyền trích nợ, trả góp, tự động gia hạn, gia hạn tự động, nạp tiền tự động, chuyển tiền tương lai, lịch thanh toán",
    alias:
      "số tài khoản, mã qr, vietqr, người thụ hưởng, danh bạ thụ hưởng, tài khoản liên kết, liên kết ngân hàng, liên kết tài khoản, nickname, tài khoản số đẹp, shopname, tài khoản thụ hưởng, tài khoản nhận",
    identity:
      "định danh, xác thực danh tính, ekyc, kyc_, căn cước, cccd, cmnd, chứng minh nhân dân, hộ chiếu, giấy phép lái xe, bằng lái xe, chân dung, selfie, sinh trắc học, khuôn mặt, vneid, giấy tờ tùy thân, nfc_",
    lending:
      "khoản vay, vay vốn, vay tiêu dùng, vay mua, tín dụng, thấu chi, thế chấp, mua trước trả sau, ví trả sau, trả sau, dư nợ, giải ngân, bảo hiểm, hợp đồng bảo hiểm, lãi suất vay",
    saving:
      "tiết kiệm, tiền gửi có kỳ hạn, kỳ hạn, sổ tiết kiệm, đầu tư, chứng chỉ quỹ, quỹ mở, cổ phiếu, cổ tức, chứng khoán, lãi suất, tiền lãi, điểm thưởng, tích điểm, dặm bay, cashback, hoàn tiền, trái phiếu, túi thần tài",
    phone: "số điện thoại, số di động, điện thoại di động, số đt, sđt, số máy, đầu số",
    "in-app":
      "trên ứng dụng, trong ứng dụng, mở ứng dụng, tại mục, trong mục, vào mục, phần cài đặt, vào cài đặt, mục cài đặt, internet banking, ngân hàng số, mobile banking, trang cá nhân, bạn có thể xem, menu_",
    friend:
      "bạn bè, giới thiệu bạn, mã giới thiệu, mã mời, mời bạn bè, người được giới thiệu, người giới thiệu, người thân, thành viên gia đình, người bạn, link giới thiệu",
    pin: "mã pin, pin_",
    "on-behalf": "công ty của bạn, người sử dụng lao động, đã thêm bạn, tạo cho bạn, đã được thêm",
  },
};
