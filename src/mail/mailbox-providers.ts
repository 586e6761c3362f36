/**
 * Domains on which anybody can have a mailbox: a company's automatic mail doesn't come from them. The
 * widely used ones of each country (there is no complete list, and a missing one only makes an answer
 * less sure).
 */
const MAILBOX_PROVIDERS = new Set(
  `gmail.com googlemail.com outlook.com outlook.jp outlook.fr outlook.de outlook.es outlook.com.br hotmail.com hotmail.co.jp hotmail.fr
   hotmail.de hotmail.es hotmail.it hotmail.co.uk hotmail.com.br live.com live.jp live.fr live.co.uk live.nl msn.com
   yahoo.com yahoo.co.jp ymail.ne.jp yahoo.co.uk yahoo.fr yahoo.de yahoo.es yahoo.it yahoo.com.br yahoo.com.mx
   yahoo.com.ar yahoo.co.in yahoo.in yahoo.com.tw yahoo.com.hk yahoo.com.ph yahoo.co.id yahoo.com.vn ymail.com
   rocketmail.com aol.com icloud.com me.com mac.com mail.com gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.fr web.de
   t-online.de freenet.de arcor.de 1und1.de posteo.de mailbox.org proton.me protonmail.com pm.me tutanota.com tuta.io
   zoho.com zohomail.com fastmail.com hey.com hushmail.com mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru
   yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua seznam.cz email.cz centrum.cz atlas.cz post.cz azet.sk zoznam.sk
   wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl poczta.fm tlen.pl freemail.hu citromail.hu indamail.hu abv.bg
   mail.bg libero.it virgilio.it tiscali.it alice.it tin.it tim.it orange.fr wanadoo.fr free.fr sfr.fr laposte.net
   bbox.fr neuf.fr skynet.be telenet.be proximus.be ziggo.nl kpnmail.nl xs4all.nl planet.nl home.nl hetnet.nl
   bluewin.ch sunrise.ch a1.net aon.at chello.at telia.com comhem.se bredband.net spray.se online.no broadpark.no
   tdc.dk mail.dk stofanet.dk kolumbus.fi luukku.com suomi24.fi uol.com.br bol.com.br terra.com.br ig.com.br
   globo.com r7.com oi.com.br sapo.pt iol.pt telefonica.net ono.com terra.es prodigy.net.mx walla.com walla.co.il
   bezeqint.net rediffmail.com sify.com qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com
   aliyun.com 139.com 189.cn wo.cn tom.com 21cn.com naver.com daum.net hanmail.net kakao.com nate.com hinet.net
   pchome.com.tw seed.net.tw docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp vodafone.ne.jp ymobile.ne.jp
   nifty.com biglobe.ne.jp so-net.ne.jp ocn.ne.jp plala.or.jp dion.ne.jp odn.ne.jp infoseek.jp
   excite.co.jp goo.jp livedoor.com eonet.ne.jp asahi-net.or.jp comcast.net verizon.net att.net sbcglobal.net
   bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net shaw.ca rogers.com sympatico.ca telus.net
   videotron.ca btinternet.com ntlworld.com virginmedia.com sky.com talktalk.net blueyonder.co.uk bigpond.com
   bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz slingshot.co.nz singnet.com.sg pacific.net.sg
   streamyx.com mweb.co.za telkomsa.net vodamail.co.za mymts.net`.split(/\s+/),
);

/**
 * Whether anybody can have an address on this host. The providers' own mail comes from hosts under theirs
 * (mail.yahoo.co.jp), except where each customer gets one.
 */
export function isMailboxProvider(host: string): boolean {
  return MAILBOX_PROVIDERS.has(host) || host.endsWith(".onmicrosoft.com");
}
