import type { ReasonTerms } from '../concept';

export const pl: ReasonTerms = {
	staff: `
		technik, technikiem, technika, inżynier, inżynierem, specjalista, specjalistą, specjalistę, ekspert,
		ekspertem, biuro, biurem, sekretariat, sekretariatem, zespół, zespołem, dział, działem, kolega,
		kolegą, koleżanką, recepcja, recepcją, lekarz, lekarzem`,
	belonging: `
		karta, kartę, karty, kartą, karcie, telefon*, komórk*, smartfon*, iphone, portfel*, torebk*, torb*,
		paszport*, dowód, dowodu, dowód osobisty, karta sim, sim, laptop*, bankomatow*, kredytow*`,
	account: `
		konto, konta, koncie, kontem, hasło, hasła, pin, profil*, login*, email, mail, poczt*, dane, danych,
		tożsamoś*, dostęp*`,
	lost: `
		zgubiłem, zgubiłam, zgubił*, zgubion*, straciłem, straciłam, utrata, utraciłem, nie mogę znaleźć,
		nie mogę odnaleźć, zaginęł*, zaginion*, przepadł*, zostawiłem kartę, zostawiłam kartę, zgubienie`,
	stolen: `
		skradzion*, ukradzion*, ukradli, ukradł, kradzież*, złodziej*, okradzion*, okradli, okradł,
		napadnięt*, zrabowa*`,
	hacked: `
		zhakow*, zhackow*, hakow*, hacker*, haker*, włama*, włamał*, przejęt*, przejęcie, przejęł*,
		nieautoryzowany dostęp, nieautoryzowane logowanie, nieznane logowanie, wyciek*, nieznane urządzenie,
		sklonowa*`,
	fraud: `
		oszust*, oszukan*, oszukali, wyłudz*, phishing*, scam, fraud, kradzież tożsamości, podejrzan*,
		fałszyw*, nieautoryzowan*, nieuprawnion*`,
	notMine: `
		nie zrobiłem, nie zrobiłam, nie robiłem, nie robiłam, nie wykonałem, nie wykonałam, nie wykonywałem,
		nie dokonałem, nie dokonałam, nie autoryzowałem, nie autoryzowałam, nie zlecałem, nie zlecałam, nie
		kupowałem, nie kupiłem, nie kupowałam, nie zamawiałem, nie zamawiałam, nigdy nie, nie rozpoznaję,
		nie znam, nie kojarzę, nie pamiętam, nie moja, nie mój, nie moje, nie ja, to nie byłem ja, to nie
		byłam ja, bez mojej zgody, bez mojej wiedzy, bez zgody, bez pozwolenia, nieznan*, dziwn*, nie
		zgadzałem, nie wypłacałem, nie wypłacałam`,
	stranger: 'ktoś, ktoś inny, obcy, nieznajomy, inna osoba, osoba trzecia, osoby trzecie, złodziej',
	use: `
		użył, używa, użyła, użyto, korzysta, zalogował, zalogował się, kupił, kupuje, wydał, wypłacił, ma
		dostęp, płaci, zapłacił`,
	block: `
		zablokować, zablokuj*, zablokowanie, blokada, blokadę, zastrzec, zastrzegam, zastrzeżenie, zamrozić,
		wyłączyć kartę`,
	found: 'znalazłem, znalazłam, odnalazł*, znalezion*, dostaw*, wysyłk*',
	payment: `
		płatność, płatności, transakcj*, obciążeni*, przelew*, zakup*, wypłat*, operacj*, zamówieni*,
		subskrypcj*, abonament*, opłat*`,
	bill: `
		rachunek, rachunku, rachunki, faktur*, opłat*, kwot*, wyciąg*, prowizj*, koszt*, należność,
		należności, obciążeni*`,
	money: 'pieniądze, pieniędzy, złotych, zł, gotówk*, kwot*, euro, środki, kasę, kasa, saldo',
	charged: `
		pobrano, pobrali, pobrał*, obciążono, obciążyli, obciążyliście, naliczono, naliczyli, naliczyliście,
		zapłaciłem, zapłaciłam, zapłacono, ściągnięto, ściągnęli, pobraliście, skasowali`,
	twice: `
		dwa razy, dwukrotn*, podwójn*, 2 razy, kilka razy, kilkukrotn*, trzy razy, ponownie, znowu, znów,
		drugi raz, zdublowan*, powtórn*`,
	wrong: `
		błędn*, błąd, błędy, zła, złe, zły, złą, złej, złego, złych, źle, niepoprawn*, nieprawidłow*, za dużo, zbyt dużo, za wysok*, niesłuszn*, nie
		zgadza się, się nie zgadza, dodatkow*, więcej niż, nienależn*, pomyłk*, pomyłka, mimo że, pomimo,
		nie otrzymałem, nie dostałem, bezpodstawn*, zawyżon*`,
	surprising: `
		dlaczego pobrano, dlaczego pobraliście, czemu pobrano, dlaczego zostałem, dlaczego zostałam,
		dlaczego mam, skąd ta, skąd się wzięła, za co jest, za co ta, co to za, co to jest za, dlaczego
		naliczono`,
	overcharged: `
		pobrano dwa razy, pobrano podwójnie, pobrano dwukrotnie, podwójna opłata, podwójne obciążenie,
		podwójna płatność, zapłaciłem dwa razy, zapłaciłam dwa razy, podwójnie obciążono, podwójnie
		naliczono, naliczono podwójnie, pobrano za dużo, zapłaciłem za dużo, naliczono za dużo, błędna
		kwota, zła kwota, błędna faktura, faktura jest błędna, zły rachunek, nieznana opłata, niesłusznie
		naliczono, niesłusznie pobrano, ukryte opłaty, nienależna opłata, błędne naliczenie`,
	dispute: `
		reklamacj*, reklamować, reklamuję, zakwestionować, kwestionuję, spór, sporn*, odmawiam zapłaty, nie
		zapłacę, cofnąć, chargeback, obciążenie zwrotne`,
	giveBack: `
		zwrot*, zwróc*, oddajcie, oddać, oddaj, odzyskać, moje pieniądze, pieniądze z powrotem, z powrotem,
		refundacj*`,
	tooLittle: `
		tylko dostałem, dostałem tylko, dostałam tylko, otrzymałem tylko, mniej niż, za mało, brakuje, nie
		całość`,
	remove: 'usunąć, usuńcie, anulować, anulujcie, cofnąć, skasować, wycofać',
	beforehand: `
		ile, czy zapłacę, czy będę, czy muszę zapłacić, czy są, jakie są, jaka jest, czy pobieracie, jeśli`,
	lawyer: 'prawnik*, adwokat*, radca prawny, radcy prawnego, kancelari*',
	lawsuit: `
		pozew, pozwę, pozwać, pozywam, do sądu, sąd, sądzie, sądow*, kroki prawne, kroków prawnych, drogę
		prawną, drogę sądową, na drogę, zawiadomienie o, zgłoszę na policję, na policję, prokuratur*, pozew
		zbiorowy, przedsądowe, oskarż*`,
	authority: `
		uokik, rzecznik konsumentów, rzecznika konsumentów, rzecznik praw, rzecznik finansowy, rzecznika
		finansowego, knf, uodo, inspekcja handlowa, federacja konsumentów, rodo, urząd ochrony, pip`,
	announce: `
		pójdę, idę, zgłoszę, zgłaszam, zgłosić, mój, skontaktuję, kontaktuję, zawiadomię, złożę, składam,
		wynajmę, wynająłem, będę, skieruję, zamierzam, podejmę, skarg*, naruszeni*, doniosę, inaczej`,
	selfHarm: `
		zabić się, zabiję się, się zabić, się zabiję, samobójst*, popełnić samobójstwo, chcę umrzeć, nie
		chcę żyć, nie chce mi się żyć, odebrać sobie życie, zrobić sobie krzywdę, skrzywdzić się, ciąć się,
		tnę się, skończyć ze sobą, okaleczam, myśli samobójcze, lepiej by mnie nie było`,
	violence: `
		zabiję cię, zabiję was, zabije cię, zabije was, bomb*, podłożyłem, zastrzelę, dźgn*, podpalę, spalę
		was, wiem gdzie mieszkasz, wiem gdzie mieszkacie, pobiję, obiję, groźby śmierci, grozi mi, bije
		mnie, zgwałc*, przemoc domowa, porwa*`,
	emergency: `
		zawał, zawału, nie mogę oddychać, nie oddycha, karetk*, pogotowi*, dzwońcie na 112, nagły wypadek,
		nieprzytomn*, zemdla*, udar, krwawi*, wyciek gazu, ulatnia się gaz, czuć gaz, pali się, pożar*,
		zatruci*, otrut*, ból w klatce, umieram, umiera, drgawki, przedawkowa*, porażenie prądem, wybuch*,
		reakcja alergiczna, trudno mi oddychać, trudno oddychać, ciężko oddychać, problem z oddychaniem,
		duszę się, dusi się, puchną mi usta, puchnie mi, puchną usta, opuchnięta twarz, spuchł język,
		wstrząs anafilaktyczny, dymi, dymi się, dym leci, leci dym, zaczął dymić, iskrzy, czuję gaz, zapach
		gazu, śmierdzi gazem, śmierdzi spalenizną, spalenizna, napuchnięta bateria, poraził mnie prąd, kopie
		prądem`,
	harmless: `
		kontakt alarmowy, numer alarmowy, umieram z ciekawości, umieram ze śmiechu, karta podarunkowa, karty
		podarunkowej, wizytówk*, karta pamięci, karta pokładowa, karta graficzna, złe konto, zły numer, na
		złe konto, karta lojalnościowa, sposób, zresztą, złoż*, złoto, złotych, złącz*, złap*, złoty`,
	stillBroken: `
		nadal nie, wciąż nie, ciągle nie, dalej nie, nie działa, nie zadziałało, nie pomaga, nie pomogło,
		nie pomogłeś, już próbowałem, już próbowałam, próbowałem już, już to zrobiłem, już to zrobiłam, ten
		sam problem, ten sam błąd, nic nie działa, nie rozwiąz*, brak rozwiązania, znowu to samo, to nic nie
		daje`,
	notAsked: `
		nie o to pytałem, nie o to pytałam, nie o to mi chodzi, nie o to chodzi, nie to chciałem, nie
		pytałem, nie pytam o, nie odpowiada na, nie odpowiedziałeś, nie odpowiadasz, nie rozumiesz, nie
		rozumie mnie, nie zrozumiałeś, źle zrozumiałeś, źle mnie, zła odpowiedź, błędna odpowiedź, to źle,
		to nieprawda, słuchaj mnie, przeczytaj, nie słuchasz, nie ma sensu, bez sensu, nie na temat`,
	repeated: `
		już mówiłem, już mówiłam, już pisałem, już pisałam, mówiłem już, już tłumaczyłem, już pytałem,
		powtarzam, ile razy, trzeci raz, drugi raz, czwarty raz, po raz kolejny, kolejny raz, w kółko,
		ciągle to samo, ta sama odpowiedź, to samo, powtarzasz, znowu, jeszcze raz, wielokrotnie`,
	notUnderstood: `
		nie rozumiem, nie zrozumiałem, nie zrozumiałam, przeformułować, przeformułuj, sformułować inaczej,
		inaczej sformułować, innymi słowami`,
	unsure: `
		nie jestem pewien, nie jestem pewna, nie wiem, nie mam informacji, nie posiadam informacji, nie mam
		tej informacji, nie mam danych, nie mogę odpowiedzieć, nie mogę pomóc, nie potrafię odpowiedzieć,
		nie potrafię pomóc, nie znalazłem, nie znalazłem informacji, nie mam dostępu, brak informacji, brak
		danych`,
};
