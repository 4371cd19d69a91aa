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
		diavolo, vai al diavolo, sei scarso, tonto, idiozi*, demente, mentecatt*, ebete, ritardato mentale,
		sei un ritardato, mongoloid*, mongolo, spastic*, subnormal*, decerebrat*, scervellat*, senza
		cervello, non hai cervello, non avete cervello, zero cervello, manca il cervello, usa il cervello,
		testa vuota, testa di rapa, non sei intelligente, non sei molto intelligente, poco intelligente,
		intelligenza zero, non sei sveglio, non capisci un tubo, babbeo, citrull*, tonta, tonti, fesso,
		fessa, fessi, fesse, pirla, minchion*, buzzurr*, cialtron*, mascalzon*, farabutt*, canaglia,
		canaglie, disonest*, imbroglion*, bugiard*, ipocrit*, infam*, carogn*, verme, merdos*, merdacc*,
		merde, m rda, str nzo, pdm, troie, zoccola, zoccole, mignott*, baldracc*, puttane, figlio di buona
		donna, figlio di un cane, cagna, sei una vacca, maiali, porci, somar*, asini, siete delle capre, sei
		un cane, topo di fogna, testa di minchia, teste di minchia, teste di cazzo, testadicazzo, tdc,
		faccia da culo, faccia di cazzo, faccia tosta, cazzon*, cazzaro, rompicoglion*, rompipalle,
		pompinar*, sfigat*, perdent*, pezzent*, morti di fame, nullità, incompetent*, inutili, buono a
		nulla, buoni a nulla, buona a nulla, buono a niente, buoni a niente, scansafatich*, fannullon*,
		parassiti, sei pigro, smidollat*, senza palle, codard*, vigliacc*, pagliaccio, clown, ciarlatan*,
		sei ridicolo, patetic*, squallid*, schifo di azienda, schifo di servizio, fai pena, fate pena, fai
		cagare, puzzi, ti odio, vi odio, ti detesto, vergognati, vergognatevi, sei una vergogna, siete una
		vergogna, sei un disastro, siete un disastro, sei un fallito, siete dei falliti, sei scadente, sei
		penoso, sei orribile, sei pessima, siete pessimi, siete uno schifo, sei spazzatura, siete
		spazzatura, sei immondizia, rifiuto umano, feccia, gentaglia, rottame, ferraglia, del cazzo, non
		vali niente, non valete niente, non servite a niente, non servite a nulla, sei pazzo, siete pazzi,
		fuori di testa, malato di mente, malato mentale, psicopatic*, sei sordo, vaffan*, vafancul*,
		affanculo, va a cagare, vai a cagare, andate a cagare, va a farti fottere, vai a farti fottere,
		andate a farvi fottere, fottiti, fottetevi, fottut*, va a quel paese, vai a quel paese, andate a
		quel paese, va a morire, vai a morire, andate a morire, muori, va all inferno, vai all inferno,
		andate all inferno, brucia all inferno, andate al diavolo, vai in malora, va in mona, vai in mona,
		zitta, zitti, chiudi il becco, chiudete il becco, chiudi la bocca, chiudete la bocca, tappati la
		bocca, taci, tacete, sparisci, sparite, levati dalle palle, levati di torno, fuori dalle palle,
		fuori dai piedi, togliti dai piedi, vattene, andatevene, lasciami in pace, lasciatemi in pace, non
		rompere, succhiamelo, succhiami, leccami, suca, sucate, attaccati al, mettitelo nel culo, mortacci
		tua, mortacci vostri, li mortacci, mannaggia a te, strunz*, chitemmuort, curnut*, cornut*,
		pisciasotto, ricchion*, frocio, froci, culatton*, terron*, nazisti, fascisti, bot schifoso, azienda
		schifosa, servizio schifoso, schifosi, sciocco, sciocca, sciocchi`,
	swear: `
		cazzo, merda, porca, porco, maledett*, dannat*, diavolo, minchia, cavolo, madonna, dio, cazzi, cazz,
		c zzo, kazzo, cazzata, cazzate, cazzarola, incazz*, minchiat*, stronzat*, porcata, porcate,
		porcheri*, porcoddio, porcodi*, porko, porka, dioporco, diocane, zio cane, perdio, perbacco,
		puttanat*, coglionat*, fottut*, fottere, fotte, culo, che palle, rotto le palle, rompere le palle,
		girano le palle, coglioni, figa, belin, ostia, mannagg*, mortacci, accidenti, maledizion*,
		dannazion*, cristo, cribbio, santo cielo, madò, madonn*, per la miseria, diamine, caspita, cacchio,
		azz, maremma, boia, inferno, schifo, schifezz*, cagare, cagata, eccheccazzo, chissenefrega,
		sticazzi, non me ne frega, fregat*, minkia, schifos*`,
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
