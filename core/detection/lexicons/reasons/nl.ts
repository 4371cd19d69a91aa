import type { ReasonTerms } from '../concept';

export const nl: ReasonTerms = {
	staff: `
		monteur, monteurs, technicus, specialist, specialisten, deskundige, kantoor, secretariaat, team,
		afdeling, collega, collega s, receptie, balie, arts, verpleegkundige`,
	belonging: `
		pas, passen, pinpas, bankpas, betaalpas, creditcard, kaart, telefoon, mobiel, mobieltje, smartphone,
		iphone, portemonnee, portefeuille, tas, handtas, paspoort, id kaart, identiteitskaart, simkaart,
		laptop, gsm`,
	account: `
		account, accounts, rekening, wachtwoord, wachtwoorden, pincode, profiel, login, inlog*, email, e
		mail, gegevens, identiteit, toegang`,
	lost: `
		verloren, kwijt, kwijtgeraakt, verlies, verlor, niet meer vinden, niet vinden, zoek, verdwenen,
		zoekgeraakt, laten liggen, vermist`,
	stolen: `
		gestolen, diefstal, dief, dieven, beroofd, geroofd, gejat, overvallen, gepikt, bestolen, gerold`,
	hacked: `
		gehackt, hacker*, hack, gecompromitteerd, ingebroken, ongeautoriseerde toegang, ingelogd op mijn,
		overgenomen, onbekende login, onbekend apparaat, datalek, gelekt, gekloond, malware, geskimd`,
	fraud: `
		fraude, frauduleu*, oplicht*, opgelicht, phishing, scam, bedrog, bedrogen, identiteitsfraude,
		identiteitsdiefstal, verdacht*, misbruik*, nepsite, namaak, ongeautoriseerd*`,
	notMine: `
		niet gedaan, niet door mij, niet van mij, niet gemaakt, niet goedgekeurd, niet geautoriseerd, niet
		besteld, niet gekocht, nooit besteld, nooit gekocht, nooit gedaan, nooit toestemming, nooit
		afgesloten, niet herken, herken ik niet, herken niet, ken ik niet, ken niet, niet thuisbrengen, niet
		herinneren, was ik niet, ben ik niet, zonder mijn toestemming, zonder toestemming, zonder mijn
		medeweten, zonder te vragen, onbekend*, vreemd*, raar, rare, niet aangevraagd, niet opgenomen`,
	stranger: 'iemand, iemand anders, onbekende, onbekenden, vreemde, een ander, derden, een dief',
	use: 'gebruikt, gebruiken, gebruik, ingelogd, gekocht, uitgegeven, opgenomen, heeft, betaald, koopt',
	block: `
		blokkeren, blokkeer, geblokkeerd worden, blokkade, bevriezen, stopzetten, deactiveren, laten
		blokkeren`,
	found: 'gevonden, teruggevonden, terecht, levering, bezorging, verzending, heractiveren',
	payment: `
		betaling, betalingen, afschrijving, afschrijvingen, transactie, transacties, incasso, overboeking,
		aankoop, aankopen, opname, overschrijving, bestelling, abonnement, afgeschreven bedrag`,
	bill: `
		rekening, factuur, facturen, bedrag, bedragen, kosten, nota, afschrift, afschrijving,
		afschrijvingen, toeslag, tarief, boete`,
	money: 'geld, euro, euros, bedrag, saldo, contant, cash, centen',
	charged: `
		afgeschreven, gefactureerd, betaald, berekend, in rekening gebracht, geïncasseerd, afgehaald,
		gerekend, aangerekend`,
	twice: `
		twee keer, tweemaal, dubbel, dubbele, 2 keer, 2x, meerdere keren, drie keer, nog een keer, opnieuw,
		nogmaals, herhaaldelijk`,
	wrong: `
		fout, foute, verkeerd*, onjuist*, klopt niet, kloppen niet, niet juist, te veel, teveel, te hoog,
		hoger dan, meer dan, extra, onterecht*, ten onrechte, onverwacht*, ondanks, vergissing, per ongeluk,
		nooit ontvangen, niet ontvangen, zonder reden, klopt echt niet, klopt helemaal niet, kan niet kloppen`,
	surprising: `
		waarom is er, waarom wordt er, waarom hebben jullie, waarom moet ik, waar komt, waarvoor is, waar is
		deze, wat is deze, wat is dit, waarom betaal ik, waarom staat er`,
	overcharged: `
		dubbel afgeschreven, twee keer afgeschreven, tweemaal afgeschreven, dubbel betaald, twee keer
		betaald, dubbel gefactureerd, dubbele afschrijving, dubbele betaling, te veel afgeschreven, teveel
		afgeschreven, te veel betaald, teveel betaald, te veel berekend, teveel berekend, te veel in
		rekening, verkeerd bedrag, verkeerde bedrag, onjuist bedrag, factuur klopt niet, rekening klopt
		niet, verkeerde factuur, onterechte afschrijving, onterecht afgeschreven, onbekende afschrijving,
		verborgen kosten, foute factuur`,
	dispute: `
		betwist, betwisten, bezwaar, terugboeken, terugvorderen, storneren, weiger te betalen, geschil,
		chargeback, niet eens met`,
	giveBack: `
		geld terug, terugbetal*, terugstort*, terug krijgen, terugkrijgen, teruggave, vergoed*, terug,
		restitutie`,
	tooLittle: 'te weinig, minder dan, maar gekregen, slechts, alleen maar, ontbreekt, niet alles',
	remove: 'verwijderen, terugdraaien, annuleren, ongedaan, kwijtschelden, schrappen',
	beforehand: 'hoeveel, moet ik betalen, wordt er, zijn er kosten, wat kost, wat zijn, als ik, betaal ik',
	lawyer: 'advocaat, advocaten, jurist, juristen, rechtsbijstand*, mijn advocaat',
	lawsuit: `
		aanklagen, klaag jullie aan, klaag u aan, rechtszaak, naar de rechter, rechter, rechtbank,
		juridische stappen, gerechtelijke stappen, juridisch*, dagvaard*, aangifte, aangifte doen,
		ingebrekestelling, kort geding, procederen, gerechtelijk*, rechtsgang`,
	authority: `
		consumentenbond, acm, geschillencommissie, autoriteit persoonsgegevens, afm, kifid, ombudsman, avg,
		consumentenautoriteit, rechtswinkel, test aankoop, radar`,
	announce: `
		ga, zal, mijn, schakel, inschakelen, neem, contact, doe, dien, indienen, stap, melden, meld,
		stappen, dreig, klacht, ingeschakeld, overtreding, anders`,
	selfHarm: `
		zelfmoord*, mezelf doden, mezelf van kant, maak me van kant, wil dood, dood willen, niet meer leven,
		mezelf iets aandoen, mezelf snijden, mezelf pijn, einde aan mijn leven, een eind aan, suïcid*,
		suicid*, levensmoe, wil sterven`,
	violence: `
		maak je dood, maak jullie dood, vermoord je, vermoord jullie, ga je vermoorden, doodschieten,
		neerschieten, neersteken, bom, bommelding, in brand steken, in de fik, weet waar je woont, weet waar
		jullie, in elkaar slaan, sla je, doodsbedreiging*, bedreigt me, bedreigt mij, slaat me, slaat mij,
		verkracht, huiselijk geweld, ontvoerd`,
	emergency: `
		hartaanval, kan niet ademen, krijg geen lucht, ademt niet, ambulance, bel 112, noodgeval, medisch
		noodgeval, bewusteloos, beroerte, bloedt, bloed hevig, gaslek, ruik gas, gaslucht, in brand, brand
		uitgebroken, vergiftigd, vergiftiging, pijn op de borst, ga dood, levensgevaar, overdosis, ontploft,
		elektrocutie, verdrinkt, ruik ik gas, ruikt naar gas, ruikt het naar gas, ruik een gaslucht, moeite
		met ademen, moeite met ademhalen, benauwd en, lippen zwellen, lippen zwellen op, tong zwelt, gezicht
		zwelt, opgezwollen, allergische reactie, er komt rook, rook uit, vonkt, brandlucht, ruikt verbrand,
		sist, opgezwollen accu, bolle accu, schok gekregen, stroomschok, koolmonoxide, flauwgevallen`,
	harmless: `
		noodcontact, noodnummer, lach me dood, cadeaukaart, visitekaart, geheugenkaart, instapkaart, pas
		besteld, pas gekocht, pas net, pas op, toepassen, verkeerde rekening, verkeerde persoon, verkeerde
		rekeningnummer, aanpassen, kaartje, doe mijn best, in de kaart, menukaart`,
	stillBroken: `
		nog steeds niet, nog altijd niet, werkt niet, werkt nog steeds, doet het niet, lukt niet, helpt
		niet, helpt mij niet, niet geholpen, heeft niet geholpen, niet gewerkt, al geprobeerd, al gedaan,
		heb ik al, zelfde probleem, zelfde fout, hetzelfde probleem, dezelfde fout, niets werkt, niet
		opgelost, geen oplossing, weer hetzelfde, nog steeds hetzelfde, haalt niets uit`,
	notAsked: `
		niet wat ik vroeg, niet wat ik vraag, niet mijn vraag, niet wat ik bedoel, niet wat ik bedoelde,
		niet wat ik wil, beantwoordt niet, geen antwoord op, niet beantwoord, begrijpt me niet, begrijpt mij
		niet, begrijp je me niet, begrijpt het niet, snapt me niet, snapt het niet, verkeerd begrepen,
		verkeerde antwoord, verkeerd antwoord, fout antwoord, dat is fout, dat klopt niet, luister naar me,
		lees mijn, luistert niet, slaat nergens op, niet relevant`,
	repeated: `
		al gezegd, ik zei al, al verteld, al uitgelegd, al gevraagd, zei ik toch, derde keer, tweede keer,
		vierde keer, zoveelste keer, hoe vaak, steeds weer, steeds opnieuw, meerdere keren, zelfde antwoord,
		hetzelfde antwoord, steeds hetzelfde, herhaal, herhaalt, in herhaling, in een kringetje, in rondjes,
		nogmaals, opnieuw, nog een keer, zoals ik zei`,
	notUnderstood: `
		niet begrepen, begrijp niet, begrijp ik niet, begrijp je niet, begrijp u niet, snap niet, anders
		formuleren, herformuleren, opnieuw formuleren, niet goed begrepen, anders verwoorden`,
	unsure: `
		weet het niet zeker, weet ik niet zeker, niet zeker, weet ik niet, weet het niet, geen informatie,
		geen gegevens, niet over die informatie, geen antwoord, kan ik niet beantwoorden, niet beantwoorden,
		kan je niet helpen, kan u niet helpen, niet verder helpen, niets gevonden, geen toegang, kan ik niet
		zeggen, niet bekend`,
};
