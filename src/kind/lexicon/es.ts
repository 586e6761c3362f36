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
      "nueva dirección, nuevo correo, nuevo email, cambio de correo, cambiar tu correo, cambiar su correo, cambio de dirección, cambiar la dirección, dirección anterior, correo anterior, cambio de email, cambiar su dirección, cambiar tu dirección, cambiar el correo, modificar el correo, cambiar el email, cambio del correo",
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
    "any-card":
      "tarjeta, tarjeta de crédito, tarjeta de débito, tarjeta virtual, tarjeta prepago, tarjeta prepagada, tarjeta física, tarjeta digital, tarjeta adicional, tarjetahabiente, plástico_, visa_, mastercard, maestro_, amex, american express, contactless, número de tarjeta",
    alerts:
      "alerta, notificacion, notifica, push_, sms_, mensaje de texto, mensajes de texto, recordatorio, avisos_, avisar, te avisa, le avisa, te informa, te mantendremos, recibirás avisos",
    limit:
      "cupo_, cupos_, tope_, topes_, máximo, nivel_, niveles_, mejora de, upgrade, subiste de, bajaste de, incremento de, aumento de, aumentaste, monto máximo, importe máximo, por día, límite_, límites_",
    papers:
      "estado de cuenta, estados de cuenta, extracto, extractos, resumen de cuenta, tu resumen, su resumen, cartola, reporte, informe, certificado, constancia, documento fiscal, tributari, contrato, pdf_, anual_, fin de año, disponible para consult, cfdi",
    standing:
      "orden permanente, domicilia, domiciliación, débito automático, débito directo, pago automático, pagos automáticos, pago programado, pagos programados, pago recurrente, transferencia programada, transferencia periódica, transferencias programadas, recurrente, mandato, renovación, cuota_, cuotas_, mensualidad",
    alias:
      "iban, número de cuenta, clabe, cbu_, cvu_, alias_, bizum, plin_, yape, nequi, bre b, spei, qr_, beneficiari, destinatari, cuenta bancaria, cuenta vinculada, contacto frecuente, tus llaves, tu llave",
    identity:
      "identidad, kyc, dni_, nie_, ine_, cédula, documento de identidad, pasaporte, licencia de conducir, permiso de conducir, carnet de conducir, carné de identidad, selfie, comprobante de domicilio, comprobante de residencia, curp, biométric, biometría, reconocimiento facial, tu documentación",
    lending:
      "préstamo, línea de crédito, tu crédito, su crédito, un crédito, crédito personal, crédito hipotecario, crédito aprobado, hipoteca, financiación, financiamiento, sobregiro, paga después, compra ahora, aplaza, seguro de, tu seguro, póliza, adelanto de, descubierto en cuenta",
    saving:
      "hucha, alcancía, plazo fijo, depósito a plazo, cdt_, inversión, inversiones, invierte, invertir, fondo_, dividendo, intereses, puntos_, millas_, cashback, apartados_, ahorro_, ahorros_, cuenta de ahorro",
    phone: "teléfono, celular, número móvil, número de móvil, número de celular, telefónico, línea telefónica",
    "in-app":
      "en la app, en tu app, desde la app, desde tu app, en la aplicación, desde la aplicación, en nuestra app, banca en línea, banca online, banca por internet, banca móvil, en ajustes, en configuración, en el menú, desde el menú, en tu perfil, pestaña, sección, apartado, puedes ver",
    friend:
      "amigo, amiga, referid, refiere, referir, código de invitación, código de referido, familiar_, familiares, familia_, apadrina, plan amigo, conocidos_, recomienda a, recomiéndanos",
    pin: "pin_, nip_, clave de cajero, clave de la tarjeta, clave de tu tarjeta, clave de su tarjeta, número secreto, clave secreta, código secreto",
    "on-behalf":
      "tu empresa, su empresa, empleador, te ha añadido, te agregó, te ha agregado, te dio de alta, te ha dado de alta, le ha dado de alta, ha creado tu, creó tu, creó un usuario, ha creado un usuario, le ha creado",
  },
};
