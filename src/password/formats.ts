/**
 * The columns of the exports, told by their header alone: the order of columns changes between versions. The headers
 * are those that the makers' own importers and exporters name:
 * - Chrome, Edge, Brave, Opera, Vivaldi: Chromium, components/password_manager/core/browser/export/password_csv_writer
 * - Firefox: toolkit/components/passwordmgr/LoginExport.sys.mjs
 * - the others: the importers in github.com/bitwarden/clients, libs/importer/src/importers
 */

/** Which program wrote the file; "other": none that is known, but its columns say what they are. */
export const FORMATS = [
  "firefox",
  "bitwarden",
  "lastpass",
  "dashlane",
  "keepass",
  "keepassxc",
  "proton-pass",
  "1password",
  "apple",
  "chromium",
  "other",
] as const;
export type Format = (typeof FORMATS)[number];

/** Where the wanted cells stand in a row; -1: the file has no such column. */
export interface Columns {
  format: Format;
  url: number;
  title: number;
  /** In this order; the first that is filled in counts. */
  usernames: number[];
  password: number;
  /** When the password was changed, or else the entry, which is no earlier. */
  changed: number;
  /** Rows of other sorts (notes, cards) name themselves here. */
  type: number;
}

interface KnownFormat {
  format: Format;
  /** Columns that no other format has together. */
  marks: string[];
  url: string;
  title: string;
  usernames: string[];
  password: string;
  changed?: string;
  type?: string;
}

/** The more special ones first: what Chrome writes is in several others as well. */
const KNOWN: KnownFormat[] = [
  {
    format: "firefox",
    marks: ["url", "httprealm", "formactionorigin", "guid"],
    url: "url",
    title: "",
    usernames: ["username"],
    password: "password",
    changed: "timepasswordchanged",
  },
  {
    format: "bitwarden",
    marks: ["login_uri", "login_username", "login_password"],
    url: "login_uri",
    title: "name",
    usernames: ["login_username"],
    password: "login_password",
    type: "type",
  },
  {
    format: "lastpass",
    marks: ["url", "username", "password", "extra", "grouping"],
    url: "url",
    title: "name",
    usernames: ["username"],
    password: "password",
  },
  {
    format: "dashlane",
    marks: ["username", "username2", "title", "password", "url"],
    url: "url",
    title: "title",
    usernames: ["username", "username2", "username3"],
    password: "password",
  },
  {
    format: "keepass",
    marks: ["account", "login name", "password", "web site"],
    url: "web site",
    title: "account",
    usernames: ["login name"],
    password: "password",
  },
  {
    format: "keepassxc",
    marks: ["group", "title", "username", "password", "url"],
    url: "url",
    title: "title",
    usernames: ["username"],
    password: "password",
    changed: "last modified",
  },
  {
    format: "proton-pass",
    marks: ["type", "name", "url", "username", "password", "vault"],
    url: "url",
    title: "name",
    usernames: ["username", "email"],
    password: "password",
    changed: "modifytime",
    type: "type",
  },
  {
    format: "1password",
    marks: ["title", "url", "username", "password", "otpauth", "archived"],
    url: "url",
    title: "title",
    usernames: ["username"],
    password: "password",
  },
  {
    format: "apple",
    marks: ["title", "url", "username", "password", "otpauth"],
    url: "url",
    title: "title",
    usernames: ["username"],
    password: "password",
  },
  {
    format: "chromium",
    marks: ["name", "url", "username", "password"],
    url: "url",
    title: "name",
    usernames: ["username"],
    password: "password",
  },
];

/** What a column may be called in the languages that programs translate their headers into. */
const WORDS = {
  password: `password,pass,pwd,login password,passwort,kennwort,mot de passe,contraseña,contrasena,senha,palavra-passe,
    wachtwoord,lösenord,passord,adgangskode,salasana,hasło,heslo,jelszó,parola,parolă,пароль,лозинка,şifre,
    パスワード,暗証番号,密码,密碼,비밀번호,암호,mật khẩu,kata sandi,รหัสผ่าน,पासवर्ड,كلمة المرور,סיסמה,κωδικός`,
  url: `url,uri,website,web site,site,web address,login url,webseite,webadresse,adresse,site web,sitio web,sito web,
    webbplats,witryna,сайт,веб-сайт,网站,網站,网址,網址,サイト,ウェブサイト,webサイト,アドレス,웹사이트,사이트,trang web,situs web`,
  username: `username,user name,user,login,login name,login_username,account,email,e-mail,mail,benutzername,benutzer,
    nom d'utilisateur,identifiant,usuario,nombre de usuario,utente,nome utente,usuário,nome de usuário,gebruikersnaam,
    användarnamn,użytkownik,имя пользователя,логин,用户名,使用者名稱,用户,ユーザー名,ユーザ名,ユーザーid,id,ログインid,
    メールアドレス,사용자 이름,아이디,tên người dùng,nama pengguna`,
  title: `title,name,entry,titel,bezeichnung,titre,nom,título,titulo,nombre,titolo,nome,naam,namn,tytuł,название,имя,
    标题,標題,名称,名稱,タイトル,名前,サービス名,제목,이름,tiêu đề,tên,judul,nama`,
};
type Role = keyof typeof WORDS;
const ROLES = new Map<string, Role>();
for (const role of Object.keys(WORDS) as Role[]) {
  for (const word of WORDS[role].split(/\s*,\s*/)) ROLES.set(word, role);
}

/** Headers as they are compared: without width, case, quotes and the space around them. */
function plain(header: string): string {
  return header.normalize("NFKC").trim().replace(/^"|"$/g, "").toLowerCase();
}

/**
 * What the columns under this header are.
 * @returns null when no column is called a password: then it is another sort of table.
 */
export function recogniseColumns(header: readonly string[]): Columns | null {
  const names = header.slice(0, 200).map(plain);
  const at = (name: string | undefined) => (name ? names.indexOf(name) : -1);
  const known = KNOWN.find(({ marks }) => marks.every((mark) => names.includes(mark)));
  if (known) {
    return {
      format: known.format,
      url: at(known.url),
      title: at(known.title),
      usernames: known.usernames.map(at).filter((column) => column >= 0),
      password: at(known.password),
      changed: at(known.changed),
      type: at(known.type),
    };
  }
  const roles = names.map((name) => ROLES.get(name));
  const password = roles.indexOf("password");
  if (password < 0) return null;
  const usernames = roles.flatMap((role, column) => (role === "username" ? [column] : []));
  const [url, title] = [roles.indexOf("url"), roles.indexOf("title")];
  // A password that belongs to nothing can't be changed anywhere.
  if (url < 0 && title < 0) return null;
  return { format: "other", url, title, usernames, password, changed: -1, type: -1 };
}
