import type { ReasonTerms } from '../concept';

export const de: ReasonTerms = {
	staff: `
		techniker, technikerin, ingenieur, spezialist, spezialistin, fachmann, fachfrau, experte, expertin,
		experten, büro, sekretariat, sprechstundenhilfe, praxis, team, abteilung, fachabteilung,
		kundendienst, monteur, rezeption, sachbearbeiter, sachbearbeiterin, kollegen, kollege, kollegin`,
	belonging: `
		karte, karten, kreditkarte*, ec karte, bankkarte*, debitkarte*, girokarte*, handy*, telefon,
		smartphone*, iphone, geldbörse, geldbeutel, portemonnaie, portmonee, brieftasche, ausweis,
		personalausweis, reisepass, tasche, handtasche, sim karte, laptop, visa`,
	account: `
		konto, kontos, account*, passwort*, kennwort*, pin, login, zugang*, zugangsdaten, profil, daten,
		identität, email, e mail, mail konto, onlinebanking`,
	lost: `
		verloren, verlor*, verlegt, verschwunden, weg, finde meine, finde nicht, nicht mehr finden, nicht
		finden, vermisse, abhandengekommen, abhanden gekommen, liegen gelassen, liegengelassen, verlust,
		nicht mehr auffindbar, finde mein`,
	stolen: `
		gestohlen*, geklaut*, diebstahl, dieb, diebe, beklaut, ausgeraubt, überfallen, entwendet, geraubt,
		bestohlen, klaute`,
	hacked: `
		gehackt*, hacker*, hack, kompromittiert, geknackt, eingeloggt, fremdzugriff, unbefugt*, übernommen,
		zugriff auf mein, eingebrochen, ausgespäht, datenleck, geleakt, malware, trojaner, unbekanntes
		gerät, unbekannter login`,
	fraud: `
		betrug*, betrüger*, betrogen, betrügerisch*, phishing*, abzocke, scam, identitätsdiebstahl,
		verdächtig*, missbrauch*, missbraucht, unautorisiert*, fake shop, gefälscht*, dubios*, unseriös`,
	notMine: `
		nicht von mir, nicht meine, nicht gemacht, nicht getätigt, nicht autorisiert, nicht veranlasst,
		nicht genehmigt, nicht bestellt, nicht gekauft, nicht abgehoben, nicht erkenne, erkenne ich nicht,
		erkenne nicht, kenne ich nicht, kenne nicht, nicht kenne, nie gemacht, nie bestellt, nie gekauft,
		nie abgeschlossen, nie autorisiert, nie zugestimmt, nicht zugestimmt, nicht erinnern, nicht
		zuordnen, ohne meine zustimmung, ohne mein wissen, ohne meine erlaubnis, ohne zu fragen, ohne meine
		genehmigung, unbekannt*, fremd*, unerklärlich*, merkwürdig*, komisch*, war ich nicht, nicht
		zuzuordnen, nicht ausgeführt, nicht abgeschlossen`,
	stranger: `
		jemand, jemand anderes, jemand anders, fremd*, irgendjemand, unbekannt*, dritte, andere person, ein
		anderer`,
	use: `
		benutzt, verwendet, nutzt, genutzt, zugriff, eingeloggt, einkaufen, eingekauft, bestellt, abgehoben,
		hat, bezahlt, benutzen, kauft`,
	block: `
		sperren, sperre, gesperrt werden, blockieren, einfrieren, stilllegen, deaktivieren, sperrung,
		kartensperrung`,
	found: 'gefunden, wiedergefunden, wieder da, wieder aufgetaucht, lieferung, versand',
	payment: `
		abbuchung*, zahlung*, buchung, buchungen, transaktion*, lastschrift*, überweisung*, belastung*,
		einkauf, kauf, umsatz, umsätze, abhebung*, kartenzahlung*, bestellung, abo, abonnement`,
	bill: `
		rechnung, rechnungen, rechnungsbetrag, gebühr, gebühren, betrag, beträge, abrechnung, kontoauszug,
		mahnung, kosten, mahngebühr*, abbuchung*, belastung*`,
	money: 'geld, bargeld, betrag, euro, guthaben, summe, franken, cash',
	charged: `
		abgebucht, berechnet, belastet, abgezogen, eingezogen, verrechnet, in rechnung gestellt, bezahlt,
		gezahlt, bucht, kassiert, verlangt`,
	twice: `
		doppelt*, zweimal, zwei mal, 2x, 2 mal, mehrfach, mehrmals, dreimal, nochmal, noch einmal, zum
		zweiten mal, zweite abbuchung, erneut, wiederholt`,
	wrong: `
		falsch*, fehler*, fehlerhaft*, zu viel, zuviel, zu hoch, nicht richtig, stimmt nicht, nicht korrekt,
		inkorrekt, ungerechtfertigt*, unberechtigt*, zusätzlich*, extra, mehr als, überhöht*, höher als,
		obwohl, trotz kündigung, versehentlich, zu unrecht, nie erhalten, nicht erhalten, nie bekommen,
		grundlos`,
	surprising: `
		warum wurde mir, wieso wurde mir, warum wurde, wieso wurde, warum habt ihr mir, wofür ist, wofür
		wurde, was ist das für, was soll diese, woher kommt, warum zahle ich, was bedeutet diese, warum
		bucht ihr`,
	overcharged: `
		doppelt abgebucht, doppelt berechnet, doppelt belastet, doppelt bezahlt, doppelt abgerechnet,
		zweimal abgebucht, zweimal berechnet, zweimal belastet, doppelte abbuchung, zu viel berechnet, zu
		viel abgebucht, zuviel berechnet, zuviel abgebucht, zu viel bezahlt, zu viel gezahlt, falscher
		betrag, falschen betrag, falsche rechnung, rechnung stimmt nicht, rechnung ist falsch, unberechtigte
		abbuchung, falsche abbuchung, rechnung ist zu hoch, versteckte kosten, falsch abgerechnet, falsch
		berechnet`,
	dispute: `
		widerspreche, widersprechen, widerspruch, reklamieren, reklamation, anfechten, beanstanden,
		zurückbuchen, rückbuchung, stornieren lassen, bestreite, reklamiere, chargeback, zurückholen`,
	giveBack: `
		geld zurück, zurückerstatt*, erstatt*, rückerstatt*, rückzahlung, zurückzahl*, zurückgeben, zurück
		haben, zurück, wiederhaben, gutschrift, gutschreiben`,
	tooLittle: 'nur, zu wenig, weniger, nicht alles, nur einen teil, statt, fehlen, fehlt',
	remove: 'entfernen, rückgängig, stornier*, streichen, löschen, gutschreiben',
	beforehand: `
		wird mir, werde ich, muss ich, kostet, gibt es, fallen an, wie hoch, was kostet, wie viel, fällt,
		entstehen, wenn ich, falls`,
	lawyer: `
		anwalt*, anwält*, rechtsanwalt*, rechtsanwält*, rechtsbeistand, rechtsschutz,
		rechtsschutzversicherung, juristen`,
	lawsuit: `
		verklag*, klage ein, klage erheben, klagen, einklagen, vor gericht, gerichtlich*, rechtliche
		schritte, juristische schritte, rechtlich vorgehen, juristisch vorgehen, anzeige erstatten,
		strafanzeige, anzeigen, zeige sie an, zeige euch an, anzeige, sammelklage, mahnbescheid, rechtsweg,
		letzte frist, klage`,
	authority: `
		verbraucherschutz*, verbraucherzentrale*, datenschutzbehörde, bafin, aufsichtsbehörde,
		schlichtungsstelle, ombudsmann, ombudsstelle, bundesnetzagentur, wettbewerbszentrale, dsgvo,
		datenschutzbeauftragt*, arbeiterkammer`,
	announce: `
		werde, werden, mein, meine, meinen, meinem, schalte, einschalten, beauftrag*, melden, melde, wende
		mich, kontaktiere, informier*, beschwer*, verstoß*, verstößt, übergebe, sonst, gehe zum, gehe zur,
		hören von, gemeldet, droh*`,
	selfHarm: `
		mich umbringen, umbringen, bringe mich um, selbstmord*, suizid*, nicht mehr leben, sterben, will
		sterben, mir das leben nehmen, das leben nehmen, mich verletzen, ritze mich, selbst verletz*, leben
		beenden, mein leben beenden, lebensmüde, keinen sinn mehr, tot sein, wäre lieber tot, vor den zug`,
	violence: `
		bringe dich um, bringe euch um, bring dich um, bring euch um, töte dich, töte euch, ich töte,
		umlegen, erschieß*, abstech*, bombe, bombendrohung, amok*, in die luft, brenne euch, zünde euch,
		verprügel*, schlage dich, schlag dir, wo du wohnst, wo ihr wohnt, morddrohung*, er schlägt mich,
		werde bedroht, bedroht mich, vergewaltigt`,
	emergency: `
		herzinfarkt, bekomme keine luft, kriege keine luft, keine luft, atmet nicht, krankenwagen, notarzt,
		notfall, rettungsdienst, ruft 112, bewusstlos, schlaganfall, blutet stark, blute, brennt, feuer
		ausgebrochen, gas riecht, gasgeruch, gasleck, vergiftet, vergiftung, lebensgefahr, stromschlag,
		explodiert, brustschmerzen, epileptisch*, ertrinkt, riecht nach gas, riecht es nach gas, stinkt nach
		gas, wacht nicht auf, atemnot, bekomme kaum luft, kriege kaum luft, lippen schwellen, zunge
		schwillt, hals schwillt, gesicht schwillt, angeschwollen, allergische reaktion, allergischer schock,
		qualmt, raucht aus, fängt an zu rauchen, es raucht, dampft und zischt, zischt, funkt, akku bläht,
		aufgebläht, brandgeruch, riecht verbrannt, verschmort, einen schlag bekommen, stromschläge, batterie
		co melder, kohlenmonoxid`,
	harmless: `
		notfallkontakt, notfallnummer, bombenstimmung, sterben vor, geschenkkarte, guthabenkarte,
		visitenkarte, speicherkarte, grafikkarte, speisekarte, landkarte, karte bestellen, brennt durch,
		jahreskarte, anzeige im, anzeigen lassen, anzeige auf, mir anzeigen, anzeigen wo, werden angezeigt,
		bestellung verschwunden, paket, ladekarte, eintrittskarte*`,
	stillBroken: `
		immer noch nicht, immer noch, noch immer, funktioniert nicht, geht nicht, geht immer noch, klappt
		nicht, hilft nicht, hilft mir nicht, nicht geholfen, hat nicht funktioniert, hat nicht geklappt,
		schon versucht, schon probiert, bereits versucht, schon gemacht, schon getan, gleicher fehler,
		gleiche problem, selbe problem, selber fehler, selbe fehler, nichts funktioniert, nicht gelöst, löst
		nicht, keine lösung, wieder das gleiche, bringt nichts, nach wie vor, weiterhin nicht`,
	notAsked: `
		nicht gefragt, nicht meine frage, nicht was ich, nicht das was ich, beantwortet nicht, nicht
		beantwortet, keine antwort auf, verstehst mich nicht, verstehen mich nicht, verstehst nicht,
		versteht mich nicht, nicht verstanden, falsch verstanden, missverstanden, falsche antwort, das ist
		falsch, hör mir zu, lies meine, lesen sie, nicht gemeint, meine ich nicht, meinte ich nicht, habe
		ich nicht gemeint, ergibt keinen sinn, am thema vorbei, das war nicht, stimmt nicht`,
	repeated: `
		schon gesagt, bereits gesagt, schon erklärt, schon gefragt, hab ich doch gesagt, habe ich doch
		gesagt, zum dritten mal, zum zweiten mal, zum vierten mal, zum x ten mal, immer wieder, ständig, wie
		oft, mehrmals, mehrfach, gleiche antwort, selbe antwort, dieselbe antwort, immer das gleiche, immer
		dasselbe, wiederholst dich, wiederhole mich, drehen uns im kreis, im kreis, nochmal, noch einmal,
		ich sagte, wie gesagt`,
	notUnderstood: `
		nicht verstanden, verstehe nicht, verstehe ich nicht, nicht ganz verstanden, anders formulieren,
		umformulieren, neu formulieren, leider nicht verstehen, nicht verstehen`,
	unsure: `
		bin mir nicht sicher, bin nicht sicher, nicht sicher, weiß ich nicht, weiß ich leider nicht, weiß es
		nicht, weiß leider nicht, keine informationen, keine information, keine angaben, liegen mir nicht
		vor, liegt mir nicht vor, nicht beantworten, nicht weiterhelfen, nicht helfen, leider keine antwort,
		keine antwort gefunden, keine auskunft, nichts gefunden, kann ich nicht sagen, nicht bekannt`,
};
