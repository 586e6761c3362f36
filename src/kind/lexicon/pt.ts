import type { Lexicon } from "../concepts.ts";

export const pt: Lexicon = {
  language: "pt",
  words: {
    account: "conta_, conta, perfil, carteira, carteira digital, conta digital",
    create:
      "criad, criacao, abert, foi criada, esta pronta, abertura, criar, criou, conta foi aberta, esta ativa, ja esta ativa, ja pode usar, tudo pronto, conta aprovada, ja esta pronta, ja e cliente, pronta para usar, pronta para uso",
    register: "registo, regist, inscri, cadastr, aderir, juntar",
    welcome: "bem vind, boas vindas, seja bem",
    thanks: "obrigad, agradec",
    email: "e mail, email, correio, endereço de email",
    confirm: "confirm, verific, valid",
    activate: "ativ, activ, habilit",
    complete:
      "complet, conclu, finaliz, ultimo passo, ultima etapa, falta pouco, so mais um, continue seu, continuar o, retom, continue o, falta so, so falta, terminar",
    click: "clic, cliqu, link, ligacao, botao, seguinte, abaixo, toque, hiperligacao",
    code: "codigo, pin_, token, digitos, chave temporaria",
    "one-time":
      "uso unico, senha unica, codigo unico, dois fatores, dois factores, duas etapas, dois passos, otp_, autentic, codigo de seguranca, codigo de acesso, link magico, 2fa, uma unica vez, nao precisa de senha, sem senha, codigo de verificacao, codigo de confirmacao, codigo de autorizacao, codigo temporario, codigo sms, chave de seguranca, 3d secure, codigo de uso, token_, palavra passe unica, codigo de autenticacao",
    "sign-in":
      "inici, sessao, entrar, acess, login, logar, autentica, aceder, conect, iniciar sessao, fazer login, entrou",
    device: "dispositivo, navegador, endereco ip, ip_, local_, localizacao, computador, aparelho, browser",
    attempt: "tentativa, falh, incorret, malsucedid, sem sucesso, tentou",
    locked: "bloque, desbloque, trancad, bloqueada temporariamente, suspens temporari",
    password: "senha, palavra passe, palavras passe, password, palavra chave",
    reset:
      "redefin, repor_, reposi, recuper, esquec, restaur, resete, redefinicao, senha provisoria, senha temporaria, palavra passe temporaria, recuperacao",
    new: "nov_, novo, nova, desconhecid, diferente",
    request: "solicit, pedido de, pediu, alguem, requisi, requer, pedido para",
    "not-you":
      "se nao foi, se voce nao, se nao solicit, nao foi voce, nao reconhec, ignor, caso nao, se nao pediu, por engano, desconsider, se nao fez, caso voce nao, nao pediu, se nao, se nao foi voce, se nao reconhece, nao foi feito por, nao efetuou, nao efectuou, se nao reconhecer, nao fez esse, se o pedido nao, nao partiu de si, nao partiu de voce, caso nao tenha, caso nao reconheca",
    expire: "expir, valid por, valido por, minutos, horas, vence em, valida por",
    changed: "foi alterad, foi mudad, foi atualizad, foi modificad, alterad, atualizad, modificad, editad",
    change: "alterar, mudar, escolh, definir, nova senha, alteracao, trocar, nova palavra",
    removed: "removid, eliminad, excluid, desativad, cancelad, encerrad, apagad, desligad, adicionad, desabilitad",
    invite: "convid, convite",
    social:
      "coment, respond, respost, mensagem, mencion, curt, gost, partilh, compartilh, segu, amig, public, escrev, contacto, contato",
    content:
      "pagina, topico, projeto, projecto, forum, grupo, ticket, discuss, wiki, documento, arquivo, ficheiro, foto, evento, tarefa, beatmap, livro, noticia, anexo",
    invoice: "fatura, factura, boleto, cobranca",
    order: "encomenda, compra, comprou, carrinho, reserva, seu pedido, pedido n",
    payment: "pagamento, pago_, pagar, pagou, transfer, deposit, dinheiro, debito, carregamento, pix_, doacao, recarga",
    receipt: "recibo, reembols, transac, extrato, comprovante, comprovativo, movimento",
    amount: "valor, total, preco, saldo, iva_, taxa, montante, quantia, reais, eur_, subtotal, quantidade",
    shipping: "envio, enviado, entrega, encomenda a caminho, rastre, despach, expedi",
    subscription: "assinatura, plano_, subscricao, renov, licenca, mensalidade, supporter",
    newsletter:
      "newsletter, boletim, cancelar a subscricao, cancelar inscricao, descadastr, lista de e mail, remover subscricao, lista de discussao, subscrev, anular subscricao",
    offer:
      "oferta, desconto, promo, cupom, cupao, ganhe, gratis, gratuit, presente, bonus, economiz, exclusiv, pontos, sorteio",
    admin: "administrador, aprov, pendente, moderador, novo utilizador, novo usuario, revisao",
    credentials:
      "nome de usuario, nome de utilizador, dados de acesso, credenci, informacoes da conta, informacao da sua conta, usuario",
    urgent:
      "suspens, incomum, suspeit, restri, limitad, imediat, urgent, nao autorizad, atualize seus, identidade, 24 horas, 48 horas, invulgar",
    notice: "orcamento, lembrete, vencimento, relatorio, notific, vencid, importa, exporta, manutencao, termos de",
    security: "seguranca, proteg, segur_",
    secret: "nao compartilh, nao partilh, com ninguem, a ninguem, confidencial",
    already: "ja existe, ja esta, ja tem, ja_",
    inactive: "nao esta ativa, inativ, nao confirmad, nao verificad",
    card: "cartao virtual, cartao de debito, novo cartao",
    please: "por favor, favor",
    "second-factor":
      "dois fatores, dois factores, 2fa, mfa, totp, duas etapas, dois passos, segundo fator, chave de segurança, passkey, códigos de recuperação, códigos de backup, autenticador",
    done: "foi_, foram, acabou de, você tem, com sucesso, tem sido, se cadastrou, já está, está agora, registou se, acabou_",
    must: "deve_, precisa, é necessário, tem de, tem que, para poder, para concluir, para completar, antes de, necessita",
    somebody: "alguém, uma pessoa, terceiro, um usuário, um utilizador, outra pessoa",
    "no-account":
      "nenhuma conta, não existe, não está registad, não está cadastrad, não está registrad, não possui uma conta, não tem uma conta, não há nenhum, nenhum usuário, não está associad, não encontr",
    "new-user":
      "novo usuário, novo utilizador, novo membro, novo cliente, novo cadastro, novo registo, novo registro, se registrou, acabou de se, se cadastrou, registou se, entrou na",
    team: "equipe, equipa, organização, espaço de trabalho, empresa, grupo, comunidade",
    delete: "exclu, apag, elimin, remov, permanentemente, definitiv",
    connect: "vincul, conect, aplicativo, aplicação, token, chave ssh, chave api, autoriz, ligar a, ligada, integração",
    "address-change":
      "novo e mail, novo email, novo endereço, alteração de e mail, alteração do e mail, mudança de e mail, alterar seu e mail, alterar o e mail, alterar o seu, endereço antigo, alterar o endereço, troca de e mail, alteração de endereço, mudar o e mail, mudar de e mail, mudar o endereço, mudar seu e mail",
    ignore:
      "ignor, desconsider, descart, nenhuma ação, não é necessário, não precisa fazer, não faça nada, pode apagar",
    contact: "contat, contact, entre em, fale conosco, suporte, atendimento, responda a",
    recently: "recente, há pouco, agora mesmo, agora há",
    fraud:
      "fraud, golpe, phishing, burla, nunca pedi, nunca solicit, jamais pedi, cuidado com, fique atent, falsa central, golpist, desconfie, proteja se",
    application:
      "solicitacao de, pedido de, proposta, emprestimo, credito, financiamento, analise, documento, comprovante, recusad, aprovad, reprovad, identidade, rg_, cnh, kyc",
    announced:
      "a partir de, a partir do, em breve, novidade, termos de uso, termos e condicoes, manutencao, atualizacao dos, todos os clientes, vai mudar, condicoes gerais, politica de privacidade, programada",
    closure: "encerrad, encerramento, fechad, fecho, cancelamento da conta, rescis, encerrou",
    payee:
      "favorecid, beneficiari, destinatari, debito automatico, debito direto, chave pix, cartao adicionado, cartao cadastrado, cartao foi adicionado, dispositivo cadastrado, metodo de pagamento, forma de pagamento, telefone, endereco",
    pickup:
      "retir, levant, encomenda, armario, reserva, agendamento, consulta, marcacao, ingresso, quarto, cupom, codigo promocional, codigo de desconto, loja, porta_, balcao",
    event: "webinar, seminario, curso, evento, pesquisa, inquerito, formacao, palestra, workshop, oficina",
    "any-card":
      "cartão, cartões, cartão de crédito, cartão de débito, cartão virtual, cartão pré pago, cartão físico, cartão adicional, cartão digital, número do cartão, multibanco, mb net, visa_, mastercard, maestro_, elo_, amex, american express, contactless",
    alerts:
      "alerta, notifica, push_, sms_, torpedo, mensagem de texto, lembrete, avisos_, avisar, avisamos, te avisa, informaremos, será avisado, será notificado, você será avisad",
    limit:
      "limites_, plafond, teto_, máximo, nível_, níveis_, upgrade, downgrade, aumento de, aumentou, valor máximo, montante máximo, por dia, limiar, patamar, subiu de, limite_",
    papers:
      "extrato, extratos, fatura digital, relatório, informe de rendimentos, certificado, declaração, documento, contrato, pdf_, irs_, imposto de renda, anual_, nota de corretagem, disponível para consulta, já está disponível",
    standing:
      "débito automático, débito direto, débito direct, ordem permanente, pagamento automático, pagamentos automáticos, pagamento agendado, pagamentos agendados, transferência agendada, transferência programada, transferência periódica, pix automático, pix agendado, recorrente, recorrência, mandato, renovação, parcela, prestação",
    alias:
      "chave pix, chaves pix, chave aleatória, pix_, iban, nib_, número da conta, dados bancários, conta bancária, conta vinculada, conta associada, favorecid, beneficiári, destinatári, qr code, código qr, mb way, mbway, agência e conta, portabilidade de chave",
    identity:
      "identidade, kyc, cpf_, rg_, cnh_, cartão de cidadão, cartão do cidadão, passaporte, carta de condução, carteira de motorista, selfie, comprovante de residência, comprovante de endereço, comprovativo de morada, nif_, biometria, biométric, reconhecimento facial, seus documentos, chave móvel",
    lending:
      "empréstimo, empréstimos, linha de crédito, crédito pessoal, crédito habitação, crédito imobiliário, crédito consignado, consignado, financiamento, hipoteca, cheque especial, pague depois, pagar depois, parcelamento, seguro de, seu seguro, apólice, sinistro, antecipação, descoberto autorizado",
    saving:
      "poupança, poupar, cofrinho, caixinha, depósito a prazo, cdb_, tesouro direto, investimento, investir, fundo_, fundos_, dividendo, juros, rendimento, pontos_, milhas, cashback, recompensa, aplicação financeira",
    phone:
      "telefone, celular, telemóvel, número de celular, número de telemóvel, telefónico, telefônic, número do telemóvel",
    "in-app":
      "no app, no aplicativo, na app, na aplicação, pelo app, pelo aplicativo, através da app, abra o app, internet banking, homebanking, no seu app, em configurações, nas configurações, nas definições, em definições, no menu, no seu perfil, aba_, separador, seção",
    friend:
      "amigo, amiga, indique, indicação, indicou, indicado_, indicar, código de convite, código de indicação, familiar_, familiares, família, membro da família, referência de amigo, recomende",
    pin: "pin_, senha do cartão, senha do seu cartão, senha de 4, senha de 6, código secreto, senha de transação",
    "on-behalf":
      "sua empresa, empregador, adicionou você, cadastrou você, criou seu, criou um usuário, criou a sua, adicionou te, a tua empresa, entidade patronal, criou o seu",
  },
};
