import type { RequestTerms } from '../concept';

export const nl: RequestTerms = {
	human: `
		mens, mensen, echt mens, echte mens, echt persoon, echte persoon, levend persoon, levende persoon,
		menselijk*, medewerker*, collega*, servicemedewerker*, klantenservicemedewerker*,
		supportmedewerker*, vertegenwoordiger, leidinggevende, manager, baas, chef, teamleider, echte
		medewerker, live medewerker, live agent, iemand van vlees, personeel, personeelslid, operator,
		telefonist, echte agent, directeur, eigenaar, menselijke medewerker, menselijke agent`,
	someone: 'iemand, persoon, personen, iemand anders, wie dan ook, mensen, een van jullie',
	agent: `
		agent, agenten, adviseur*, assistent*, technicus, expert*, specialist*, consulent*, consultant,
		beheerder, admin, deskundige, helpdeskmedewerker`,
	support: `
		support, klantenservice, klantendienst, helpdesk, ondersteuning, servicedesk, callcenter, call
		center, technische dienst, technische support, klantenondersteuning, jullie team, uw team,
		supportteam, livechat, live chat, serviceteam, service afdeling`,
	real: 'echt, echte, levend, levende, live, menselijk, menselijke, werkelijk',
	want: `
		wil, willen, wens, graag, zou graag, zou willen, moet, moeten, nodig, heb nodig, kan ik, mag ik,
		kunt u, kun je, kunnen jullie, kunnen we, kan je, laat me, laat mij, liever, verlang, eis, is het
		mogelijk, zoek, verzoek, wou, hoe kan ik`,
	talk: `
		spreken, spreek, praten, praat, chatten, chat, overleggen, gesprek, bellen met, communiceren, in
		gesprek, te woord, kletsen, te maken hebben met, contact met, bespreken, bespreek, uitleggen,
		bellen, belt, terugbellen, terugbelt, mij bellen, me bellen, opbellen, doornemen`,
	reach: `
		contact, contact opnemen, contacteren, bereiken, bereik, bellen, in contact, opbellen, aanspreken`,
	connect: `
		verbind, verbinden, verbonden worden, doorverbinden, doorverbind, verbind me door, verbind mij door,
		doorgeschakeld, doorschakelen, schakel, doorsturen, stuur me door, overdragen, draag over,
		overzetten, zet me door, doorzetten, overschakelen, escaleren, escaleer, doorgeven, koppelen, breng
		me in contact, geef me, verwijs me, overdracht, aan de lijn krijgen, aan de lijn, aan de telefoon
		krijgen, u door, je door, verbind u, verbind je, neemt het over, overneemt, erbij halen, erbij haal`,
	give: 'geef, geef me, haal, haal er, stuur, roep, regel, waar is, bezorg',
	me: 'me, mij, ons, mijn gesprek',
	available: `
		is er, zijn er, is er iemand, beschikbaar, iemand aanwezig, hebben jullie, heeft u, iemand daar`,
	handover: `
		menselijke hulp, menselijke ondersteuning, menselijk contact, geen bot meer, geen bot, geen robot,
		geen chatbot, niet met een bot, niet met een robot, niet met een computer, iemand die mij echt
		helpt, iemand die me kan helpen, iemand die er verstand van heeft, iemand met verstand, terugbellen,
		teruggebeld, bel me terug, bel mij terug, wil een mens, wil een persoon, een mens aub, een persoon
		aub`,
	bot: `
		bot, bots, chatbot*, robot*, machine*, computer*, ai, automaat, virtuele assistent, programma,
		geautomatiseerd*`,
	aboutBot: `
		ben je, ben jij, bent u, ben je een, bent u een, jij bent, je bent een, u bent een, praat ik met,
		spreek ik met, chat ik met, met wie praat ik, met wie spreek ik, is dit een, ik ben een mens, mens
		of, persoon of, zijn jullie`,
	not: 'niet, geen, nooit, zonder, in plaats van, noch, liever niet, haat',
	subject: 'ik, jij, je, u, hij, zij, wij, we, jullie, het',
	if: 'als ik, indien, stel dat, wat gebeurt, of ik, wat als, voordat ik',
	past: `
		gisteren, vorige week, vorige maand, net gesproken, al gesproken, heb gesproken, had, zei, zeiden,
		laatst, vorige keer, wilde, destijds`,
	policy: `
		openingstijden, open, geopend, hoe laat, wanneer, kost, kosten, prijs, hoeveel, salaris, verdient,
		baan, vacature*, solliciteren, werken bij, beleid, betekent, betekenis, wat is een, wat doet,
		aantal, worden, telefoonnummer`,
	how: 'hoe kan ik, hoe kom ik, hoe bereik ik, waar kan ik, wat is het nummer, hoe neem ik',
	filler: `
		alsjeblieft, alstublieft, aub, svp, hallo, hoi, hey, goedemorgen, goedemiddag, goedenavond, een, de,
		het, met, nu, meteen, direct, ik, me, mij, wil, graag, kan, ja, nee, en, van, voor, naar, dank,
		bedankt, hier, dringend, even, dag, door, om, te, gewoon`,
	yes: `
		ja, jazeker, jep, graag, ja graag, ja alstublieft, prima, oke, oké, zeker, natuurlijk, is goed,
		goed, doe maar, absoluut, klopt, akkoord, jawel, tuurlijk, lijkt me goed, ja hoor, ja doe maar, ja
		prima, doe dat, doe dat maar, laten we dat doen, dat lijkt me goed, dat zou fijn zijn, fijn, top,
		ok, okay, mag, dat mag, lijkt me prima, kom maar op`,
	no: `
		nee, neen, nee bedankt, nee dank je, niet nu, nog niet, hoeft niet, niet nodig, liever niet, laat
		maar, later`,
	closing: `
		bedankt, dank je, dank u, dankjewel, dankuwel, tot ziens, doei, dag, opgelost, het werkt nu, werkt
		nu, fijne dag, dat was het, dat is alles, groetjes`,
	decoy: `
		reisagent, makelaar*, verzekeringsagent, geheim agent, user agent, per persoon, een persoon per,
		voor een persoon, twee personen, personen voor, mensenrechten, human resources, projectmanager,
		wachtwoordmanager, virtuele assistent, spraakassistent, weet niet hoe, weet niet, begrijp niet, snap
		niet, niet zeker, geen probleem, geen idee, werkt niet, kan niet, niet alleen, met jou praten, met
		je praten, met u praten, praten over, spreek je nederlands, spreekt u, spreek je, talen spreek,
		andere mensen, veel mensen, sommige mensen, hoeveel mensen, hoeveel personen, mensen die, mijn baas,
		mijn medewerkers, mijn collega, mijn manager, mijn assistent, bedankt voor de support, persoonlijke
		gegevens, ik ben, in persoon`,
	rightAsWritten: `
		persoonlijk, persoonlijke, personeel, mensheid, praktijk, gesproken, contract, contracten,
		verbinding, verbindingen, agenda, echter, medewerking, schakelaar, doorgaan, spreekt`,
};
