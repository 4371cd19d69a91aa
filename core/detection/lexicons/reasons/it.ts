import type { ReasonTerms } from '../concept';

export const it: ReasonTerms = {
	staff: `
		tecnico, tecnici, ingegnere, specialista, specialisti, esperto, esperti, ufficio, segreteria,
		squadra, team, reparto, collega, colleghi, reception, medico, infermiera`,
	belonging: `
		carta, carte, carta di credito, carta di debito, bancomat, telefono, cellulare, smartphone, iphone,
		portafoglio, portafogli, borsa, borsetta, passaporto, documento, carta d identità, sim, portatile,
		postepay, blocchetto assegni`,
	account: `
		conto, account, password, profilo, pin, email, e mail, posta, dati, identità, accesso, credenziali,
		codice, home banking`,
	lost: `
		perso, persa, perduto, perduta, perdere, smarrito, smarrita, smarrimento, non trovo, non trovo più,
		non riesco a trovare, sparito, sparita, scomparso, scomparsa, dimenticato la carta, lasciato la
		carta`,
	stolen: `
		rubato, rubata, rubati, rubano, furto, ladro, ladri, derubato, derubata, scippato, scippata,
		rapinato, sottratta, sottratto, borseggiato`,
	hacked: `
		hackerato, hackerata, hackerati, hacker, violato, violata, compromesso, compromessa, accesso non
		autorizzato, entrato nel mio, entrati nel mio, accesso sconosciuto, clonata, clonato, clonazione,
		dispositivo sconosciuto, intrusione, rubato l identità`,
	fraud: `
		frode, frodi, fraudolent*, truffa*, truffat*, truffe, truffator*, phishing, raggiro, furto d
		identità, sospett*, non autorizzat*, contraffatt*`,
	notMine: `
		non ho fatto, non ho mai fatto, non ho effettuato, non ho autorizzato, mai autorizzato, non ho
		acquistato, non ho comprato, non ho ordinato, mai ordinato, mai acquistato, mai richiesto, non ho
		richiesto, non riconosco, non lo riconosco, non la riconosco, non conosco, non è mio, non è mia, non
		sono mie, non sono miei, non ricordo, non sono stato io, non sono stata io, senza il mio consenso,
		senza autorizzazione, senza la mia autorizzazione, senza permesso, a mia insaputa, sconosciut*,
		stran*, mai sottoscritto, non ho sottoscritto, non ho prelevato, non riconosciut*`,
	stranger: `
		qualcuno, qualcun altro, uno sconosciuto, sconosciuti, un altra persona, terzi, un estraneo, un
		ladro`,
	use: `
		usato, usa, usando, utilizzato, utilizza, utilizzando, sta usando, comprato, speso, prelevato,
		entrato, acceduto, ha`,
	block: 'bloccare, blocca, blocco, bloccate, congelare, disattivare, sospendere, bloccarla',
	found: 'trovato, trovata, ritrovat*, l ho trovata, consegna, spedizione, riattivare',
	payment: `
		addebito, addebiti, pagamento, pagamenti, transazione, transazioni, acquisto, acquisti, prelievo,
		prelievi, movimento, movimenti, bonifico, operazione, operazioni, abbonamento, ordine, spesa`,
	bill: `
		fattura, fatture, bolletta, bollette, importo, importi, addebito, addebiti, commissione,
		commissioni, estratto conto, costo, costi, tariffa, conto, penale`,
	money: 'soldi, denaro, euro, importo, contanti, saldo, somma, contante',
	charged: `
		addebitato, addebitata, addebitati, pagato, scalato, prelevato, fatturato, tolto, preso, fatto
		pagare, trattenuto`,
	twice: `
		due volte, doppio, doppia, 2 volte, tre volte, più volte, duplicat*, di nuovo, ripetut*, ancora una
		volta, per due volte`,
	wrong: `
		sbagliat*, errat*, errore, errori, scorrett*, non corrett*, troppo, in più, di più, non dovut*,
		ingiustificat*, ingiust*, non corrisponde, extra, aggiuntiv*, indebit*, più del, superiore,
		nonostante, mai ricevuto, non ho ricevuto, per sbaglio, eccessiv*`,
	surprising: `
		perché mi avete, perché mi è stato, perché mi hanno, perché c è un, perché ho, perché vedo, perché è
		stato, da dove viene, a cosa si riferisce, cos è questo, cosa sono questi, che cos è questo, per
		cosa è`,
	overcharged: `
		addebitato due volte, addebitati due volte, addebito doppio, doppio addebito, doppio pagamento,
		pagato due volte, fatturato due volte, doppia fatturazione, addebitato troppo, fatto pagare troppo,
		addebitato di più, importo sbagliato, importo errato, fattura sbagliata, fattura errata, bolletta
		sbagliata, bolletta errata, bolletta troppo alta, addebito non autorizzato, addebito sconosciuto,
		addebito errato, addebito sbagliato, costi nascosti, addebito indebito, errore di fatturazione,
		addebiti non dovuti`,
	dispute: `
		contestare, contesto, contestazione, disputa, reclamare, rifiuto di pagare, stornare, storno,
		chargeback, disconoscere`,
	giveBack: `
		rimbors*, restitu*, ridat*, soldi indietro, indietro, i miei soldi, risarciment*, riaccredit*`,
	tooLittle: `
		solo ricevuto, ho ricevuto solo, mi ha dato solo, meno di quanto, meno soldi, mancano, manca`,
	remove: 'togliere, rimuovere, annullare, stornare, cancellare l addebito, eliminare',
	beforehand: `
		quanto, mi verrà, devo pagare, dovrò pagare, ci sono, c è un costo, quali sono, qual è, se faccio`,
	lawyer: 'avvocat*, legale, mio legale, studio legale, mio avvocato',
	lawsuit: `
		denunci*, querel*, causa, fare causa, farvi causa, vi faccio causa, in tribunale, tribunale, azione
		legale, azioni legali, vie legali, per vie legali, portarvi in, giudice di pace, diffida, class
		action, procedere legalmente, carabinieri, polizia postale`,
	authority: `
		agcom, antitrust, garante, garante della privacy, codacons, altroconsumo, associazione consumatori,
		tutela dei consumatori, federconsumatori, arbitro bancario, banca d italia, ivass, gdpr, adiconsum`,
	announce: `
		farò, mio, vado, andrò, procederò, procedo, contatterò, contattare, segnalare, segnalerò, segnalo,
		denuncerò, rivolgerò, rivolgermi, mi rivolgo, invio, chiamo, consulterò, presenterò, vi, reclamo,
		esposto, violazione`,
	selfHarm: `
		uccidermi, mi uccido, ammazzarmi, mi ammazzo, suicid*, farla finita, voglio morire, non voglio più
		vivere, non voglio vivere, togliermi la vita, farmi del male, tagliarmi, autolesion*, sarebbe meglio
		morire, meglio morto, meglio morta, buttarmi`,
	violence: `
		ti uccido, vi uccido, ti ammazzo, vi ammazzo, ucciderti, uccidervi, bomba, sparare, spararti,
		spararvi, accoltell*, dare fuoco, dar fuoco, so dove abiti, so dove abitate, spaccarti, spaccarvi,
		minacce di morte, minaccia di morte, mi minaccia, mi picchia, violenza domestica, violentata, stupr*`,
	emergency: `
		infarto, non riesco a respirare, non respira, ambulanza, chiamate il 112, chiamate il 118, emergenza
		medica, è un emergenza, privo di sensi, svenuto, svenuta, ictus, sanguina, sta sanguinando, fuga di
		gas, odore di gas, prende fuoco, ha preso fuoco, va a fuoco, incendio, avvelenat*, dolore al petto,
		convulsioni, sto morendo, sta morendo, overdose, esplos*, scossa elettrica, reazione allergica,
		fatico a respirare, fatica a respirare, difficoltà a respirare, mi manca il respiro, mi manca l
		aria, labbra gonfie, lingua gonfia, faccia gonfia, si stanno gonfiando, mi si gonfia, shock
		anafilattico, esce fumo, fa fumo, sta fumando, fa   puzza di gas, sento gas, odore di bruciato,
		puzza di bruciato, batteria gonfia, si sta sciogliendo, ho preso la scossa, monossido`,
	harmless: `
		contatto di emergenza, numero di emergenza, carta regalo, carta d imbarco, carta fedeltà, morire dal
		ridere, bomba calorica, a causa, per causa, causa di, conto sbagliato, persona sbagliata, numero
		sbagliato, muoio dalla voglia`,
	stillBroken: `
		ancora non, non funziona, non funziona ancora, continua a non, non ha funzionato, non va, non aiuta,
		non mi aiuta, non è utile, non mi è utile, non serve a niente, già provato, ho già provato, già
		fatto, l ho già fatto, stesso problema, stesso errore, niente funziona, nulla funziona, non risolve,
		non risolto, non è risolto, nessuna soluzione, sempre lo stesso, ancora lo stesso`,
	notAsked: `
		non è quello che ho chiesto, non ho chiesto, non è quello che voglio, non è quello che intendo, non
		era questa, non è la mia domanda, non hai risposto, non risponde alla, non rispondi, non mi capisci,
		non capisci, non mi capisce, non mi hai capito, non hai capito, hai capito male, risposta sbagliata,
		è sbagliato, ti sbagli, ascoltami, leggi, non mi ascolti, non c entra, non ha senso`,
	repeated: `
		te l ho già detto, ho già detto, già detto, già spiegato, già chiesto, ripeto, te lo ripeto, quante
		volte, terza volta, seconda volta, quarta volta, più volte, sempre la stessa, stessa risposta, la
		stessa cosa, ti ripeti, ripeti sempre, in loop, ancora una volta, di nuovo, come ho detto, giriamo
		in tondo`,
	notUnderstood: `
		non ho capito, non capisco, non comprendo, puoi riformulare, potresti riformulare, può riformulare,
		riformulare, non ti ho capito, in altre parole`,
	unsure: `
		non sono sicuro, non sono sicura, non lo so, non so rispondere, non ho informazioni, non dispongo
		di, non posso rispondere, non posso aiutarti, non posso aiutarla, non sono in grado, non ho trovato
		informazioni, non ho trovato una risposta, non ho accesso, non ho questa informazione, nessuna
		informazione, mi dispiace ma non so`,
};
