/** Exports as each program writes them, with made-up accounts; and files in every encoding. */
import type { ExportFile } from "../../src/password/check-export.ts";

export const SHARED = "Kuroneko-Tabi-77";

/** The same two accounts in each format: a shop, and a forum with the same password. */
export const EXPORTS: Record<string, string> = {
  chromium: `name,url,username,password,note
shop.example.com,https://shop.example.com/login,mika@mail.example,${SHARED},
forum.example.org,https://forum.example.org/,mika,${SHARED},"a note
of two lines"
`,
  firefox: `"url","username","password","httpRealm","formActionOrigin","guid","timeCreated","timeLastUsed","timePasswordChanged"
"https://shop.example.com","mika@mail.example","${SHARED}",,"https://shop.example.com","{0b1e}","1420070400000","1700000000000","1420070400000"
"https://forum.example.org","mika","${SHARED}",,"","{0b1f}","1420070400000","1700000000000","1420070400000"
`,
  bitwarden: `folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp
,,login,Shop,,,0,"https://shop.example.com,https://m.example.com",mika@mail.example,${SHARED},
,,note,Secret note,text,,0,,,,
,1,login,Forum,,,0,forum.example.org,mika,${SHARED},
`,
  lastpass: `url,username,password,totp,extra,name,grouping,fav
https://shop.example.com/,mika@mail.example,${SHARED},,,Shop,,0
http://sn,,not a password,,note,Note,,0
https://forum.example.org/,mika,${SHARED},,,Forum,Talk,1
`,
  dashlane: `username,username2,username3,title,password,note,url,category,otpUrl
mika@mail.example,,,Shop,${SHARED},,https://shop.example.com,,
,mika,,Forum,${SHARED},,forum.example.org,,
`,
  keepass: `"Account","Login Name","Password","Web Site","Comments"
"Shop","mika@mail.example","${SHARED}","https://shop.example.com","a \\"quoted\\" word, and C:\\\\"
"Forum","mika","${SHARED}","https://forum.example.org",""
`,
  keepassxc: `"Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created"
"Root","Shop","mika@mail.example","${SHARED}","https://shop.example.com","","","0","2015-01-01T00:00:00Z","2015-01-01T00:00:00Z"
"Root","Forum","mika","${SHARED}","https://forum.example.org","","","0","2015-01-01T00:00:00Z","2015-01-01T00:00:00Z"
`,
  "proton-pass": `type,name,url,email,username,password,note,totp,createTime,modifyTime,vault
login,Shop,https://shop.example.com,mika@mail.example,,${SHARED},,,1420070400,1420070400,Personal
note,Note,,,,,text,,1420070400,1420070400,Personal
login,Forum,"https://forum.example.org, https://www.example.org",,mika,${SHARED},,,1420070400,1420070400,Personal
`,
  "1password": `Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes
Shop,https://shop.example.com,mika@mail.example,${SHARED},,false,false,,
Forum,https://forum.example.org,mika,${SHARED},,false,false,,
`,
  apple: `Title,URL,Username,Password,Notes,OTPAuth
shop.example.com (mika),https://shop.example.com/,mika@mail.example,${SHARED},,
forum.example.org (mika),https://forum.example.org/,mika,${SHARED},,
`,
  other: `サービス名;URL;ユーザー名;パスワード
店;https://shop.example.com;mika@mail.example;${SHARED}
掲示板;https://forum.example.org;mika;${SHARED}
`,
};

/** A file that comes in pieces of so many bytes. */
export function fileOf(content: string | Uint8Array, piece = 65_536): ExportFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    size: bytes.length,
    stream() {
      let at = 0;
      return new ReadableStream({
        pull(controller) {
          if (at >= bytes.length) return controller.close();
          controller.enqueue(bytes.slice(at, at + piece));
          at += piece;
        },
      });
    },
  };
}

export function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), order === "le");
  return bytes;
}

/** The letters of the export in Japanese, as Shift_JIS has them (JIS X 0208). */
const SHIFT_JIS: Record<string, number> = {
  サ: 0x8354,
  ー: 0x815b,
  ビ: 0x8372,
  ス: 0x8358,
  名: 0x96bc,
  ユ: 0x8386,
  ザ: 0x8355,
  パ: 0x8370,
  ワ: 0x838f,
  ド: 0x8368,
  店: 0x9358,
  掲: 0x8c66,
  示: 0x8ea6,
  板: 0x94c2,
};

export function shiftJis(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = SHIFT_JIS[letter];
      if (code !== undefined) return [code >> 8, code & 0xff];
      if (letter > "\x7f") throw new Error(`no Shift_JIS for ${letter}`);
      return [letter.charCodeAt(0)];
    }),
  );
}
