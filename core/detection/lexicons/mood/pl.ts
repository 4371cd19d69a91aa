import type { MoodTerms } from '../concept';

export const pl: MoodTerms = {
	great: `
		świetn*, doskonał*, wspaniał*, fantastyczn*, rewelacyjn*, idealn*, genialn*, super, uwielbiam,
		kocham, cudown*, znakomit*, najlepsz*, ekstra, zachwyc*, perfekcyjn*`,
	good: `
		dobrze, dobry, dobra, dobre, miło, mił*, fajn*, dziękuję, dzięki, zadowolon*, pomocn*, łatw*,
		szybk*, lepiej, lepsz*, lubię, podoba, ciesz*, szczęśliw*, polecam, ładn*, ciekaw*, uprzejm*,
		przydatn*, sympatyczn*`,
	problem: `
		problem*, błąd, błędu, awari*, zepsut*, nie działa, opóźn*, spóźn*, późno, woln*, zgubion*,
		anulowan*, odrzucon*, czekam, trudn*, skomplikowan*, niestety, ból, boję, martwi*, zmęczon*, chor*,
		uszkodz*, kłopot*`,
	bad: `
		zły, zła, złe, źle, kiepsk*, słab*, zawiedzion*, rozczarow*, niezadowolon*, zdenerwowan*, wkurz*,
		wściek*, irytuj*, denerwuj*, zirytow*, sfrustrow*, frustruj*, smutn*, niegrzeczn*, chamsk*,
		bezużyteczn*, głupi*, bzdur*, śmieszn*, kłam*, niekompetentn*, beznadziejn*, żałosn*, nienawidz*,
		szkoda`,
	awful: `
		okropn*, straszn*, fataln*, tragiczn*, tragedia, koszmar*, skandal*, wstyd, obrzydliw*,
		niedopuszczaln*, najgorsz*, wściekł*, żenad*, żenując*, dramat, katastrof*, nienawidzę, oburzaj*,
		oburzon*`,
	insult: `
		idiot*, kretyn*, debil*, głupek, głupia, głupi, dureń, palant, kurwa, kurwy, skurwysyn*, sukinsyn*,
		chuj*, dupek, pierdol się, spierdalaj, odpierdol, wypierdalaj, jebać, zamknij się, zamknij mordę,
		cwel, frajer*, oszuści, złodzieje, kłamc*, nieudacznik*, baran, świnia, cham, gówniany, jesteś
		bezużyteczny, jesteś głupi, jesteś beznadziejny, do niczego, szmata, dziwka, ćwok, matoł, brzydk*,
		głupki, głupku, głupcze, głupiec, głupcy, głupol*, głupszy, przygłup*, półgłówek, półgłówki,
		półgłówku, tępak*, tuman, matoły, matołk*, matole, osioł, osły, ośle, barany, baranie, cymbał*,
		jełop*, gamoń*, ciołek, ciemniak*, ćwierćinteligent*, imbecyl*, mongoł*, niedorozwój, niedorozwin*,
		niedojeb*, umysłowo chory, pojeb*, popierdolen*, popierdolon*, pierdolnięt*, jebnięt*, porąban*,
		szurnięt*, psychol*, psychopat*, wariat*, świr, świry, świrus*, chory psychicznie, chorzy
		psychicznie, chory na głowę, nie masz mózgu, nie macie mózgu, nie ma mózgu, bez mózgu, bezmózg*, nie
		masz rozumu, pusty łeb, zakuty łeb, ptasi móżdżek, nieinteligentn*, mało inteligentn*, niezbyt
		inteligentn*, nie jesteś inteligentny, nie jesteś inteligentna, nie jesteś mądry, niezbyt mądry,
		sztuczna głupota, palanty, palanc*, palantów, palantem, durnie, durny, durna, durniu, dupki, dupku,
		dupa wołowa, ciota, cioty, cioto, ciul*, huj, huje, hujow*, huju, ch j, chój, kutas*, fiut*, fiucie,
		pizda, pizdy, pizdo, pizdusi*, cipa, cwele, cwelu, cwela, klaun*, błazen, bydlak*, bydlę, łajdak*,
		łajdac*, łotr, łotry, drań, dranie, draniu, kanalia, kanalie, szuja, szuje, szujo, szmaty, szmato,
		szmaciarz*, szmatław*, szumowin*, hołota, hołoto, bandyci, bandzior*, gangster*, złodziejsk*,
		złodzieju, oszukańc*, oszuście, naciągacz*, krętacz*, łgarz*, hipokryt*, obłudnik*, obłudnic*,
		tchórze, tchórzliw*, zdrajc*, pasożyt*, pijawki, hieny, sępy, krwiopijc*, świnie, świnio, wieprzu,
		suka, suki, suko, sukinkot*, ty psie, kundlu, ty małpo, tłusta krowa, gnida, gnidy, gnido, menda,
		mendy, mendo, ty glisto, padalc*, śmieciu, jesteś śmieciem, jesteście śmieciami, śmiecie, śmieciowy
		bot, śmieciowa firma, ścierwo, parszyw*, plugaw*, obleśn*, paskud*, żałosn*, nędzn*, zerem, jesteś
		nikim, jesteście nikim, nic niewart*, nic nie warty, gówniana, gówniane, gówniani, gówniarz*,
		gówniara, gówniary, kawał gówna, kupa gówna, gnój, gnoju, gnoje, gnojek, gnojk*, zasran*, obsran*,
		zafajdan*, smarkacz*, szczyl*, szczeniaku, nieuk*, niedojd*, ofiara losu, ofermo, oferma, ofermy,
		fajtłap*, łamag*, pierdoła, pierdoły, pierdoło, niezdar*, patałach*, niekompetent*, nieudoln*,
		partacz*, lenie, leniu, leniuch*, leniw*, nierób, nieroby, nierobie, obibok*, wałkoń*, darmozjad*,
		próżniak*, gbur*, chamy, chamie, chamsk*, chamstwo, chamid*, prostak*, prostac*, wieśniak*,
		wieśniac*, wsiok*, ćwoki, ćwoku, głąby, głąbie, pacan*, pawian*, ćpun*, menel*, dziwki, dziwko,
		kurwo, kurew, kurwiszon*, zdzira, zdziry, prostytut*, raszpl*, skurwi*, skurczybyk*, jebaniec,
		jebańcu, jebańcy, jebańców, zjeb, zjeby, zjebie, zjebów, przydupas*, dupoliz*, lizus*, włazidup*,
		zboczeniec, ciapak*, czarnuch*, brudas*, nazist*, faszyst*, jesteś bezużyteczna, jesteście
		bezużyteczni, bezużyteczna maszyna, bezużyteczny, bezużyteczna firma, bezużyteczne gówno,
		beznadziejny bot, jesteście beznadziejni, jesteś beznadziejna, beznadziejna firma, jesteś okropny,
		jesteś najgorszy, jesteście najgorsi, jesteś do dupy, jesteście do dupy, jesteś kiepski, jesteś do
		bani, jesteście do bani, jesteś porażką, jesteście porażką, jesteś pomyłką, jesteś żartem, jesteś
		śmieszny, wstrętn*, śmierdzisz, śmierdziel*, śmierdzicie, nic nie potraficie, nic nie potrafisz,
		gówno wiesz, wstydź się, wstydźcie się, nienawidzę cię, nienawidzę was, gardzę wami, gardzę tobą,
		kupa złomu, kawał złomu, banda złodziei, banda oszustów, banda nierobów, jesteś głuchy, jesteś
		ślepy, zgłupiałeś, zwariowałeś, oszalałeś, pogięło, odbiło ci, lecz się, leczcie się, idź się
		leczyć, idźcie się leczyć, pierdolcie się, pierdol, spierdal*, wypierdal*, odpierdol*, odpieprz*,
		odjeb się, odwal się, odwalcie się, odczep się, odczepcie się, pieprz się, pieprzcie się, jeb się,
		jebcie się, wal się, walcie się, goń się, gońcie się, spadaj, spadajcie, spadówa, spieprzaj*,
		spływaj, wypad stąd, wynocha, wynoś się, wynoście się, zjeżdżaj, zjeżdżajcie, zmiataj, zmiatajcie,
		precz, wara, idź do diabła, idźcie do diabła, niech cię diabli, niech was diabli, niech was szlag,
		niech cię szlag, szlag by was, idź do piekła, idźcie do piekła, idź w cholerę, idźcie w cholerę, idź
		w pizdu, idź się utop, idź się zabij, zabij się, zdechnij, zdechnijcie, zdychaj, zdychajcie, obyś
		zdechł, obyście zdechli, zamknijcie się, zamknij ryj, zamknij pysk, zamknij japę, zamknij jadaczkę,
		zamknij gębę, zamknijcie mordy, stul pysk, stul ryj, stul dziób, stul mordę, stulcie, cicho bądź,
		bądź cicho, milcz, całuj mnie w, pocałuj mnie w, pocałujcie mnie w, w dupę se, w dupę sobie, wsadź
		sobie, wsadźcie sobie, wypchaj się, ssij, obciągnij, liż dupę, żryj gówno, daj mi spokój, dajcie mi
		spokój, twoja stara, nie pieprz, jesteś walnięty, jesteś stuknięty, pajac, pajace, pajacu, tępy bot,
		jesteś tępy, jesteś tępa, tępa dzida, won stąd, won z`,
	swear: `
		kurwa, cholera, cholern*, gówno, do diabła, jebany, jebane, jebana, pierdolon*, kurde, szlag, kurw*,
		k rwa, kur a, krwa, kuwa, qrwa, qurwa, kórwa, kurva, kuźwa, kurna, kurka wodna, kurcze, jprdl, jpdl,
		ja pierdykam, ja pierniczę, pierdol*, popierdol*, pieprzon*, pieprzyć, pieprzę, pieprzeni*,
		popieprz*, spieprz*, opieprz*, rozpieprz*, wkurw*, wkurz*, podkurw*, zakurw*, wpierdol*,
		rozpierdol*, zapierdal*, zapierdol*, spierdol*, przepierdol*, opierdol*, dopierdol*, upierdol*,
		upierdliw*, rozjeb*, wyjeb*, zjeban*, przejeb*, jeban*, jebie, jeb, chuja, chujow*, chujni*, chujem,
		po chuj, na ch j, huja, hujnia, chuj wie, cholerk*, cholery, cholerę, u licha, do licha, do diaska,
		u diaska, do stu diabłów, u diabła, diabli, diabeln*, do kroćset, do jasnej, jasna anielka,
		psiakrew, psia krew, psiakość, psia mać, krew mnie zalewa, dupa, dupy, dupę, w dupie, gówn*, sraj,
		srać, sraka, sram na, syf, syfia*, burdel, szambo, pizd*, opizd*, chrzanić, chrzanię, chrzanion*,
		schrzani*, do bani, do kitu, do luftu, motyla noga, kurza twarz, kurza stopa, do stu piorunów, niech
		to piorun, ożeż, ożesz, o żesz, o żeż, kij z, w mordę, jezu, jezus maria, jezusie, matko boska, na
		miłość boską, na litość boską, rany boskie, na boga, chryste, fucking, fak, fakin, fakju, szit, wtf,
		do wszystkich diabłów, do czorta, wnerwi*, wqrwia*`,
	fedUp: `
		mam dość, mam tego dość, dosyć, dość tego, strata czasu, marnujecie mój czas, marnowanie czasu,
		nigdy więcej, skandal, to skandal, wstyd, żenada, kpina, kpicie, żart, żarty, to jakiś żart, jaja
		sobie, niedopuszczalne, nieakceptowalne, śmieszne, nie do przyjęcia, najgorsza obsługa, fatalna
		obsługa, beznadziejna obsługa, okropna obsługa, najgorsza firma, jestem wściekł*, jestem zł*, jestem
		zdenerwowan*, bardzo niezadowolon*, bardzo zawiedzion*, wkurza mnie, wkurzacie, denerwujesz,
		denerwujecie, cierpliwość, tracę cierpliwość, straciłem cierpliwość, nikt nie odpowiada, nikt nie
		pomaga, nikt mi nie, nikogo nie obchodzi, jesteście niepoważni, rezygnuję z, przechodzę do
		konkurencji, do konkurencji, bezużyteczn*, do niczego, szlag mnie`,
	complaint: `
		skarga, skargę, skargi, reklamacj*, zażaleni*, od kilku dni, od tygodni, od tygodnia, od godzin, od
		miesiąca, czekam od, wciąż czekam, ciągle czekam, brak odpowiedzi, bez odpowiedzi, niezadowolon*`,
	very: `
		bardzo, tak, naprawdę, całkowicie, totalnie, absolutnie, strasznie, kompletnie, zupełnie,
		niesamowicie, mega, wyjątkowo`,
	youAre: `
		jesteś, jesteście, wasz serwis, wasza obsługa, ten bot, wasza firma, ta firma, ty, co za, dlaczego
		jesteś, wasze, pan jest`,
};
