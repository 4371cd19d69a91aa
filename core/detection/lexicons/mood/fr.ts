import type { MoodTerms } from '../concept';

export const fr: MoodTerms = {
	great: `
		excellent*, génial*, super, parfait*, fantastique*, merveilleu*, magnifique*, formidable*, adore,
		incroyable*, extraordinaire*, meilleur, meilleure, ravi, ravie, enchanté, sublime, top`,
	good: `
		bon, bonne, bons, bonnes, bien, gentil*, sympa*, merci, content*, satisfait*, utile*, facile*,
		rapide*, mieux, aime, aimé, heureux, heureuse, agréable*, joli*, recommande, plaisir, cool,
		intéressant*, drôle, réussi, chouette, efficace`,
	problem: `
		problème*, souci*, erreur*, panne, cassé*, bug, bugs, ne marche pas, ne fonctionne pas, retard,
		lent, lente, perdu*, annulé*, refusé*, attend*, difficile*, compliqué*, malheureusement, désolé*,
		peur, mal, douleur, inquiet*, fatigué*, malade, seul, abîmé*, endommagé*`,
	bad: `
		mauvais*, mal, déçu*, décevant*, déception, mécontent*, insatisfait*, énervé*, énervant*, agacé*,
		agaçant*, fâché*, frustr*, triste*, nul, nulle, nuls, inutile*, incompétent*, ridicule*, stupide*,
		bête, idiot*, absurde*, mensonge*, menteur*, impoli*, désagréable*, foutage, naze, pourri*, arnaque,
		bordel, chiant, pénible*, moche, déteste, ignoré*`,
	awful: `
		horrible*, affreu*, catastroph*, lamentable*, honteu*, honte, scandaleu*, scandale, inadmissible*,
		inacceptable*, pire, le pire, furieu*, dégueulasse, dégoût*, insupportable*, déplorable*,
		pitoyable*, exécrable*, cauchemar, minable*, déteste, révoltant*`,
	insult: `
		idiot*, imbécile*, con, conne, connard*, connasse, abruti*, crétin*, débile*, stupide*, salaud,
		salope, enculé*, pute, putain de bot, fils de pute, fdp, ta gueule, ferme la, va te faire, va te
		faire foutre, nique*, ntm, tg, bâtard*, merde, tu sers à rien, vous servez à rien, tu es nul, t es
		nul, vous êtes nuls, bon à rien, voleurs, escrocs, menteurs, clown, clowns, guignols, incapables,
		incapable, bouffon, bouffons, nul, nulle, bête, tocard, trou du cul, casse toi, dégage, pauvre type,
		gros nul, tête de, cons, connes, connasses, conard, conasse, ducon, salauds, salopes, salopard*,
		enfoir*, espèce d ordure, bande d ordures, fumiers, espèce de fumier, raclure*, crevure*, charogne*,
		canaille*, racaille*, fripouille*, merdeux, merdeuse, putes, pétasse*, poufiasse*, garce, chienne,
		bande de chiens, sale chien, fils de chien, fdps, bande de rats, bande d amateurs, bande de tarés,
		sale rat, sale porc, gros porc, grosse truie, vieille vache, sale race, gros lard, gros tas, face de
		rat, trouduc, trous du cul, trou de cul, lèche cul, lèche bottes, couillon*, casse couilles, casse
		pieds, branleur*, branleuse*, branque, glandeur*, espèce de gland, tafiole*, mauviette*, boloss*,
		casos, clodo, clochard*, plouc, beauf, bouffonne, baltringue*, charlots, charlatan*, guignol,
		rigolos, pitre, voyous, sale voleur, arnaqueurs, menteur, menteuse, mytho, hypocrite*, traître*,
		fainéant*, feignant*, feignasse*, paresseu*, tire au flanc, bons à rien, bonne à rien, propre à
		rien, moins que rien, vaurien*, incompétent*, vous êtes inutiles, robot inutile, ignare*, inculte*,
		dégénéré*, niais*, nigaud*, neuneu, quelle cruche, quelle andouille, tête à claques, sans cervelle,
		sans cerveau, pas de cerveau, écervelé*, mou du bulbe, qi d huître, deux neurones, pas intelligent,
		pas très intelligent, peu intelligent, pas malin, pas très malin, pas futé, t es fou, tu es fou,
		malade mental, gros malade, cinglé*, barjo*, psychopathe*, mongol*, gogol, t es sourd, vous êtes
		sourds, handicapé mental, mufle*, goujat*, malotru*, rustre*, morveux, chenapan*, naze, nazes, nase,
		nases, minable*, misérable*, pathétique*, pitoyable*, tocards, bande de ratés, loser, losers, nuls,
		nulles, nullos, tu crains, tu pues, vous puez, t es moche, tu es moche, t es mauvais, vous êtes
		mauvais, vous êtes les pires, tu es une honte, vous êtes une honte, je te hais, je vous hais, je te
		déteste, je vous déteste, honte à vous, sers à rien, servez à rien, tu vaux rien, tu ne vaux rien,
		vous valez rien, vous ne valez rien, tas de ferraille, bot pourri, putain de robot, putain de boîte,
		putain de service, maudit bot, niker, vtff, ftg, allez vous faire, vas te faire, va chier, allez
		chier, va mourir, allez mourir, va crever, allez crever, va au diable, allez au diable, va en enfer,
		allez en enfer, va voir ailleurs, allez voir ailleurs, va te pendre, cassez vous, barre toi, barrez
		vous, tire toi, dégagez, fous le camp, foutez le camp, fiche le camp, fous moi la paix, foutez moi
		la paix, fiche moi la paix, fichez moi la paix, lâche moi, laisse moi tranquille, du balai, vos
		gueules, ferme ton clapet, tais toi, taisez vous, je t emmerde, je vous emmerde, j t emmerde,
		jtemmerde, suce, tes morts, dans ton cul, gros épais, t es épais, maudit cave, gros cave, t es cave,
		gnochon*, totons, mange de la marde, criss de bot, ostie de, esti de, câlisse de, tabarnak de,
		maudit colon, guidoune, fif, ta yeule, vos yeules, décrisse, sacre ton camp, crisse moi la paix,
		crosseur*, biesse*, dikkenek*, baraki*, zievereer*, bobet*, zamel, kahba, hmar, pédé, pédés, pd,
		tapette*, tarlouze*, bougnoule*, négro, youpin*, nazi*, fachos, t es taré, gros taré, ferme ta
		bouche, t es ignorant, saloperie de bot`,
	swear: `
		putain, merde, bordel, foutu*, foutre, chier, fait chier, zut, saloperie, sacré, con, purée, fuck,
		putains, putin, ptn, ptin, p tain, merdes, m rde, merdique*, merdier*, mrd, marde, emmerd*,
		bordélique*, foutaise*, foutage, foutent de moi, fout de moi, fous de moi, vous foutez, en fous, m
		en bats, balek, balec, blc, rien à branler, rien à cirer, ma gueule, couilles, burnes, chiasse*,
		chiotte*, chie, cul, fait baiser, fais baiser, bite, niqué, saloperies, dégueulasse*, dégueu,
		punaise, oh mince, crotte, fichu, fichue, sapristi, sacrebleu, nom de dieu, nom d une pipe, bon
		dieu, bon sang, bougre, diable, fatche de, fuckin*, fucké*, tabarnak*, tabarnac*, tabernac*,
		tabarnouche, tabarouette, tbk, tbnk, câlisse*, crisse*, criss, ostie*, hostie*, esti, ciboire*,
		viarge, sacrament, simonaque, maudit*, mautadit*, torrieu*, calvaire*, jésus christ, enfant de
		chienne, nondidju, nom di dju, potferdek*, potferdom*, godverdom*, crénom, chiant, chiante, chiants,
		chiantes`,
	fedUp: `
		j en ai marre, en ai marre, marre de, ras le bol, ras le cul, j en ai assez, en ai assez, assez de,
		ça suffit, perte de temps, perds mon temps, perdre mon temps, plus jamais, c est honteux, une honte,
		honteux, scandaleux, c est un scandale, inadmissible, inacceptable, c est inacceptable, vous vous
		moquez, vous foutez, se foutre, foutez de, foutage de gueule, c est une blague, une blague, n
		importe quoi, incroyable que, service nul, mauvais service, pire service, service pourri, service
		lamentable, service déplorable, la pire, très déçu, très déçue, très mécontent*, très énervé*, très
		en colère, en colère, furieux, furieuse, extrêmement déçu, à bout, à bout de patience, patience a
		des limites, perds patience, personne ne répond, personne ne m aide, personne n aide, personne ne m
		a répondu, vous êtes nuls, va à la concurrence, à la concurrence, changer d opérateur, tu m énerves,
		vous m énervez, m énerve, ça m énerve, m agace, sert à rien, servez à rien, bande de`,
	complaint: `
		réclamation, réclamations, plaindre, me plaindre, plainte, depuis des heures, depuis des jours,
		depuis des semaines, depuis une semaine, depuis un mois, j attends depuis, attends toujours, sans
		réponse, aucune réponse, pas de réponse, pas de nouvelles, mécontent, mécontente, inutile`,
	very: `
		très, tellement, vraiment, trop, extrêmement, totalement, complètement, absolument, si, super,
		hyper, carrément, franchement, tout à fait`,
	youAre: `
		tu es, vous êtes, t es, votre service, ce bot, ce service, votre entreprise, vous etes, pourquoi tu
		es, quel, quelle, sale, espèce de, bande de, ton`,
};
