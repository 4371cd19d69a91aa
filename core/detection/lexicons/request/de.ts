import type { RequestTerms } from '../concept';

export const de: RequestTerms = {
	human: `
		mensch*, echter mensch, echten menschen, echte person, echten person, reale person, realen person,
		echter mitarbeiter, menschlich*, sachbearbeiter*, kundenberater*, kundenbetreuer*,
		servicemitarbeiter*, supportmitarbeiter*, ansprechpartner*, vorgesetzt*, geschäftsführer*,
		abteilungsleiter*, teamleiter*, filialleiter*, chef, chefin, kollegin*, live agent*, echten agent*,
		echter agent*, lebende person, lebendige person, person aus fleisch, richtigen menschen, richtige
		person, richtigen person, echten berater*, realen menschen, manager, managerin, operator,
		operatorin, personal, mitarbeiter, mitarbeiterin, mitarbeitern, mitarbeiterinnen, mitarbeiters,
		kollege, kollegen, kollegin, kolleginnen`,
	someone: `
		jemand*, person, personen, irgendwer, irgendwem, irgendjemand*, wer anderes, einer von euch, einem
		von euch, leute, wem, niemand anders, wem aus, wem von euch, jmd, jmdn`,
	agent: `
		agent, agenten, agentin, berater*, assistent*, techniker*, experte*, expertin, spezialist*,
		fachmann, betreuer*, vertreter*, admin, administrator, berater`,
	support: `
		support, kundenservice*, kundendienst*, kundensupport, kundenbetreuung, hotline, servicehotline,
		service hotline, helpdesk, service desk, callcenter, call center, servicecenter, serviceteam,
		service team, support team, supportteam, technischer support, technischen support, livechat, live
		chat, euer team, ihr team, ihrem team, eurem team, serviceabteilung`,
	real: 'echt*, real*, richtig*, lebend*, live, wirklich*, menschlich*',
	want: `
		will, möchte*, wollen, wünsche, brauche, benötige, verlange, fordere, kann ich, könnte ich, dürfte
		ich, darf ich, können sie, könnt ihr, können wir, kannst du, könnten sie, bitte um, hätte gern*,
		hätte lieber, würde gern*, würde lieber, lieber, muss, müsste, lass mich, lassen sie mich, lasst
		mich, bestehe, ist es möglich, besteht die möglichkeit, suche`,
	talk: `
		sprechen, spreche, reden, rede, chatten, chat, schreiben, unterhalten, unterhalte, telefonieren,
		gespräch, sprich, kommunizieren, beraten lassen, austauschen, mit wem, besprechen, bespreche, klären
		mit, anrufen, anruft, ruft mich an, ruf mich an, rufen sie mich, zurückrufen, zurückruft, mich
		anrufen, erklären`,
	reach: `
		kontaktieren, kontaktiere, kontakt, kontakt aufnehmen, erreichen, erreiche, anrufen, anschreiben, in
		verbindung setzen, wenden, in kontakt, anruf, ansprechen`,
	connect: `
		verbinden*, verbinde, verbunden werden, weiterleiten, weiterleitung, weitergeleitet, leite mich,
		leiten sie mich, durchstellen, durchgestellt, stell mich durch, stellen sie mich durch, übergeben,
		übergib, übergabe, weiterverbinden, weitergeben, umleiten, schalten, durch stellen, zu holen,
		vermitteln, vermittle, überstellen, transfer, gib mich, geben sie mich, leite weiter, stellen sie
		mich, stell mich, verbindet, verbindet mich, könnt ihr verbinden, mich verbinden, dich verbinden,
		sie verbinden, übernimmt, übernehmen, hinzuholen, hole ich`,
	give: 'gib, geben sie, gebt, hol, holen sie, schick, schicken sie, ruf, rufen sie, her mit, wo ist',
	me: 'mich, mir, uns',
	available: `
		gibt es, ist da, ist jemand da, jemand da, ist hier, arbeiten, verfügbar, ist jemand, sind da, habt
		ihr, haben sie`,
	handover: `
		menschliche hilfe, menschlichen support, menschliche unterstützung, an einen menschen, übergabe an
		mensch*, kein bot mehr, kein bot bitte, keinen bot, nicht mit einem bot, nicht mit einer maschine,
		nicht mit einem roboter, jemand der mir wirklich hilft, jemand der mir helfen kann, jemand der
		ahnung hat, jemanden der ahnung hat, jemand kompetent*, rufen sie mich an, rückruf, eskalieren,
		eskaliere, persönlich sprechen, persönliche beratung, jemand echtes, jemanden echten, jemand
		richtiges, will einen menschen, brauche einen menschen, brauche eine person`,
	bot: `
		bot, bots, chatbot*, roboter*, maschine*, computer*, ki, automat*, programm, sprachassistent*,
		blechkiste`,
	aboutBot: `
		bist du, bist du ein, sind sie ein, bist du eine, sind sie eine, spreche ich mit, spreche ich
		gerade, rede ich mit, rede ich hier, schreibe ich mit, chatte ich mit, du bist ein, du bist kein,
		sie sind ein, seid ihr, ist das ein, mit wem spreche ich, mit wem rede ich, ich bin ein mensch,
		mensch oder`,
	not: 'nicht, kein, keine, keinen, keinem, keiner, nie, niemals, ohne, statt, anstatt, weder, nö',
	subject: 'ich, wir, du, er, sie, ihr, es',
	if: 'wenn ich, falls, ob, wenn man, angenommen, was passiert, würde passieren, bevor ich',
	past: `
		gestern, letzte woche, letzten monat, vorhin, schon gesprochen, bereits gesprochen, habe gesprochen,
		hatte, wollte, neulich, gesagt, sagte, war, damals, letztes mal, kürzlich`,
	policy: `
		öffnungszeiten, geöffnet, erreichbar, erreichbarkeit, uhrzeit, wann, kostet, kosten, preis, wie
		viel, wieviel, wie viele, gehalt, verdient, job, stelle, bewerben, bewerbung, karriere, werden,
		bedeutet, bedeutung, richtlinie*, was ist ein, was macht, wie hoch, selbstbeteiligung, abgedeckt, anzahl, wie lange, welche telefonnummer`,
	how: `
		wie kann ich, wie kann man, wie erreiche ich, wo kann ich, wo finde ich, wie komme ich, wie lautet,
		wie kontaktiere`,
	filler: `
		bitte, hallo, hi, hey, guten, tag, morgen, abend, ein, eine, einen, einem, einer, der, die, das,
		dem, den, zu, zum, zur, mit, jetzt, sofort, mal, ich, mir, mich, und, kann, will, möchte, ja, nein,
		danke, gerne, doch, endlich, direkt, dringend, hier, an, von, über, einfach, nur, stattdessen, nun,
		weiter`,
	yes: `
		ja, jo, jap, jep, klar, gerne, gern, bitte, ja bitte, ja gerne, natürlich, sicher, auf jeden fall,
		genau, unbedingt, machen sie das, mach das, in ordnung, einverstanden, passt, gut, super, jawohl,
		sehr gerne, okay, ok, jo bitte, so machen, machen wir, machen wir so, mach mal, nehme ich, dann so,
		bin dabei, wäre gut, wäre nett, wäre super, wär super, meinetwegen, her damit`,
	no: `
		nein, nö, nee, ne, nein danke, nicht nötig, nicht jetzt, noch nicht, lieber nicht, kein bedarf,
		schon gut, später`,
	closing: `
		danke, vielen dank, dankeschön, tschüss, tschüß, auf wiedersehen, ciao, hat sich erledigt, erledigt,
		funktioniert jetzt, geht jetzt, schönen tag, schönen abend, alles klar, bis dann, mfg`,
	decoy: `
		reiseagent*, immobilienmakler, versicherungsvertreter, user agent, geheimagent*, pro person, eine
		person, zwei personen, für eine person, personen ab, anzahl der personen, menschenrechte,
		mitarbeiterrabatt, mitarbeiterportal, passwort manager, passwortmanager, projektmanager, andere
		personen, andere menschen, viele menschen, leute die, ki assistent*, sprachassistent*, weiß nicht
		wie, weiss nicht wie, weiß nicht, weiss nicht, verstehe nicht, nicht sicher, kein problem, keine
		ahnung, keine ahnung wie, mit dir sprechen, mit dir reden, mit ihnen sprechen, sprechen sie deutsch,
		sprichst du, sprechen sie, deutsch sprechen, englisch sprechen, mein mitarbeiter, meine mitarbeiter,
		mein chef, mein berater, für mitarbeiter, meinem chef, meine kollegen, nicht nur, support ticket,
		zeitgenoss*, chat verlauf, personalausweis, personalien, kannst du sprechen, sprachen sprichst,
		vielen dank für den support, personenkonto, personenbezogen*, anderen teilnehmern, empfehlungen für
		experten, für experten`,
	rightAsWritten: `
		sprachen, sprache, versprechen, besprechen, entsprechen, person, personal, personell, betreff,
		verbindung, verbindungen, verband, beraten, lesen, leben, reisen, real, realisieren, kontakte,
		kontaktdaten, spricht, sprach`,
};
