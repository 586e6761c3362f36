import type { Lexicon } from "../concepts.ts";

export const es: Lexicon = {
  language: "es",
  words: {
    account: "cuenta, perfil, monedero, billetera, billetera virtual, numero de cliente, usuario digital",
    create:
      "cread, creacion, abiert, apertura, dado de alta, esta list, se ha creado, crear, dada de alta, creo_, cuenta esta activa, ya esta activa, ya podes, ya puedes usar, ya puede usar, ya eres, quedo abierta, quedo lista, ha quedado, bienvenida a tu, creaste, quedaste, ya tienes tu, registrado con",
    register: "registr, inscri, alta_, unirte, unirse, unido, suscrito a",
    welcome: "bienvenid, nos alegra",
    thanks: "gracias, agradec",
    email: "correo, e mail, email, direccion de correo",
    confirm: "confirm, verific, valid, comprob, es tuya esta, es tu direccion",
    activate: "activ, habilit",
    complete:
      "complet, finaliz, termin, ultimo paso, un paso mas, casi list, retom, continua con, continuar con, sigue con tu, falta poco, solo te falta, te falta",
    click: "clic, enlace, boton, siguiente, pulsa, pinch, toca_, presion, haz click, a continuacion, link",
    code: "codigo, pin_, clave, token, numero de verificacion, digitos",
    "one-time":
      "un solo uso, dos factores, dos pasos, doble factor, unico uso, otp_, autentic, codigo de seguridad, codigo de acceso, enlace magico, 2fa, una sola vez, sin contraseña, no hace falta contraseña, codigo de verificacion, codigo de confirmacion, codigo unico, codigo temporal, codigo de autorizacion, clave dinamica, token_, codigo sms, 3d secure, clave de un solo, codigo de validacion",
    "sign-in":
      "inici, sesion, acced, acceso, ingres, entrar, conect, login, loguea, ingreso a tu, ingreso desde, inicio de sesion, ingresaste, entraste, se ingreso a, ingreso a",
    device: "dispositivo, navegador, direccion ip, ip_, ubicacion, ordenador, computador",
    attempt: "intento, fallid, intentad, incorrect, sin exito, error",
    locked: "bloque, desbloque, bloqueo, temporalmente bloque, suspendida temporal",
    password: "contraseña, contrasena, clave de acceso, password, clave",
    reset:
      "restablec, reestablec, resete, recuper, olvid, reinici, restaur, clave temporal, contrasena temporal, contraseña provisional, olvidaste, recuperacion",
    new: "nuev, desconocid, distint, otro_",
    request: "solicit, pedido el, peticion, pidio, alguien, ha pedido, requerid",
    "not-you":
      "si no has, si usted no, si no fuiste, no fuiste tu, no has sido, no reconoc, si no solicit, ignor, si no lo, si no eres, no realiz, por error, si tu no, haga caso omiso, has caso omiso, hacer caso omiso, si no fuiste vos, no lo hiciste, si no lo hiciste, no has hecho, si no pediste, si no reconoces, desconoces, no reconoce, no ha solicitado, si no realizaste, no fuiste",
    expire: "caduc, expir, vence en, valid por, valido por, valido durante, minutos, horas, vigen",
    changed:
      "ha sido cambiad, se ha cambiado, ha cambiado, ha sido modificad, ha sido actualizad, se ha actualizado, modificad, actualizad, fue cambiad, cambiad, editad",
    change: "cambiar, cambia_, elegir, establec, nueva contrasena, cambio, cambie",
    removed: "elimin, borrad, desactivad, desactivo, cancel, cerrad, quitad, añadid, agregad",
    invite: "invit",
    social: "coment, respond, respuesta, mensaje, mencion, gusta, compart, sigue, amig, public, escrib, contacto",
    content:
      "pagina, tema, proyecto, foro, grupo, ticket, discusion, wiki, documento, archivo, foto, evento, tarea, beatmap, peticion #, libro, noticia, adjunt",
    invoice: "factur",
    order: "pedido, compr, carrito, reserva, orden_",
    payment: "pago, pagad, pagar, transfer, ingreso, dinero, abono, cargo, cobr, recarg, donacion",
    receipt: "recibo, estado de cuenta, reembols, transaccion, extracto, comprobante, movimiento, nota de credito",
    amount: "importe, total, precio, saldo, iva_, comision, eur_, euros, monto, cantidad, subtotal",
    shipping: "envio, enviado, entrega, paquete, seguimiento, despach, reparto",
    subscription: "suscripcion, plan_, renov, prueba, licencia, membresia, supporter",
    newsletter:
      "boletin, newsletter, darse de baja, darte de baja, cancelar suscripcion, lista de correo, suscribir, suscriptor",
    offer: "oferta, descuento, promo, cupon, gana_, gratis, regalo, bono, ahorr, rebaja, exclusiv, puntos, sorteo",
    admin: "administrador, aprob, pendiente, moderador, nuevo usuario, revision, aprobacion",
    credentials:
      "nombre de usuario, usuario, datos de acceso, credencial, informacion de tu cuenta, informacion de su cuenta",
    urgent:
      "suspend, inusual, sospechos, restring, limitad, inmediat, urgent, no autorizad, actualice, identidad, 24 horas, 48 horas",
    notice:
      "presupuesto, recordatorio, vencimiento, informe, notific, vencid, importa, exporta, mantenimiento, terminos, condiciones, cotizacion",
    security: "segurid, proteg, segur_",
    secret: "no compart, no lo compart, con nadie, a nadie, confidencial",
    already: "ya existe, ya esta, ya tiene, ya_",
    inactive: "no esta activa, inactiv, sin confirmar, sin verificar",
    card: "tarjeta virtual, tarjeta de debito, nueva tarjeta",
    please: "por favor",
    "second-factor":
      "dos factores, doble factor, 2fa, mfa, totp, dos pasos, segundo factor, llave de seguridad, clave de seguridad, passkey, llave de acceso, códigos de respaldo, códigos de recuperación, autenticador",
    done: "ha sido, han sido, se ha, se han, fue_, fueron, acaba de, acabas de, con éxito, correctamente, ya está, ha cambiado",
    must: "debes, debe_, tienes que, tiene que, necesitas, necesita, es necesario, para poder, para completar, para finalizar, antes de, hay que",
    somebody: "alguien, una persona, un tercero, un usuario, otra persona",
    "no-account":
      "ninguna cuenta, no existe, no está registrad, no tiene una cuenta, no tienes una cuenta, no hay ninguna, ningún usuario, no está asociad, no encontramos, no se encontró",
    "new-user":
      "nuevo usuario, nuevo miembro, nuevo cliente, nuevo registro, se ha registrado, acaba de registrarse, usuario se ha, se ha unido, se acaba de registrar, registrado un nuevo",
    team: "equipo, organización, espacio de trabajo, empresa, grupo, comunidad",
    delete: "elimin, borrar, borrado, suprim, permanentemente, definitiv",
    connect:
      "vincul, conectar, conectad, aplicación, token, clave ssh, clave api, autoriz, integración, enlazar, enlazad",
    "address-change":
      "nueva dirección, nuevo correo, nuevo email, cambio de correo, cambiar tu correo, cambiar su correo, cambio de dirección, cambiar la dirección, dirección anterior, correo anterior, cambio de email, cambiar su dirección, cambiar tu dirección",
    ignore:
      "ignor, haz caso omiso, haga caso omiso, omite, omitir, no es necesario, no hagas nada, no tienes que hacer nada, descarta, puedes borrar",
    contact: "contact, ponte en, póngase en, escríbenos, atención al cliente, soporte, comunícate, comuníquese",
    recently: "reciente, hace poco, hace un momento, últimamente",
    fraud:
      "fraude, estafa, phishing, suplant, nunca te pedi, nunca le pedi, nunca pedi, cuidado con, evita, engano, ciberdelin, alerta de seguridad para, no caigas",
    application:
      "solicitud de, solicitud, prestamo, credito, hipoteca, evaluacion, documentacion, documento, identificacion oficial, rechaz, aprobad, estudio, dni_, ine_, kyc, validacion de identidad",
    announced:
      "a partir del, a partir de, proximamente, nuevas condiciones, terminos y condiciones, mantenimiento, actualizamos nuestr, todos nuestros, todos los clientes, cambiara, novedades, politica de privacidad, programad",
    closure: "cerrad, cierre, cancelacion de, dado de baja, baja de tu, baja de su, cerro_",
    payee:
      "beneficiari, destinatari, domicilia, contacto de pago, tarjeta agregada, tarjeta anadida, tarjeta fue agregada, cuenta destino, cbu_, clabe, metodo de pago, medio de pago, numero de telefono, domicilio",
    pickup:
      "recog, retir, paquete, taquilla, casillero, reserva, cita, turno, entrada, habitacion, codigo promocional, codigo de descuento, cupon, tienda, sucursal, puerta",
    event: "webinar, seminario, taller, curso, evento, encuesta, capacitacion, conferencia, charla",
  },
};
