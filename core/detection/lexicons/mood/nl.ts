import type { MoodTerms } from '../concept';

export const nl: MoodTerms = {
	great: `
		geweldig*, fantastisch*, uitstekend*, perfect*, super, top, prachtig*, schitterend*, briljant*,
		heerlijk*, liefde, hou van, beste, dolblij, gelukkig, fenomenaal, subliem*`,
	good: `
		goed, goede, leuk*, fijn*, mooi*, blij, tevreden, bedankt, dank, handig*, nuttig*, makkelijk*,
		snel*, beter, aardig*, vriendelijk*, behulpzaam, prettig*, gezellig*, lekker*, grappig*,
		interessant*, aanrader, prima, tof, gaaf, netjes`,
	problem: `
		problem*, probleem, fout, fouten, kapot, stuk, storing, werkt niet, doet het niet, vertraagd,
		vertraging, laat, traag, trage, kwijt, geannuleerd, geweigerd, wachten, wacht, moeilijk, lastig,
		ingewikkeld, helaas, pijn, bang, bezorgd, moe, ziek, beschadigd, alleen`,
	bad: `
		slecht*, teleurgesteld*, teleurstellend*, ontevreden, boos, boze, geïrriteerd, irritant*,
		vervelend*, frustrerend*, gefrustreerd*, verdrietig, onbeleefd, onbeschoft*, waardeloos, waardeloze,
		nutteloos, nutteloze, dom, domme, stom, stomme, belachelijk*, absurd, leugen*, gelogen, onzin,
		rommel, troep, jammer, haat, kut, klote, incompetent*, zielig`,
	awful: `
		verschrikkelijk*, vreselijk*, afschuwelijk*, rampzalig*, ramp, schandalig*, schande, walgelijk*,
		onacceptabel*, slechtste, ergste, woedend, woest, razend, dramatisch*, bizar, ongehoord, hopeloos,
		haat, belabberd*, nachtmerrie`,
	insult: `
		idioot, idioten, sukkel*, debiel*, achterlijk*, klootzak*, eikel, lul, kut, kutbot, hoer, trut,
		mongool, kanker*, tering*, tyfus*, dombo, domkop, stommeling, imbeciel, hou je bek, bek dicht, rot
		op, flikker op, sodemieter op, val dood, stom, dom, dief, dieven, oplichters, leugenaar*, nutteloze
		bot, waardeloze bot, je bent nutteloos, je bent slecht, je bent stom, je bent waardeloos, loser,
		lelijk, varken, sul, prutser*, ezel, schurk`,
	swear: `
		verdomme, godverdomme, kut, klote, shit, fuck, fucking, tering, kanker, kak, verrek, potverdorie,
		jezus`,
	fedUp: `
		ben het zat, er klaar mee, helemaal klaar, heb er genoeg van, genoeg van, nu is het genoeg, zat van,
		beu, ben het beu, tijdverspilling, verspilling van, verspil mijn tijd, nooit meer, schandalig, een
		schande, onacceptabel, is onacceptabel, belachelijk, is belachelijk, een grap, een aanfluiting,
		aanfluiting, dit kan niet, niet normaal, neem je me in de maling, in de maling, slechte service,
		slechtste service, waardeloze service, vreselijke service, slechtste bedrijf, zeer ontevreden, zeer
		teleurgesteld, heel boos, erg boos, ben boos, ben woedend, word gek, word er gek van, erg
		gefrustreerd, geduld is op, geduld raakt op, mijn geduld, niemand helpt, niemand reageert, niemand
		antwoordt, geen reactie, schaam je, schamen, stap over, ga naar de concurrent, concurrent, op mijn
		zenuwen, irriteert me, je irriteert, nutteloos, waardeloos`,
	complaint: `
		klacht, klachten, klagen, beklag, al dagen, al weken, al uren, al maanden, wacht al, nog steeds aan
		het wachten, geen antwoord, geen reactie, niets gehoord, ontevreden`,
	very: `
		heel, erg, zeer, zo, echt, ontzettend, enorm, totaal, volledig, absoluut, compleet, super,
		hartstikke, uiterst`,
	youAre: `
		je bent, jij bent, jullie zijn, u bent, jullie service, deze bot, jullie bedrijf, dit bedrijf, ben
		je, wat een, jij, stelletje, waarom ben je`,
};
