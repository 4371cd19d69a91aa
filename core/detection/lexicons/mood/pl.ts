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
		bezużyteczny, jesteś głupi, jesteś beznadziejny, do niczego, szmata, dziwka, ćwok, matoł, brzydk*`,
	swear: 'kurwa, cholera, cholern*, gówno, do diabła, jebany, jebane, jebana, pierdolon*, kurde, szlag',
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
