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
		feia, chata, idiotice, imbecilidade, bobo, boba, bobalhão, babacas, trouxa, trouxas, panaca*, mané,
		pateta*, palerma*, lerdo, tapado, jumentos, jegue, asno, besta, bestas, seu porco, sua porca, seu
		cachorro, sua cachorra, sua vaca, vadia, vadias, vagaba, quenga, prostitut*, putas, putinha*, filho
		de uma, filho da mãe, filho da p, fdps, fpd, cornos, corna, cornud*, chifrud*, boiola*, viado*,
		baitola*, mongol*, mongo, demente*, doente mental, deficiente mental, atrasado mental, você é
		doente, você é louco, você é maluco, tá maluco, tá doido, psicopata*, desmiolad*, sem cérebro, não
		tem cérebro, não tens cérebro, cabeça oca, cabeça de vento, cérebro de galinha, não é inteligente,
		não és inteligente, pouco inteligente, nada inteligente, inteligência zero, não é esperto,
		analfabet*, ignorantes, incompetente, inúteis, imprestáv*, fracassad*, loser, porcaria, escória,
		verme, seus ratos, sanguessuga*, pilantra*, safado, safados, safadas, sacana, cafajeste*, canalha*,
		patife*, malandro*, trambiqueir*, bandidos, bando de, corja, gentalha, cambada, mentiros*,
		hipócrita*, covarde*, cobarde*, frouxo*, bundão, cagão, cagona, cagões, cuzões, maldito bot, maldita
		empresa, maldito robô, malditos, desgraça, infeliz, infelizes, miserável, miseráveis, nojenta, que
		nojo, dá nojo, asqueros*, repugnante*, ridículo, patétic*, desprezív*, escrot*, cretin*, traste,
		puxa saco, lambe botas, baba ovo, insuportável, chatos, preguiços*, vadio, moleque*, sem noção, sem
		vergonha, cara de pau, descarad*, cara de cu, fedorent*, você fede, demônio, lata velha, monte de
		sucata, bot ruim, você não presta, vocês não prestam, não prestas, não vales nada, não vale nada,
		não valem nada, você é péssima, és péssimo, são péssimos, você é horrível, vocês são horríveis, és
		horrível, você é terrível, são os piores, são uma vergonha, tenha vergonha, odeio você, odeio vocês,
		vc é ruim, vc não presta, vcs não prestam, vai se fuder, vai se ferrar, vai se lascar, vão se foder,
		vão se fuder, vá se foder, vá se fuder, se foda, se fodam, te fode, te foder, fodam se, vsfd, vsff,
		vtmnc, tnc, tomar no cu, tomar no rabo, vão tomar no, vá tomar no, vai tomar banho, pnc, pau no cu,
		enfia no, mete no cu, mete no rabo, no seu cu, no teu cu, levar no cu, vai pra pqp, vai pro inferno,
		vai pro diabo, vai pro caralho, vai à fava, vai cagar, vai pastar, vai pentear macaco, vai chatear
		outro, vai morrer, morra, morram, some daqui, suma daqui, sai daqui, sai fora, cai fora, desaparece
		daqui, cala boca, cala essa boca, cala te, calem a boca, cale se, fica quieto, fique quieto, fecha a
		matraca, fecha a boca, não me enche, chupa meu, chupa minha, chupa me, chupa rola, vai mamar, vão
		mamar, beija meu, cabrão, cabrões, cona, paneleir*, panasca*, rabeta*, maricas, fufa, parvos,
		parvalh*, morcão, trengo*, azeiteir*, chulo, gatun*, aldrab*, trafulh*, trapalh*, intrujão,
		mentecapt*, seu camelo, burgesso*, badalhoc*, javard*, ranhos*, boçal, nazi, nazista*, fascista*,
		picaretas, picaretagem, seu folgado, seu tonto, sua tonta`,
	swear: `
		porra, caralho, merda, cacete, puta, puta que pariu, pqp, foda, fodid*, droga, inferno, diabo,
		bosta, porras, poha, p rra, poxa, crl, krl, karalh*, caralh*, caraio, carai, karai, caraca, carago,
		caramba, putaria*, ptqp, puto, putos, putz, puts, fodasse, fodas, foder, fode, fodeu, fodendo, fodi,
		fudid*, fuder, fudeu, fudendo, phoda, phodase, que se dane, dane se, danem se, que se lixe, que se
		exploda, que se ferre, ferrou, me ferrei, lascou, merdas, m rda, mrd, mrda, bostas, cagada, cagadas,
		cagar, cagando, cagou, cu, saco cheio, que saco, enche o saco, encher o saco, enchendo o saco,
		torrar o saco, colhões, diabos, que raios, que raio, raios partam, maldit*, maldição, infernal, dos
		infernos, buceta*, bct, piroca*, caceta, pariu, credo, pelo amor de, pelamor*, valha me, deus me
		livre, sacanag*, tá de brincadeira, merdoso, chiça, fónix, fosga, dasse, dass, mizera, krlho, c
		ralho, ferrado, ferrada`,
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
