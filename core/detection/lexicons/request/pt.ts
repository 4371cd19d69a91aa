import type { RequestTerms } from '../concept';

export const pt: RequestTerms = {
	human: `
		humano, humana, humanos, ser humano, seres humanos, pessoa real, pessoa de verdade, pessoas reais,
		pessoa viva, pessoa humana, agente humano, agente real, agente ao vivo, atendente, atendentes,
		atendente humano, atendimento humano, operador, operadora, operadores, representante, funcionário,
		funcionária, funcionários, supervisor, supervisora, gerente, responsável, chefe, colega, alguém
		real, alguém de verdade, alguém humano, alguém da equipe, alguém do suporte, colaborador,
		colaboradora, pessoa da equipe, gente de verdade, alguém da equipa, consultor humano, dono, diretor`,
	someone: 'alguém, pessoa, pessoas, gente, outra pessoa, alguma pessoa, alguém mais, quem',
	agent: `
		agente, agentes, assistente, assistentes, consultor, consultora, técnico, técnica, especialista,
		especialistas, assessor, admin, administrador, vendedor, moça, moço`,
	support: `
		suporte, atendimento, suporte técnico, atendimento ao cliente, atendimento ao usuário, atendimento
		ao consumidor, serviço ao cliente, apoio ao cliente, central de atendimento, sac, serviço de apoio,
		equipe de suporte, sua equipe, assistência, assistência técnica, call center, help desk, chat ao
		vivo, ouvidoria, equipa de apoio`,
	real: 'real, reais, de verdade, verdadeiro, verdadeira, ao vivo, vivo, viva, humano, humana',
	want: `
		quero, queria, gostaria, preciso, desejo, prefiro, preferia, posso, poderia, pode, podes, podem,
		podemos, consigo, exijo, solicito, tenho que, me deixa, deixa eu, deixe me, me deixe, deixem me,
		busco, procuro, dá para, da pra, é possível, tem como, necessito, quiser, precisava, como faço para,
		como posso, vou querer`,
	talk: `
		falar, falo, conversar, converso, conversa, bater papo, chatear, comunicar, comunicar me, tratar
		com, ser atendido, ser atendida, atendido por, me atender, me atenda, dialogar, papo, falar com,
		teclar, explicar, ligar, me ligar, me liga, me ligue, retornar, me retornar, tratar disto com,
		tratar disso com, conversar sobre`,
	reach: `
		contatar, contactar, contato, contacto, entrar em contato, entrar em contacto, ligar, chamar, em
		contato`,
	connect: `
		conectar, me conecta, me conecte, conecte me, transferir, me transfere, me transfira, transfira,
		transfira me, transfere, transferência para, passar, me passa, me passe, passe me, passa para, passe
		você, encaminhar, me encaminha, me encaminhe, encaminhe, redirecionar, me redireciona, colocar em
		contato, me coloque em contato, me põe, me ponha em contacto, direcionar, direcione, escalar,
		repassar, transbordo, ligar me, passa, passe, me passem, passem para, passa pra, passa pro, me passa
		pra, te passo, te passar, te transfiro, te conectar, chama um, chamar um, assuma`,
	give: `
		me dá, me dê, dê me, quero, me arruma, chama, chame, chamar, me traga, me manda, cadê, onde está,
		arranja, passa`,
	me: 'me, mim, nos, comigo, meu atendimento, eu',
	available: 'tem, tem alguém, há, há alguém, existe, disponível, disponíveis, vocês têm, alguém aí',
	handover: `
		atendimento humano, atendente humano, ajuda humana, suporte humano, apoio humano, não quero falar
		com robô, não quero falar com um robô, não quero robô, não quero bot, chega de robô, sem robô,
		alguém que resolva, alguém que me ajude de verdade, alguém que saiba, alguém competente, falar com
		gente, falar com pessoas, quero uma pessoa, preciso de uma pessoa, uma pessoa por favor, um humano
		por favor, me liguem, que me liguem, sair do robô`,
	bot: `
		bot, bots, robô, robôs, robo, chatbot, máquina, máquinas, computador, ia, inteligência artificial,
		assistente virtual, atendimento automático, automático, gravação`,
	aboutBot: `
		você é, voce é, vc é, és um, és uma, tu és, você é um, estou falando com, estou a falar com, falo
		com um, com quem falo, com quem estou, quem é você, é um robô, é um bot, sou humano, sou um humano,
		humano ou, pessoa ou, és humano`,
	not: 'não, nao, nunca, nem, sem, jamais, nenhum, nenhuma, em vez de, ao invés de, odeio, n',
	subject: 'eu, tu, você, ele, ela, nós, vocês, isso, isto',
	if: 'se eu, o que acontece, e se, caso eu, supondo, antes de',
	past: `
		ontem, semana passada, mês passado, já falei, falei, havia, disse, disseram, me disse, outro dia,
		última vez, tinha`,
	policy: `
		horário, horários, que horas, quando, quanto custa, custo, preço, quanto, quantos, quantas, salário,
		emprego, vaga, vagas, política, significa, o que é um, o que faz, número de, tornar, ganha, trabalhe`,
	how: `
		como posso, como faço, como entro, como contato, onde posso, qual o telefone, qual é o número, como
		consigo`,
	filler: `
		por, favor, pf, pfv, oi, olá, bom, boa, dia, tarde, noite, um, uma, o, a, com, de, do, da, para,
		pra, por favor, agora, já, quero, me, eu, preciso, obrigado, obrigada, sim, não, e, em, no, na,
		aqui, urgente, direto, logo, só, que, ao, os, as`,
	yes: `
		sim, claro, com certeza, por favor, sim por favor, pode ser, ok, tá bom, ta bom, está bem, quero,
		quero sim, beleza, isso, perfeito, certo, aceito, pode, bora, com prazer, positivo, uhum, s, ss, sim
		obrigado, sim obrigada, pode sim, manda, pode fazer, faça isso, faz isso, vamos, vamos nessa, tá,
		ta, tá certo, aceito sim, por mim sim, ótimo, seria bom`,
	no: `
		não, nao, não obrigado, não obrigada, agora não, ainda não, não precisa, não é necessário, deixa,
		depois, melhor não, n`,
	closing: `
		obrigado, obrigada, muito obrigado, tchau, adeus, até logo, até mais, resolvido, já funciona,
		funcionou, é só isso, só isso, bom dia para você, valeu, vlw, falou`,
	decoy: `
		agente de viagens, agente de viagem, agente imobiliário, agente secreto, corretor, por pessoa, uma
		pessoa só, para uma pessoa, duas pessoas, recursos humanos, direitos humanos, corpo humano,
		assistente virtual, assistente de voz, não sei como, não sei, não entendo, não entendi, não tem
		problema, não tenho certeza, não funciona, não consigo, não posso, não só, falar com você, falar
		contigo, falar de, falar sobre, fala português, fala inglês, fala sobre, meu chefe, meu agente, meu
		gerente, meu assistente, meus funcionários, gerente de projeto, quantas pessoas, outras pessoas,
		muitas pessoas, algumas pessoas, pessoa física, pessoa jurídica, dados pessoais, em pessoa, obrigado
		pelo atendimento, obrigada pelo atendimento, operadora de celular, operadora de cartão, me chamo,
		horário de atendimento, a gente, agente vai, transferir dinheiro, para outra pessoa, vitamina`,
	rightAsWritten: `
		pessoal, pessoais, falado, falou, fala, contrato, contratos, agência, agências, agenda, operação,
		operações, real, reais, realizar, passar, passado, suporta, humanidade, atender`,
};
