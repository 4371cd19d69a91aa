import type { RequestTerms } from '../concept';

export const pl: RequestTerms = {
	human: `
		człowiek*, czlowiek*, ludzie, ludźmi, ludzki*, żywy człowiek, żywym człowiekiem, prawdziwy człowiek,
		prawdziwym człowiekiem, prawdziwa osoba, prawdziwą osobą, prawdziwej osoby, konsultant*, pracownik*,
		przedstawiciel*, operator*, kierownik*, menedżer*, manager*, przełożon*, szef*, kolega, kimś
		prawdziwym, ktoś prawdziwy, żywą osobą, żywa osoba, agentem na żywo, człowieka, specjalist* z
		obsługi`,
	someone: `
		ktoś, kimś, kogoś, komuś, osoba, osobą, osobę, osoby, kimkolwiek, ktokolwiek, kimś innym, ludzi`,
	agent: `
		agent, agenta, agentem, agenci, doradc*, doradca, asystent*, ekspert*, specjalist*, technik*,
		administrator*, admin, adminem, obsługa klienta osoba`,
	support: `
		wsparcie, wsparcia, wsparciem, obsługa klienta, obsługi klienta, obsługą klienta, biuro obsługi,
		biurem obsługi, bok, pomoc techniczna, pomocy technicznej, pomocą techniczną, infolinia, infolinię,
		infolinią, dział obsługi, działem obsługi, dział wsparcia, helpdesk, serwis*, support, czat na żywo,
		wasz zespół, zespołem`,
	real: 'prawdziw*, żyw*, realn*, ludzk*, na żywo',
	want: `
		chcę, chce, chciałbym, chciałabym, chcemy, potrzebuję, potrzebuje, proszę o, proszę, muszę, mogę,
		mogłbym, mógłbym, mogłabym, czy mogę, czy można, można, możesz, możecie, może pan, czy możesz, wolę,
		wolałbym, wolałabym, żądam, domagam się, pozwól mi, daj mi, życzę sobie, szukam, poproszę, jak mogę`,
	talk: `
		rozmawiać, porozmawiać, pogadać, gadać, mówić, pomówić, czatować, rozmowa, rozmowę, rozmowy, pisać
		z, rozmawiam, konwersacj*, skonsultować, omówić, wyjaśnić, wytłumaczyć, zadzwonić, zadzwoni,
		oddzwonić, oddzwoni, przegadać, pogadac, porozmawiac, rozmawiac`,
	reach: `
		skontaktować, skontaktuj, kontakt, kontaktu, kontaktować, zadzwonić, dodzwonić, napisać do,
		połączenie`,
	connect: `
		połącz*, połączyć, polacz*, przełącz*, przełączyć, przekaż*, przekazać, przekazanie, przekieruj*,
		przekierować, przekierowanie, przenieś*, przenieść, przeniesienie, skieruj*, eskaluj*, eskalować,
		eskalacja, transfer, przepnij, dajcie, daj mi, dajcie mi, proszę dać, łączę, przepnij*, przepnijcie,
		zawołaj*, przejmie, przejął`,
	give: 'daj, dajcie, dać, zawołaj, wezwij, przyślij, znajdź, poproszę, gdzie jest, dajcie mi',
	me: 'mi, mnie, nas, nam, się',
	available: 'czy jest, jest ktoś, jest tam, są, macie, dostępny, dostępna, czy są, ktoś tam, czy ktoś',
	handover: `
		przekazanie, kontakt z człowiekiem, rozmowa z człowiekiem, ludzka pomoc, pomoc człowieka, pomoc
		ludzka, nie z botem, nie z robotem, nie bot, dość botów, żadnych botów, ktoś kompetentny, kimś
		kompetentnym, kimś kto się zna, kimś kto pomoże, oddzwońcie, proszę o telefon, osobę proszę,
		człowieka proszę`,
	bot: `
		bot, bota, botem, boty, botami, botów, chatbot*, czatbot*, robot*, maszyn*, komputer*, automat*, ai,
		sztuczna inteligencja, sztuczną inteligencją, program, programem`,
	aboutBot: `
		jesteś, czy jesteś, czy ty jesteś, jest pan, jest pani, czy rozmawiam, rozmawiam z kim, z kim
		rozmawiam, czy to bot, czy to jest, ty jesteś, jestem człowiekiem, człowiekiem czy, człowiek czy,
		osoba czy`,
	not: 'nie, nigdy, bez, żaden, żadnego, żadnych, zamiast, ani, nienawidzę',
	subject: 'ja, ty, on, ona, my, wy, oni, pan, pani, to',
	if: 'jeśli, jeżeli, gdybym, co się stanie, czy gdy, zanim',
	past: `
		wczoraj, w zeszłym tygodniu, w zeszłym miesiącu, rozmawiałem, rozmawiałam, już rozmawiałem, już
		rozmawiałam, powiedział, powiedziała, mówił, ostatnio, poprzednio, chciałem, miałem`,
	policy: `
		godziny, godzinach, otwarcia, o której, kiedy, ile kosztuje, koszt, cena, ile, zarabia, zarobki,
		praca, pracę, rekrutacja, polityka, oznacza, znaczy, co to jest, co robi, liczba, zostać`,
	how: `
		jak mogę, jak skontaktować, jak się skontaktować, gdzie mogę, jaki jest numer, w jaki sposób, jak
		można`,
	filler: `
		proszę, cześć, hej, witam, dzień, dobry, z, ze, na, do, o, i, mi, mnie, się, teraz, natychmiast,
		już, chcę, mogę, czy, tak, nie, dziękuję, pilnie, tutaj, od, w, po, dobry wieczór, może, jakimś,
		jakiś, jakąś, poproszę, bezpośrednio, a, to`,
	yes: `
		tak, ta, jasne, oczywiście, pewnie, proszę, tak proszę, poproszę, dobrze, zgoda, chętnie, no, okej,
		zgadza się, zdecydowanie, koniecznie, dawaj, super, byłoby miło, połącz, ok, tak tak, no tak, no
		dobra, dobra, niech będzie, może być, róbcie, zrób to, zróbmy tak, proszę bardzo, tak poproszę,
		biorę, świetnie`,
	no: `
		nie, nie dziękuję, nie dzięki, nie teraz, jeszcze nie, nie trzeba, nie ma potrzeby, raczej nie,
		później, niekoniecznie`,
	closing: `
		dziękuję, dzięki, dziękuje, do widzenia, do zobaczenia, pa, na razie, to wszystko, działa już, już
		działa, rozwiązane, miłego dnia, cześć pa`,
	decoy: `
		agent nieruchomości, agent ubezpieczeniowy, tajny agent, biuro podróży, na osobę, za osobę, dla
		jednej osoby, dwie osoby, prawa człowieka, operator sieci, operator komórkowy, operatora
		komórkowego, zasoby ludzkie, wirtualny asystent, asystent głosowy, nie wiem jak, nie wiem, nie
		rozumiem, nie jestem pewien, nie ma problemu, nie działa, nie mogę, nie tylko, z tobą rozmawiać,
		rozmawiać z tobą, mówisz po polsku, mówi pan, rozmawiać o, mój szef, mój pracownik, moi pracownicy,
		mój kierownik, inni ludzie, wielu ludzi, ile osób, niektórzy ludzie, dane osobowe, osobiście, dla
		pracowników, komuś pieniądze, wysyłam komuś`,
	rightAsWritten: 'człowieczeństwo, rozmowy, umowa, kontrakt, agencja, kontakty, połączenie',
};
