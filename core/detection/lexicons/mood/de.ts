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
		hohlkopf, knallkopf, lusche, dummes, dummen, dümmste*, saudumm*, blödes, blöden, bloed*, saublöd*,
		doof*, saudoof*, dämlich*, daemlich*, bescheuert*, bekloppt*, behämmert*, beknackt*, hirnlos*,
		hirnamputiert*, gehirnamputiert*, hirni, schwachsinnig*, schwachmat*, vollpfosten, volldepp*,
		volltrottel*, trottel*, vollhonk*, vollhorst, vollspast*, spacko*, flachpfeife*, flachzange*,
		pappnase*, schlafmütze*, trantüte*, lahmarsch*, faulpelz*, faulenzer*, nichtsnutz*, taugenichts*,
		tunichtgut*, tollpatsch*, hampelmann, hanswurst*, witzfigur*, lachnummer*, clown, clowns,
		affenbande, du hund, zicke, schnepfe, flittchen, luder, dummköpfe, hohlköpfe, hohlbirne*, kein hirn,
		kein gehirn, null hirn, ohne hirn, keinen verstand, nicht intelligent, nicht sehr intelligent, nicht
		besonders intelligent, unintelligent*, nicht schlau, nicht besonders schlau, nicht alle tassen,
		nicht ganz dicht, krank im kopf, spinnst du, spinnt ihr, ihr spinnt, spinner, geisteskrank*,
		zurückgeblieben*, psychopath*, bist du taub, bist du blind, inkompetent*, stümper*, dilettant*,
		pfuscher*, nichtskönner, loser, ihr nieten, du niete, du null, arschgeige*, arschgesicht*, arschl*,
		drecks*, mistkerl*, mistbot, mistladen, mistverein, kackbot, kackverein, schrottbot, schrottverein,
		müllbot, blechkiste, nutzlose maschine, nutzlose ki, nutzloses ding, unnützer bot, saftladen,
		verbrecherbande, gauner*, halunke*, schurke*, gesindel, ihr betrüger, du betrüger, abzocker*,
		abzockverein, heuchler*, feigling*, lügenpack, schweinehund*, sauhund*, saukerl*, kanalratte*,
		kotzbrocken, pisser, klugscheißer*, weichei*, wichs*, wixer*, wixxer*, wixa, ficker*, mutterficker*,
		huren*, hure, hundesohn*, nutte*, schlampen, fotzen, votze, pennerverein, asozial*, bastarde,
		schwuchtel*, kanake*, nazi, bist nutzlos, seid nutzlos, bist mies, bist müll, seid müll, bist
		schrott, seid schrott, bist scheiße, seid scheiße, bist zum kotzen, bist ein witz, seid ein witz,
		bist lächerlich, erbärmlich*, bist hässlich, du stinkst, ihr stinkt, schäm dich, schämt euch, taugt
		nichts, kannst nichts, hasse dich, hasse euch, fick euch, fickt euch, fickt dich, fck dich, f dich,
		fahr zur hölle, fahrt zur hölle, geh zum teufel, geht zum teufel, geh sterben, geht sterben,
		verreck*, krepier*, geh scheißen, verpisst euch, verpiss, verzieh dich, verzieht euch, verschwinde,
		hau ab, haut ab, zieh leine, zisch ab, schleich dich, schleich di, halt die klappe, haltet die
		klappe, halt den mund, halt den rand, halt den schnabel, halt die schnauze, haltet die schnauze,
		halt dein maul, haltet euer maul, haltet das maul, halt s maul, halt das maul, klappe halten,
		fresse, schnauze halten, maul halten, halt die goschn, sei still, leckt mich, leck mi, kannst mich
		mal, könnt mich mal, blas mir, steck es dir, oasch*, oarsch*, trottl*, wappler*, vollkoffer, gsindl,
		gsindel, beidl, dodl, gschissener, gschissene, heisl, hoit die pappn, halt die pappn, tubel, dubel,
		totsch, löli, schafseckel, seckel, hueresohn, huerensohn, fick di, figg dich, spinnsch, ihr
		schweine, ihr seid unfähig, unfähige, unfähiger, unfähiges`,
	swear: `
		scheiße, scheiss*, verdammt*, verflucht*, fuck, fucking, kacke, zum teufel, verfickt*,
		himmelherrgott, leck mich, verflixt*, gottverdammt*, mist, kack*, kakke, so ein dreck,
		scheibenkleister, scheibenhonig, schitt, schiet, shit, shice, scheise, scheis, beschissen*,
		bschissen*, beschiss, verschissen*, verkackt*, abgefuckt*, angepisst, verarsch*, gefickt, fick,
		ficken, fickt, fck, fak, am arsch, für den arsch, fürn arsch, für n arsch, im arsch, kotz*, zum
		henker, zum kuckuck, zum geier, donnerwetter, himmel arsch, herrgott, herrschaftszeiten, kruzifix,
		sakra, zefix, teufel nochmal, in drei teufels, in gottes namen, um gottes willen, um himmels willen,
		verdammnis, bockmist, hundsmiserabel*, bullshit, damn, wtf, was zur hölle, wie zum, leckmich, meine
		fresse, meine güte nochmal, schweinerei, schas, oida, heast, gschissn*, gschissen*, jessas,
		himmifix, himmiherrgott, heilandsack, heilandsakra, huere, gopf, gopfertami, gopferdammi,
		gopfridstutz, gottverdelli, cheib, cheibe, seich`,
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
