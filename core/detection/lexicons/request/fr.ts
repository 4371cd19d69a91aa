import type { RequestTerms } from '../concept';

export const fr: RequestTerms = {
	human: `
		humain, humaine, humains, être humain, êtres humains, vraie personne, vrai humain, vraies personnes,
		personne réelle, personnes réelles, personne vivante, personne humaine, une vraie personne,
		conseiller humain, agent humain, agent en direct, agent réel, vrai conseiller, vraie conseillère,
		vrai agent, conseiller, conseillère, conseillers, représentant, représentante, opérateur,
		opératrice, téléconseiller, téléopérateur, employé, employée, employés, collaborateur, collègue,
		responsable, superviseur, manager, directeur, directrice, gérant, gérante, patron, chef de service,
		quelqu un de réel, quelqu un d humain, quelqu un de vrai, membre du personnel, membre de l équipe,
		le personnel, interlocuteur, chargé de clientèle, personne physique réelle`,
	someone: `
		quelqu un, personne, personnes, une personne, quelqu un d autre, quelqu une, gens, qqn, qqun,
		quelquun, un de vos, qui que ce soit`,
	agent: `
		agent, agents, agente, assistant, assistante, technicien, technicienne, expert, experts,
		spécialiste, consultant, administrateur, admin, expert humain, vendeur`,
	support: `
		support, service client, service clients, service clientèle, service à la clientèle, service après
		vente, sav, assistance, assistance technique, support technique, support client, hotline, équipe,
		votre équipe, équipe support, centre d appel, centre d appels, standard, chat en direct, relation
		client`,
	real: 'vrai, vraie, vrais, réel, réelle, vivant, vivante, humain, humaine, véritable, en direct',
	want: `
		veux, voudrais, souhaite, souhaiterais, voulons, j aimerais, aimerais, préfère, préférerais, besoin,
		besoin de, faut, puis je, peux je, est ce que je peux, pourrais je, pouvez vous, peux tu, pourriez
		vous, peut on, pouvons nous, je peux, laissez moi, laisse moi, exige, demande, cherche, doit, dois,
		possible de, possibilité de, est il possible, comment, tiens à, veut, j voudrais`,
	talk: `
		parler, parle, discuter, discute, échanger, dialoguer, chatter, tchatter, tchater, converser,
		conversation, m entretenir, entretenir, communiquer, prendre, m adresser, être pris en charge, avoir
		affaire, parlé avec, consulter, expliquer, m appeler, me rappeler, rappelle, rappeler, me rappelle,
		en parler, appeler, au téléphone, avoir au téléphone`,
	reach: `
		contacter, contacte, joindre, appeler, écrire à, rejoindre, en contact, prendre contact, contact,
		atteindre, rentrer en contact, entrer en contact`,
	connect: `
		mettre en contact, mettre en relation, mettez moi, mets moi, me mettre en, mette en relation, mette
		en contact, mettez moi en, transférer, transférez, transfère, transfert, transférez moi, passer,
		passez moi, passe moi, me passer, me passe, rediriger, redirigez, redirige moi, connecter,
		connectez, connecte moi, basculer, orienter, orientez, diriger, dirigez, escalader, confier,
		renvoyer vers, relier, reliez moi, faire suivre, transmettre, transmettez, switcher, prenne le
		relais, prend le relais, prendre le relais, prennent le relais, prenne en charge, passer un, passer
		une, passez à, passe à, faire passer, vous passe, vous passer, vous mette, vous mettre, vous mets`,
	give: 'donnez, donne, donner, trouvez, appelez, amenez, filez, file, passez, envoyez, obtenir, où est',
	me: 'moi, me, nous, ma demande, mon dossier, la conversation, cette conversation',
	available: `
		y a t il, est ce qu il y a, il y a, avez vous, disponible, disponibles, ya t il, y a quelqu un,
		travaillent`,
	handover: `
		aide humaine, assistance humaine, service humain, intervention humaine, contact humain, pas un
		robot, pas à un robot, pas à un bot, pas parler à un robot, plus de bot, assez de bot, assez du bot,
		quelqu un de compétent, quelqu un qui peut m aider, quelqu un qui s y connaît, escalader ma demande,
		rappelez moi, être rappelé, qu on me rappelle, une personne svp, un humain svp, veux une personne,
		besoin d une personne, besoin d un humain, parler à des humains`,
	bot: `
		bot, bots, robot, robots, chatbot, chatbots, machine, machines, ordinateur, ia, intelligence
		artificielle, automate, assistant virtuel, répondeur, système automatique, logiciel`,
	aboutBot: `
		es tu, êtes vous, tu es un, tu es une, vous êtes un, vous êtes une, est ce que tu es, est ce que
		vous êtes, t es un, suis je en train, à qui je parle, je parle à qui, je parle avec qui, est ce que
		je parle, parle je à, tu n es pas, c est un robot, je suis humain, je suis un humain, humain ou`,
	not: 'pas, jamais, aucun, aucune, sans, ni, plus, au lieu, plutôt que, non',
	subject: 'je, j, tu, il, elle, nous, vous, ils, on',
	if: 'si je, si on, si j, que se passe t il, au cas où, imaginons, supposons, avant de',
	past: `
		hier, la semaine dernière, le mois dernier, j ai parlé, ai déjà parlé, j ai déjà, avait, m a dit,
		ont dit, l autre jour, la dernière fois, voulais, étais`,
	policy: `
		horaires, horaire, ouverture, quelle heure, quelles heures, quand, combien, prix, coûte, coût,
		tarif, salaire, emploi, poste, recrutement, devenir, politique, signifie, définition, c est quoi, qu
		est ce qu un, nombre de, métier`,
	how: `
		comment puis je, comment contacter, comment joindre, comment faire pour, où puis je, quel est le
		numéro, comment je peux, comment on peut`,
	filler: `
		s, il, vous, plait, plaît, svp, stp, bonjour, bonsoir, salut, un, une, le, la, les, l, d, de, du,
		des, à, au, avec, et, je, j, moi, me, maintenant, vite, merci, oui, non, en, par, pour, ce, y, a, t,
		te, veux, voudrais, peux, puis, place, directement, urgent, est, plutôt, là, ici`,
	yes: `
		oui, ouais, ouaip, bien sûr, d accord, volontiers, avec plaisir, s il vous plaît, svp, stp,
		absolument, certainement, tout à fait, allez y, vas y, parfait, ça marche, je veux bien, exactement,
		si, bien, entendu, dac, carrément, oui merci, faites comme ça, fais comme ça, faites donc, allez,
		allons y, ok, okay, pourquoi pas, c est bon, ça me va, ça me convient, parfait merci, oui allez,
		bonne idée, je prends, faites`,
	no: `
		non, nan, non merci, pas maintenant, pas encore, pas la peine, ça ira, pas besoin, plus tard, pas
		nécessaire, ce n est pas la peine, inutile`,
	closing: `
		merci, merci beaucoup, au revoir, à bientôt, bonne journée, bonne soirée, c est bon, ça marche
		maintenant, résolu, c est réglé, réglé, ciao, salut, bye, à plus`,
	decoy: `
		agent immobilier, agents immobiliers, agent de voyage, agent de voyages, agent secret, agent d
		assurance, agent commercial, par personne, une personne par, pour une personne, deux personnes,
		personnes âgées, ressources humaines, droits de l homme, droits humains, corps humain, assistant
		virtuel, assistant vocal, je ne sais pas, ne sais pas, sais pas comment, je sais pas, ne comprends
		pas, comprends pas, pas de problème, pas de souci, ne fonctionne pas, n aide pas, n aidez pas, pas
		seulement, te parler, vous parler, parler avec toi, parler avec vous, parler de, parlez vous, parles
		tu, parle moi de, parlez moi de, langues parles, parle français, pouvez vous parler, mon agent, mon
		conseiller, mon patron, mon responsable, mon assistant, merci pour votre aide, combien de personnes,
		certaines personnes, plusieurs personnes, je m appelle, appelle moi, en personne, autre personne,
		quelle personne, transférer de l argent, les gens, personne ne, personne n, personne à contacter,
		responsable légal`,
	rightAsWritten: `
		personnel, personnels, personnes, parlera, vrais, réelles, contrat, contrats, humeur, agence,
		agences, agenda, opération, opérations, opérateur, équipes, supporte, supporter, assistance`,
};
