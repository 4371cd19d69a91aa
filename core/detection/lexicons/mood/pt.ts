import type { MoodTerms } from '../concept';

export const pt: MoodTerms = {
	great: `
		ótim*, excelent*, maravilhos*, perfeit*, fantástic*, incrível, incríveis, amei, adoro, adorei, amo,
		sensacional, espetacular, top demais, lind*, melhor do mundo, o melhor, a melhor, genial, show,
		feliz, felizes`,
	good: `
		bom, boa, bons, boas, bem, legal, gostei, gosto, obrigad*, satisfeit*, útil, fácil, rápido, rápida,
		melhor, bacana, simpátic*, gentil, content*, recomendo, alegre, bonit*, divertid*, interessante,
		massa, beleza, sucesso`,
	problem: `
		problema*, erro, erros, defeito*, quebrad*, quebrou, não funciona, atras*, demor*, lent*, perdid*,
		cancelad*, recusad*, negad*, esperando, difícil, complicad*, infelizmente, dor, medo, preocupad*,
		cansad*, doente, danificad*, falha*`,
	bad: `
		ruim, ruins, mau, má, mal, chatead*, chato, chata, decepcionad*, decepção, insatisfeit*, irritad*,
		frustrad*, frustrante, triste*, grosseir*, mal educad*, inútil, burr*, idiota, ridícul*, absurd*,
		mentira*, mentiros*, lixo, incompetent*, odeio, palhaçada, descaso, bravo, brava, zangad*,
		aborrecid*`,
	awful: `
		péssim*, horrível, horríveis, terrível, terríveis, nojo, nojent*, vergonh*, vergonhos*, desastre,
		inaceitável, pior, furios*, revoltad*, revoltante, indignad*, lamentável, ódio, odeio, catástrofe,
		deplorável, escândalo`,
	insult: `
		idiota*, burr*, imbecil, imbecis, estúpid*, otári*, babaca, merda, bosta, filho da puta, fdp, filha
		da puta, puta, caralho de, vai se foder, vai tomar no, vtnc, vsf, vai à merda, cala a boca, cale a
		boca, arrombad*, cuzão, corno, desgraçad*, lixo, ladrões, ladrão, palhaç*, golpistas, incompetentes,
		vagabund*, retardad*, inútil, você é inútil, não serve pra nada, não serve para nada, você é ruim,
		você é péssimo, você é chato, te odeio, tolo, parvo, ignorante, jumento, animal, nojento, feio,
		feia, chata`,
	swear: `
		porra, caralho, merda, cacete, puta, puta que pariu, pqp, foda, fodid*, droga, inferno, diabo, bosta`,
	fedUp: `
		estou farto, estou farta, farto de, farta de, cansei, cansado de, cansada de, de saco cheio, saco
		cheio, chega, já chega, basta, perda de tempo, perdendo tempo, perdendo meu tempo, nunca mais, uma
		vergonha, que vergonha, absurdo, é um absurdo, um absurdo, inaceitável, é inaceitável, ridículo, é
		ridículo, palhaçada, brincadeira, estão brincando, só pode ser brincadeira, falta de respeito,
		desrespeito, descaso, péssimo atendimento, atendimento péssimo, péssimo serviço, serviço péssimo,
		pior atendimento, pior empresa, pior serviço, muito irritad*, muito chatead*, muito decepcionad*,
		muito insatisfeit*, estou com raiva, com raiva, furios*, estou revoltad*, perdendo a paciência,
		perdi a paciência, sem paciência, paciência, ninguém responde, ninguém me ajuda, ninguém ajuda,
		ninguém resolve, ninguém me responde, não fazem nada, vocês são uns, enganação, enrolação, estão me
		enrolando, me fazendo de palhaço, de trouxa, vou cancelar tudo, vou mudar de, concorrência, não
		serve para nada, que ódio, que raiva, inútil, uma merda`,
	complaint: `
		reclamação, reclamações, reclamar, queixa, há dias, há semanas, há horas, há meses, faz dias, faz
		semanas, faz horas, estou esperando, continuo esperando, sem resposta, ninguém responde,
		insatisfeit*`,
	very: `
		muito, tão, demais, extremamente, super, totalmente, completamente, absolutamente, realmente, bem,
		bastante, mega`,
	youAre: `
		você é, vocês são, vc é, tu és, és, seu, sua, seus, o atendimento de vocês, esse bot, este bot, essa
		empresa, esse serviço, seu serviço, que, por que você é`,
};
