import type { ReasonTerms } from '../concept';

export const fr: ReasonTerms = {
	staff: `
		technicien, techniciens, technicienne, ingénieur, spécialiste, spécialistes, expert, experts,
		bureau, secrétariat, équipe, service, collègue, collègues, réception, gestionnaire, médecin,
		infirmière, accueil`,
	belonging: `
		carte, cartes, carte bancaire, carte bleue, carte de crédit, cb, téléphone, portable, smartphone,
		iphone, portefeuille, porte monnaie, sac, sac à main, passeport, carte d identité, carte sim, sim,
		ordinateur, chéquier, mobile`,
	account: `
		compte, comptes, mot de passe, identifiant, identifiants, profil, mail, email, boîte mail, code,
		données, identité, accès, espace client`,
	lost: `
		perdu, perdue, perdus, perdre, égaré, égarée, introuvable, retrouve plus, trouve plus, ne trouve
		plus, retrouve pas, disparu, perte, oublié ma carte, oublié mon téléphone, laissé ma carte`,
	stolen: `
		volé, volée, volés, vol, voleur, voleurs, dérobé, dérobée, agressé, cambriolé, braqué, pickpocket,
		me suis fait voler, fait voler, piqué ma, piqué mon`,
	hacked: `
		piraté, piratée, piratés, pirate, pirates, piratage, hacké, hackée, hacker, hackers, compromis,
		usurpé, usurpation, intrusion, accès non autorisé, connexion suspecte, connexion inconnue, s est
		connecté, fuite de données, appareil inconnu`,
	fraud: `
		fraude, fraudes, frauduleux, frauduleuse, frauduleuses, arnaque, arnaqué, arnaquée, arnaques,
		escroc, escroquerie, hameçonnage, phishing, usurpation d identité, suspect, suspecte, suspectes,
		louche, faux site, contrefaçon, non autorisé, non autorisée, non autorisés`,
	notMine: `
		pas fait, n ai pas fait, pas effectué, jamais fait, jamais effectué, jamais commandé, jamais acheté,
		jamais autorisé, jamais souscrit, pas autorisé, pas autorisée, pas commandé, pas acheté, pas validé,
		ne reconnais pas, reconnais pas, ne connais pas, connais pas, pas à moi, n est pas de moi, pas de
		moi, pas la mienne, ce n est pas moi, c est pas moi, souviens pas, me rappelle pas, sans mon accord,
		sans mon autorisation, sans ma permission, sans autorisation, sans me prévenir, à mon insu, inconnu,
		inconnue, inconnus, inconnues, bizarre, étrange, pas retiré, pas souscrit, pas demandé, non reconnu`,
	stranger: `
		quelqu un, quelqu un d autre, un inconnu, une autre personne, un tiers, des inconnus, un voleur`,
	use: `
		utilise, utilisé, utilisée, utiliser, accède, accédé, acheté, achète, dépensé, retiré, s est servi,
		a fait, pris, connecté`,
	block: `
		bloquer, bloquez, bloque, blocage, opposition, faire opposition, geler, désactiver, suspendre,
		annuler ma carte`,
	found: 'retrouvé, retrouvée, j ai trouvé, l ai trouvé, livraison, par la poste, réactiver',
	payment: `
		paiement, paiements, prélèvement, prélèvements, débit, débits, transaction, transactions, achat,
		achats, retrait, retraits, virement, opération, opérations, commande, abonnement, dépense`,
	bill: `
		facture, factures, frais, montant, montants, prélèvement, prélèvements, débit, relevé, facturation,
		somme, cotisation, commission, commissions, charge`,
	money: 'argent, euros, somme, espèces, montant, liquide, solde, fric, dollars, francs',
	charged: `
		débité, débitée, débités, prélevé, prélevée, prélevés, facturé, facturée, facturés, payé, payée,
		encaissé, compté, retiré, chargé, retenu`,
	twice: `
		deux fois, double, doublon, doublons, en double, 2 fois, plusieurs fois, trois fois, à deux
		reprises, encore une fois, de nouveau, dupliqué, répété`,
	wrong: `
		faux, fausse, erreur, erreurs, erroné, erronée, incorrect, incorrecte, trop, trop cher, mauvais,
		mauvaise, injustifié, injustifiée, injustifiés, en trop, supplémentaire, supplémentaires, plus que,
		pas correct, pas correcte, pas le bon, pas normal, ne correspond pas, anormal, anormale, indu,
		indue, abusif, abusive, à tort, alors que, malgré, jamais reçu, pas reçu`,
	surprising: `
		pourquoi m avez vous, pourquoi ai je été, pourquoi j ai été, pourquoi on m a, pourquoi y a t il,
		pourquoi il y a, pourquoi suis je, pourquoi je suis, pourquoi me, d où vient, d où viennent, à quoi
		correspond, à quoi correspondent, c est quoi ce, c est quoi ces, qu est ce que c est que, que
		signifie ce`,
	overcharged: `
		débité deux fois, débitée deux fois, prélevé deux fois, prélevée deux fois, facturé deux fois,
		facturée deux fois, payé deux fois, double prélèvement, double débit, double paiement, double
		facturation, prélevé en double, débité en double, facturé en double, facturé trop, trop prélevé,
		prélevé trop, surfacturé, surfacturation, mauvais montant, montant incorrect, montant erroné,
		facture erronée, facture est fausse, facture incorrecte, facture trop élevée, erreur de facturation,
		erreur de facture, prélèvement abusif, prélèvement injustifié, frais injustifiés, frais cachés,
		prélèvement non autorisé, trop perçu, encore prélevé, plus être prélevé`,
	dispute: `
		contester, conteste, contestation, litige, réclamer, refuse de payer, rembourser ce, opposition,
		annuler ce paiement, rejeter`,
	giveBack: 'rembours*, rendez, rendre, récupérer, mon argent, restituer, avoir, retour',
	tooLittle: `
		seulement reçu, que reçu, moins que, n ai reçu que, m a donné que, manque, manquent, pas la totalité`,
	remove: 'enlever, retirer, annuler, supprimer, déduire, recréditer',
	beforehand: `
		combien, est ce que je vais, devrai je, vais je payer, dois je payer, y a t il des, quels sont, quel
		est, si je, faut il payer`,
	lawyer: 'avocat*, mon avocat, juriste, conseil juridique, protection juridique, huissier',
	lawsuit: `
		porter plainte, porterai plainte, porte plainte, dépôt de plainte, déposer plainte, déposer une
		plainte, plainte, poursuivre en justice, poursuites, poursuivrai, en justice, tribunal, tribunaux,
		au tribunal, action en justice, actions en justice, actions légales, voie judiciaire, action
		collective, mise en demeure, assigner, attaquer en justice, procès, recours juridique, poursuites
		judiciaires, prud hommes`,
	authority: `
		dgccrf, ufc que choisir, que choisir, 60 millions, répression des fraudes, médiateur, cnil, signal
		conso, signalconso, association de consommateurs, défense des consommateurs, rgpd, acpr, amf, arcep,
		protection du consommateur`,
	announce: `
		vais, je vais, mon, ma, saisir, saisis, saisirai, contacter, contacterai, signaler, signalerai,
		prendre, prendrai, consulter, engager, engagerai, déposer, violation, alerter, porter, appeler,
		prévenir, dénoncer, j appelle, plainte`,
	selfHarm: `
		me tuer, me suicider, suicide, suicidaire, en finir, mettre fin à mes jours, envie de mourir, veux
		mourir, plus envie de vivre, me faire du mal, me couper, me scarifier, me pendre, mieux mort, mieux
		morte, plus vivre, me foutre en l air, sauter du pont`,
	violence: `
		vous tuer, te tuer, je vais tuer, te buter, vous buter, bombe, alerte à la bombe, fusiller, tirer
		dessus, poignarder, brûler vos, foutre le feu, mettre le feu, casser la gueule, péter la gueule,
		sais où tu habites, sais où vous habitez, menace de mort, menaces de mort, me menace, me frappe, me
		bat, violé, violée, viol, violence conjugale, violences conjugales, séquestré`,
	emergency: `
		crise cardiaque, infarctus, n arrive plus à respirer, peux plus respirer, peux pas respirer, ne
		respire plus, respire plus, ambulance, appelez le 15, appelez le 112, samu, urgence médicale, c est
		une urgence, inconscient, inconsciente, évanoui, évanouie, avc, saigne beaucoup, fuite de gaz, odeur
		de gaz, prend feu, a pris feu, en feu, incendie, empoisonné, intoxication, douleur à la poitrine,
		convulsions, en train de mourir, électrocuté, a explosé, overdose, réaction allergique, avalé toute
		la boîte, se réveille pas, se réveille plus, du mal à respirer, mal à respirer, difficultés à
		respirer, je m étouffe, s étouffe, lèvres qui gonflent, langue qui gonfle, visage qui gonfle, lèvres
		gonflent, visage gonfle, gonflé d un coup, choc allergique, se met à fumer, de la fumée, fait des
		sent le gaz, ça sent le gaz, odeur de brûlé, sent le brûlé, batterie gonflée, est en train de
		fondre, pris une décharge, décharge électrique, a avalé une pile, monoxyde`,
	harmless: `
		contact d urgence, numéro d urgence, mort de rire, carte cadeau, carte de visite, carte mémoire,
		carte graphique, carte d embarquement, carte de fidélité, bombe de peinture, carte du restaurant, le
		mauvais compte, mauvais numéro, mauvaise personne, carte perdue dans, la carte des`,
	stillBroken: `
		toujours pas, ne marche pas, marche pas, marche toujours pas, ne fonctionne pas, fonctionne pas,
		fonctionne toujours pas, n aide pas, ça n aide pas, ne m aide pas, m aide pas, pas aidé, pas utile,
		déjà essayé, déjà fait, déjà tenté, j ai déjà essayé, même problème, même erreur, rien ne marche,
		rien ne fonctionne, pas résolu, ne résout pas, pas de solution, aucune solution, encore le même, n a
		pas marché, n a pas fonctionné, ne sert à rien, sert à rien`,
	notAsked: `
		pas ce que j ai demandé, pas ce que je demande, pas ce que je veux, pas ce que j ai dit, pas ma
		question, pas répondu, ne répond pas, répond pas à, répondez pas, réponds pas, comprends rien, ne me
		comprends pas, me comprends pas, me comprenez pas, ne comprenez pas, comprenez pas, pas compris ma,
		mal compris, mauvaise réponse, c est faux, ce n est pas ça, c est pas ça, pas la bonne réponse, lis
		ma, lisez, écoute moi, écoutez moi, aucun rapport, rien à voir, n a pas de sens, à côté de la
		plaque, tu te trompes`,
	repeated: `
		déjà dit, j ai déjà dit, je l ai déjà, déjà expliqué, déjà demandé, je répète, je vous répète,
		combien de fois, troisième fois, deuxième fois, quatrième fois, dixième fois, sans cesse, encore et
		encore, plusieurs fois, même réponse, la même chose, toujours la même, tu te répètes, vous répétez,
		tourne en rond, tournons en rond, en boucle, encore une fois, je viens de dire, comme je l ai dit`,
	notUnderstood: `
		pas compris, je n ai pas compris, ne comprends pas, n ai pas bien compris, reformuler, pourriez vous
		reformuler, peux tu reformuler, pas saisi, autrement`,
	unsure: `
		ne suis pas sûr, ne suis pas sûre, ne suis pas certain, je ne sais pas, ne sais pas, n ai pas d
		information, n ai pas d informations, n ai pas cette information, ne dispose pas, pas d information,
		pas d informations, ne peux pas répondre, ne peux pas vous aider, ne peux pas t aider, ne suis pas
		en mesure, pas en mesure, pas trouvé d information, pas trouvé de réponse, pas la réponse, pas
		accès, aucune information, pas de réponse`,
};
