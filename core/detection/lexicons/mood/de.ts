import type { MoodTerms } from '../concept';

export const de: MoodTerms = {
	great: `
		großartig, ausgezeichnet, fantastisch, wunderbar, perfekt, toll, tolle, toller, tolles, super,
		spitze, genial, liebe, hervorragend, klasse, begeistert, hammer, beste, besten, bester, geil,
		traumhaft, wunderschön`,
	good: `
		gut, gute, guter, gutes, guten, schön, schöne, nett, nette, freundlich*, hilfreich*, danke,
		dankeschön, zufrieden, froh, glücklich, freue, freut, gefällt, einfach, schnell*, besser, gerne,
		prima, empfehle*, angenehm, lustig, lecker, spaß, interessant, erfolgreich, positiv, top`,
	problem: `
		problem*, fehler*, kaputt, defekt*, funktioniert nicht, geht nicht, verspätet, verspätung, spät,
		langsam*, fehlt, fehlen, verloren, storniert, abgelehnt, warten, warte, schwierig*, schwer,
		kompliziert, leider, müde, krank, schmerz*, angst, sorge*, allein, beschädigt, verwirrt`,
	bad: `
		schlecht*, ärgerlich*, verärgert, nervt, nervig*, enttäusch*, unzufrieden, unfreundlich*,
		unprofessionell*, traurig, wütend, sauer, frustrier*, blöd*, dumm*, doof, nutzlos*, unbrauchbar*,
		sinnlos, mies*, quatsch, unsinn, müll, mist, scheiß*, verarsch*, unverschämt*, lächerlich*,
		inkompetent*, gelogen, lügen, lüge, schade, hasse, ignoriert, unhöflich`,
	awful: `
		schrecklich*, furchtbar*, grauenhaft*, katastroph*, unmöglich, unterirdisch, ekelhaft, widerlich*,
		schlechteste*, schlimmste*, horror, entsetzlich*, empörend, skandal*, saftladen, desaster, hasse,
		stinksauer, frechheit, zumutung, bodenlos*`,
	insult: `
		idiot*, arschloch, arsch, depp*, trottel, dumm, dumme, dummer, dummkopf, blöd, blöde, blöder,
		schwachkopf, vollidiot*, hurensohn, wichser, fotze, schlampe, missgeburt, penner, spast*, spasti,
		mongo, behindert, bastard, schwein, sau, drecksau, halt die fresse, halts maul, halt maul, fick
		dich, verpiss dich, leck mich, opfer, lügner, betrügerbande, scheiß bot, blöder bot, dummer bot,
		nutzloser bot, affe, esel, kuh, hornochse, flasche, versager, taugst nichts, zu nichts zu
		gebrauchen, blödmann, dödel, armleuchter, pfeife, miststück, abschaum, vogel, du nervst, blödsinn,
		hohlkopf, knallkopf, lusche`,
	swear: `
		scheiße, scheiss*, verdammt*, verflucht*, fuck, fucking, kacke, zum teufel, verfickt*,
		himmelherrgott, leck mich`,
	fedUp: `
		reicht mir, mir reichts, mir reicht es, es reicht, jetzt reichts, habe genug, habs satt, hab es
		satt, habe es satt, die nase voll, schnauze voll, zeitverschwendung, verschwendung, nie wieder,
		saftladen, frechheit, unverschämt*, eine zumutung, unfassbar, das kann nicht sein, das darf nicht
		wahr sein, ist doch ein witz, soll das ein witz sein, ein witz, verarschen, wollt ihr mich,
		unglaublich, inakzeptabel, nicht akzeptabel, so eine sauerei, sauerei, schlechter service,
		schlechtester service, mieser service, katastrophaler service, schlechteste firma, geduld am ende,
		keine geduld, am ende meiner geduld, sehr verärgert, sehr enttäuscht, total frustriert, sehr
		frustriert, sehr unzufrieden, extrem unzufrieden, stinksauer, bin sauer, bin wütend, macht mich
		wütend, niemand hilft, keiner hilft, niemand antwortet, keiner antwortet, kümmert sich niemand,
		kümmert sich keiner, was soll das, was soll der scheiß, schämt euch, wechsle den anbieter, zur
		konkurrenz, nutzloser bot, völlig nutzlos, geht mir auf die nerven, auf die nerven, auf den keks,
		auf den sack, nervst, nervt, lächerlich, kriegt nichts hin, inkompetent*, ihr seid, reicht es mir`,
	complaint: `
		beschwerde*, beschweren, beschwere, reklamation*, seit tagen, seit wochen, seit monaten, seit
		stunden, warte seit, warte immer noch, keine antwort, keine reaktion, keine rückmeldung,
		unzufrieden, nutzlos`,
	very: `
		sehr, so, total, absolut, wirklich, extrem, echt, völlig, komplett, richtig, unglaublich, äußerst,
		zutiefst, dermaßen, verdammt, mega, super`,
	youAre: `
		du bist, ihr seid, sie sind, euer service, ihr service, dieser bot, der bot, euer support, eure
		firma, bist du, warum bist du, was für ein, deine, du`,
};
