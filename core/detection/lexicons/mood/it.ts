import type { MoodTerms } from '../concept';

export const it: MoodTerms = {
	great: `
		ottim*, eccellent*, fantastic*, perfett*, meraviglios*, splendid*, stupend*, magnific*, geniale,
		adoro, amo, incredibil*, bellissim*, il migliore, la migliore, felicissim*, grandios*`,
	good: `
		bene, buono, buona, buoni, bravo, brava, bello, bella, grazie, content*, felice*, soddisfatt*,
		util*, facil*, veloce*, gentil*, meglio, piace, piaciut*, simpatic*, consiglio, consigliato,
		divertent*, interessant*, carin*, efficac*`,
	problem: `
		problem*, error*, guast*, rott*, non funziona, ritard*, lent*, pers*, annullat*, rifiutat*, attes*,
		aspett*, difficil*, complicat*, purtroppo, dolore, paura, preoccupat*, stanc*, malat*, danneggiat*,
		bloccat*`,
	bad: `
		male, brutt*, cattiv*, delus*, insoddisfatt*, arrabbiat*, irritat*, fastidi*, frustrant*, frustrat*,
		trist*, scortes*, maleducat*, inutil*, stupid*, ridicol*, assurd*, incompetent*, bugi*, schifo,
		scadent*, pessim*, odio, spazzatura, deludent*`,
	awful: `
		terribil*, orribil*, pessim*, schifos*, vergogn*, disastr*, inaccettabil*, scandalos*, furios*,
		furibond*, indecent*, peggior*, disgustos*, odio, incubo, penos*, allucinant*`,
	insult: `
		idiot*, stupid*, cretin*, scem*, deficient*, imbecill*, stronz*, cogl*, bastard*, vaffanculo,
		fanculo, merda, troia, puttana, figlio di puttana, testa di cazzo, pezzo di merda, incapac*,
		buffon*, ladri, truffatori, pagliacci, inutile, non servi a niente, non servi a nulla, sei inutile,
		sei pessimo, fai schifo, fate schifo, stai zitto, zitto, ignorant*, asino, maiale, brutto, va al
		diavolo, vai al diavolo, sei scarso, tonto`,
	swear: 'cazzo, merda, porca, porco, maledett*, dannat*, diavolo, minchia, cavolo, madonna, dio',
	fedUp: `
		sono stufo, sono stufa, stufo di, stufa di, mi sono stufato, mi sono stancato, basta, ne ho
		abbastanza, non ne posso più, perdita di tempo, perdere tempo, mai più, vergogna, vergognatevi, è
		una vergogna, è vergognoso, inaccettabile, è inaccettabile, è ridicolo, è assurdo, mi prendete in
		giro, prendendo in giro, presa in giro, pessimo servizio, servizio pessimo, peggior servizio,
		servizio scadente, servizio orribile, molto arrabbiat*, sono arrabbiat*, molto delus*, furios*, sono
		furios*, perdendo la pazienza, perso la pazienza, pazienza, nessuno risponde, nessuno mi aiuta,
		nessuno aiuta, nessuno mi risponde, siete dei, fate schifo, cambio operatore, passo alla
		concorrenza, alla concorrenza, uno scandalo, mi fai arrabbiare, mi sta dando sui nervi, sui nervi,
		rotto le scatole, rotto i coglioni, non servite a niente, inutile`,
	complaint: `
		reclamo, reclami, lamentar*, lamentela, da ore, da giorni, da settimane, da un mese, aspetto da, sto
		ancora aspettando, nessuna risposta, senza risposta, insoddisfatt*`,
	very: `
		molto, così, davvero, troppo, estremamente, assolutamente, totalmente, completamente, veramente,
		tanto, proprio, super`,
	youAre: `
		sei, siete, il vostro servizio, vostro servizio, questo bot, la vostra azienda, perché sei, lei è,
		che, razza di, tu`,
};
