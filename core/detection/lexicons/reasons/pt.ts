import type { ReasonTerms } from '../concept';

export const pt: ReasonTerms = {
	staff: `
		técnico, técnicos, engenheiro, especialista, especialistas, perito, escritório, secretaria, equipe,
		equipa, time, setor, departamento, colega, colegas, recepção, receção, médico, enfermeira`,
	belonging: `
		cartão, cartões, cartao, cartão de crédito, cartão de débito, celular, telemóvel, telefone,
		carteira, bolsa, passaporte, rg, cpf, documento, chip, notebook, iphone, aparelho, talão`,
	account: `
		conta, contas, senha, senhas, perfil, usuário, login, pin, email, e mail, dados, identidade, acesso,
		aplicativo, palavra passe, informações`,
	lost: `
		perdi, perdido, perdida, perder, perdeu, extravi*, não encontro, não acho, não consigo achar, não
		consigo encontrar, sumiu, desapareceu, perda, esqueci meu cartão, deixei meu cartão`,
	stolen: `
		roubo, roubou, roubaram, roubado, roubada, furto, furtaram, furtado, furtada, ladrão, ladrões,
		assalto, assaltado, assaltada, fui assaltado, assaltaram, levaram, clonaram, clonado, clonada,
		gatuno`,
	hacked: `
		hacke*, raque*, invadi*, invasão, comprometida, comprometido, entraram na minha, acessaram minha,
		acesso não autorizado, login desconhecido, vazad*, vazamento, dispositivo desconhecido, clonaram,
		pirateada, pirateado`,
	fraud: `
		fraude*, fraudulent*, golpe, golpes, golpista*, estelionat*, phishing, burla, burlad*, burlão, roubo
		de identidade, suspeit*, enganad*, falsificad*, não autorizad*, fui vítima`,
	notMine: `
		não fiz, não realizei, não efetuei, não reconheço, nao reconheço, não autorizei, não autorizad*, não
		comprei, nunca comprei, nunca fiz, nunca autorizei, nunca contratei, não contratei, não pedi, não
		solicitei, não é meu, não é minha, não são meus, não são minhas, não lembro, não me lembro, não fui
		eu, sem minha autorização, sem a minha autorização, sem autorização, sem minha permissão, sem meu
		consentimento, sem me avisar, desconhecid*, desconheço, estranh*, não sei o que é, não saquei, não
		levantei, indevid*`,
	stranger: `
		alguém, outra pessoa, um estranho, desconhecido, desconhecidos, terceiros, um ladrão, mais alguém`,
	use: `
		usou, usando, usado, utilizou, utilizando, está usando, comprou, comprando, gastou, gastando,
		entrou, acessou, tem, sacou, fez, a usar`,
	block: `
		bloquear, bloqueia, bloqueie, bloqueio, bloqueiem, congelar, cancelar meu cartão, cancelar o cartão,
		desativar, suspender`,
	found: 'encontrei, achei, achado, entrega, envio, pelo correio, reativar',
	payment: `
		cobrança, cobranças, pagamento, pagamentos, transação, transações, compra, compras, débito, débitos,
		saque, saques, lançamento, lançamentos, pix, transferência, assinatura, pedido, movimento,
		levantamento, operação`,
	bill: `
		cobrança, cobranças, fatura, faturas, boleto, boletos, valor, valores, taxa, taxas, tarifa, tarifas,
		conta, mensalidade, extrato, juros, multa, montante`,
	money: 'dinheiro, grana, reais, euros, valor, saldo, quantia, montante',
	charged: `
		cobraram, cobrado, cobrada, cobrou, cobrando, cobrar, debitaram, debitado, debitou, descontaram,
		descontado, descontou, faturado, paguei, pago, tiraram, cobram`,
	twice: `
		duas vezes, 2 vezes, 2x, em dobro, dobro, dupla, duplo, duplicad*, duplicidade, três vezes, várias
		vezes, de novo, novamente, outra vez, repetid*`,
	wrong: `
		errad*, erro, erros, incorret*, a mais, demais, indevid*, não confere, não bate, não está certo, não
		está correto, não corresponde, injust*, extra, adicional, abusiv*, mais do que, engano, por engano,
		sem motivo, mesmo depois de, apesar de, nunca recebi, não recebi, excessiv*`,
	surprising: `
		por que me cobraram, porque me cobraram, por que fui cobrado, porque fui cobrado, por que fui
		cobrada, por que foi cobrado, por que estão me cobrando, por que estou sendo, por que tem uma, por
		que há uma, por que aparece, porque apareceu, de onde vem, do que se trata, que cobrança é essa, o
		que é essa, o que é esta, o que é esse, que taxa é essa`,
	overcharged: `
		cobrado duas vezes, cobrada duas vezes, cobraram duas vezes, cobrou duas vezes, cobrado em dobro,
		cobrança dupla, cobrança em dobro, cobrança duplicada, cobrança em duplicidade, cobrança indevida,
		cobranças indevidas, paguei duas vezes, pagamento duplicado, pagamento em duplicidade, cobraram a
		mais, cobrado a mais, cobrou a mais, cobraram errado, cobrado errado, cobrança errada, cobrança
		incorreta, valor errado, valor incorreto, fatura errada, fatura incorreta, conta errada, fatura veio
		errada, taxa indevida, cobrança desconhecida, cobrança abusiva, débito em duplicidade, débito
		indevido`,
	dispute: `
		contestar, contesto, contestação, disputa, disputar, reclamar, estornar, estorno, chargeback, não
		vou pagar, me recuso a pagar, impugnar`,
	giveBack: `
		devolv*, devolução, reembols*, ressarc*, estorn*, meu dinheiro, dinheiro de volta, de volta,
		restitu*`,
	tooLittle: `
		só recebi, recebi só, recebi apenas, menos do que, só me deu, faltou, faltando, falta dinheiro`,
	remove: 'retirar, remover, tirar, cancelar a cobrança, anular, estornar, excluir',
	beforehand: `
		quanto, vou ser cobrado, serei cobrado, tenho que pagar, há alguma, existe alguma, tem alguma, vocês
		cobram, qual é, quais são, qual o valor, se eu`,
	lawyer: 'advogad*, meu advogado, jurídico, advocacia',
	lawsuit: `
		processar, processo judicial, vou processar, processá los, processo vocês, na justiça, justiça,
		judicial, judicialmente, ação judicial, ações legais, medidas legais, medidas judiciais, tribunal,
		tribunais, juizado, pequenas causas, boletim de ocorrência, entrar com processo, entrar com uma
		ação, acionar, queixa crime, meios legais, notificação extrajudicial, denunciar vocês, vou
		denunciar, denunciar a empresa`,
	authority: `
		procon, reclame aqui, anatel, banco central, bacen, anvisa, deco, livro de reclamações, consumidor
		gov, defesa do consumidor, senacon, lgpd, susep, aneel, asae, órgãos de defesa, ouvidoria`,
	announce: `
		vou, meu, irei, acionar, acionarei, entrar, procurar, procurarei, abrir, denunciar, registrar,
		registro, reclamar, contatar, falar com meu, fazer, farei, reclamação, recorrer, vou ao, contratei,
		consultar, violação`,
	selfHarm: `
		me matar, vou me matar, quero me matar, matar me, suicíd*, suicid*, tirar minha vida, tirar a minha
		vida, quero morrer, não quero mais viver, não quero viver, me machucar, me cortar, acabar com tudo,
		acabar com minha vida, automutil*, melhor morto, melhor morta`,
	violence: `
		vou te matar, te mato, matar vocês, vou matar, te matar, bomba, atirar em, esfaque*, tocar fogo,
		botar fogo, colocar fogo, sei onde você mora, sei onde vocês, quebrar a cara, quebrar sua cara,
		ameaça de morte, ameaças de morte, me ameaç*, me bate, está me batendo, estupr*, violência
		doméstica, sequestr*`,
	emergency: `
		infarto, ataque cardíaco, não consigo respirar, não respira, não está respirando, ambulância, chamem
		o 192, chame o 192, samu, emergência médica, é uma emergência, inconsciente, desmaiou, derrame, avc,
		sangrando, vazamento de gás, cheiro de gás, pegando fogo, pegou fogo, incêndio, envenen*,
		intoxicad*, dor no peito, convuls*, estou morrendo, está morrendo, overdose, choque elétrico,
		explodiu, reação alérgica, afogando, dificuldade para respirar, dificuldade de respirar, falta de
		ar, mal consigo respirar, lábios inchados, lábios inchando, língua inchada, rosto inchado, rosto
		inchando, choque anafilático, está soltando fumaça, soltando fumaça, saindo fumaça, a deitar fumo, a
		sair fumo, soltando    cheiro a gás, cheiro de queimado, bateria inchada, bateria estufada, levei um
		choque, tomei um choque, monóxido`,
	harmless: `
		contato de emergência, número de emergência, morrer de rir, morrendo de vontade, morrendo de rir,
		cartão presente, cartão de visita, cartão de memória, cartão de embarque, conta errada para, pessoa
		errada, número errado, chave pix`,
	stillBroken: `
		ainda não, continua sem, continua não, continua o mesmo, continua igual, não funciona, não
		funcionou, não está funcionando, não ajuda, não ajudou, não me ajudou, não resolve, não resolveu,
		não adianta, não adiantou, já tentei, já fiz, já fiz isso, mesmo problema, mesmo erro, nada
		funciona, nada resolve, sem solução, não deu certo, de novo o mesmo, segue sem`,
	notAsked: `
		não foi isso, não é isso, não era isso, não foi o que perguntei, não perguntei isso, não é o que eu
		quero, não é o que perguntei, não é o que pedi, não respondeu, não responde, não me respondeu, não
		está me entendendo, não me entende, não me entendeu, você não entende, você não entendeu, não
		entendeu, entendeu errado, resposta errada, está errado, tá errado, não está me ouvindo, leia, leia
		minha, presta atenção, não faz sentido, nada a ver`,
	repeated: `
		já disse, já falei, já te disse, já expliquei, já perguntei, repito, quantas vezes, terceira vez,
		segunda vez, quarta vez, várias vezes, toda hora, sempre a mesma, mesma resposta, a mesma coisa,
		mesma coisa, você repete, fica repetindo, repetindo, de novo, outra vez, novamente, em círculos,
		como eu disse`,
	notUnderstood: `
		não entendi, não compreendi, não consegui entender, pode reformular, poderia reformular, reformular,
		reformule, de outra forma, outra maneira, não entendo`,
	unsure: `
		não tenho certeza, não sei, não sei responder, não tenho informações, não tenho informação, não
		tenho essa informação, não disponho de, não possuo informações, não posso ajudar, não posso
		responder, não consigo responder, não consigo ajudar, não encontrei informações, não encontrei
		resposta, não tenho acesso, não tenho resposta, sem informações`,
};
