import type { Lexicon } from "../concepts.ts";

export const lo: Lexicon = {
  language: "lo",
  words: {
    account: "ບັນຊີ",
    create: "ສ້າງ",
    register: "ລົງທະບຽນ, ສະໝັກ",
    welcome: "ຍິນດີຕ້ອນຮັບ",
    thanks: "ຂອບໃຈ",
    email: "ອີເມວ, ອີເມລ, ອີແມວ",
    confirm: "ຢືນຢັນ, ຍືນຍັນ",
    activate: "ເປີດໃຊ້",
    click: "ຄລິກ, ລິ້ງ, ປຸ່ມ, ກົດ",
    code: "ລະຫັດຢືນຢັນ",
    "sign-in": "ເຂົ້າສູ່ລະບົບ, ເຂົ້າລະບົບ",
    attempt: "ພະຍາຍາມ",
    locked: "ລັອກ, ປົດລັອກ, ຖືກລັອກ",
    password: "ລະຫັດຜ່ານ",
    reset: "ຕັ້ງຄ່າໃໝ່, ລືມ, ຣີເຊັດ, ຣີເຊດ, ປ່ຽນ",
    request: "ຮ້ອງຂໍ, ຂໍ",
    changed: "ຖືກປ່ຽນ",
    change: "ປ່ຽນ",
  },
};
