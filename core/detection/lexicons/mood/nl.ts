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
		lelijk, varken, sul, prutser*, ezel, schurk, idiot, randdebiel*, imbecielen, klojo, klojos,
		klotebot, klotebedrijf, klotetent, kutbedrijf, kuttent, kutclub, kutwijf, kutwijven, kutrobot,
		kutmuts, eikel*, lulhannes, lulletje, hondenlul, droplul*, flapdrol*, drol, drollen, zak hooi,
		zakkenwasser*, zakkenvuller*, schoft, schurken, boef, boeven, schorem, uitschot, gespuis, rapaille,
		gepeupel, schooier*, ellendeling*, etterbak*, mispunt*, misbaksel*, mislukkeling*, kluns, klungel*,
		beunhaas, stelletje amateurs, stelletje apen, zootje ongeregeld, kneus, kneuzen, oen, oenen,
		slapjanus, slapzak, lamzak*, luilak*, luiwammes*, luiaard*, nietsnut*, lapzwans*, lomperik*,
		lomperd*, hufter*, aso, asociale, hork, lummel*, vlegel*, malloot, malloten, mafkees, mafkezen, ben
		je gek, jullie zijn gek, je bent gek, ben je gestoord, jullie zijn gestoord, je bent gestoord, ben
		je doof, ben je blind, zijn jullie doof, knettergek, stapelgek, krankzinnig*, zot, mongolen,
		mongool*, spast, spasten, zwakzinnig*, psychopaat, dommerik*, dommerd, domoor, domme, dommer,
		domste, stommerik*, stommelingen, stomkop*, stomme, stomste, oerdom, domheid, hersenloos,
		hersenloze, hersendood, hersendode, geen hersens, geen hersenen, geen verstand, niet intelligent,
		niet erg intelligent, niet zo intelligent, niet slim, niet erg slim, niet zo slim, niet heel slim,
		niet snugger, leeghoofd*, uilskuiken*, sufferd*, sufkop*, suffe, slaapkop*, slome, ezels, vuile aap,
		varkens, zwijn, zwijnen, vuile hond, vuile honden, vuile rat, vieze rat, rioolrat*, bloedzuiger*,
		parasieten, pleurislijer*, klerelijer*, klerebedrijf, pestkop*, takkewijf, takkebot, hoeren,
		hoerenjong*, hoerekind*, hoerenkind*, slet, sletten, sloerie*, teef, teven, trutten, truttebol,
		kreng, krengen, zeikerd*, zeikstraal, losers, zielige, zielenpoot, zielepoot, waardeloos bedrijf,
		waardeloze tent, waardeloze club, waardeloos ding, waardeloze robot, jullie zijn waardeloos, jullie
		zijn nutteloos, nutteloos ding, nutteloze robot, nutteloze chatbot, waardeloze chatbot, jullie zijn
		slecht, jullie zijn vreselijk, je bent vreselijk, je bent verschrikkelijk, lachertje, aanfluiting,
		schaam je, schamen jullie je, je stinkt, jullie stinken, haat jullie, haat je, veracht jullie,
		incompetent*, onbekwaam, onbenul*, rotzak*, rotbot, rotbedrijf, rottent, rotwijf, rotding, rotvent,
		smeerlap*, viezerik*, viespeuk*, vuilak*, stuk vuil, stuk stront, strontzak*, bedriegers,
		boevenbende, dievenbende, afzetters, graaiers, hypocriet*, lafaard*, lafbek*, verrader*, clown,
		clowns, paljas*, stuk schroot, hou je mond, houd je mond, hou je kop, houd je kop, hou je smoel, hou
		je muil, hou je kanis, hou uw bakkes, hou uw mond, hou uw muil, hou uw bek, hou je klep, houd je
		bek, hou jullie bek, hou jullie mond, houd jullie mond, kop dicht, mond dicht, kop houden, bek
		houden, zwijg, donder op, lazer op, pleur op, tief op, rot toch op, krijg de klere, krijg de kolere,
		krijg de pest, krijg de pleuris, oprotten, opzouten, opkankeren, opdonderen, opflikkeren,
		opsodemieteren, ophoepelen, hoepel op, zout op, scheer je weg, ga weg, ga dood, ga sterven, val toch
		dood, val kapot, lik me reet, kus mijn kont, kus mijn reet, kus me reet, kust mijn kloten, in je
		reet, in je kont, zuig mijn, zuig me, neuk je, fuck je, fok jou, fok you, moederneuker*,
		mierenneuker*, kontlikker*, hielenlikker*, slijmbal*, kieken, kiekens, onnozelaar*, onnozel,
		onnozele, onnozelen, dwaas, dwazen, dwaze, seut, zeveraar*, schijter*, schijtlijster*, stommekloot,
		kloot, foert, halve gare, halvegare, halve zool, boerenlul, flikkers, nikker*, nazi, vuile flikker`,
	swear: `
		verdomme, godverdomme, kut, klote, shit, fuck, fucking, tering, kanker, kak, verrek, potverdorie,
		jezus, godver, godverdorie, godverdoeme, godverdoemme, goddomme, gvd, gvdd, gdvrdmme, gdverdomme,
		godsamme, godskolere, gotver, gotverdomme, gadverdamme, gadver, gatver, gatverdamme, verdomd*,
		verdoemme, verdikkie, verdikkeme, verdekke, verdorie, verdulleme, vervloekt*, verrekt, verrekte,
		potver, potverdomme, potverdikkie, potverdikke, potverdriedubbeltjes, potdomme, potjandorie,
		nondeju, nondedju, miljaar, miljaardedju, kloten, kl te, klotezooi, kloteding, klotewereld, kutzooi,
		kuttig, k t, kutservice, kutapp, kutwebsite, kutsite, kanker*, kkr, knkr, tering*, tyfus*, pleuris,
		pleuriszooi, klerezooi, klereding, kolere, pokke, pokkezooi, takke, takkezooi, takkeding, stront,
		strontzooi, schijt, schijtding, kakken, baggerzooi, bagger, rotzooi, puinzooi, sjit, shitzooi,
		bullshit, fack, fak, fok, fokking, fokkin, focking, fakking, fucked, fck, f ck, jezusmina,
		jezusmaria, jemig, jesses, jezes, jezusss, christus, godallemachtig, allemachtig, goeie god,
		herejezus, in godsnaam, in vredesnaam, in hemelsnaam, om godswil, sodeju, sodemieters, sodemieter,
		wat de hel, wat de f, duivels, om de donder, drommelse, verduiveld*, dekselse, gelul, lulkoek,
		geouwehoer, ouwehoer*, gezeik, zeik, zeiken, zeikt, afgezeken, zeikzooi, verneuk*, verkloot*,
		verkloten, verziekt, geen ruk, reet, zever, foert, tjeezus, mijn god`,
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
