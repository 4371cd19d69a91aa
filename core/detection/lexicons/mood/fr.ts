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
		gros nul, tête de`,
	swear: `
		putain, merde, bordel, foutu*, foutre, chier, fait chier, zut, saloperie, sacré, con, purée, fuck`,
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
