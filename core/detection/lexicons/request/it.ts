import type { RequestTerms } from '../concept';

export const it: RequestTerms = {
	human: `
		umano, umana, umani, essere umano, esseri umani, persona reale, persona vera, vera persona, persone
		reali, persone vere, persona umana, persona in carne, operatore, operatrice, operatori, operatore
		umano, agente umano, agente dal vivo, agente reale, rappresentante, dipendente, dipendenti,
		impiegato, impiegata, addetto, addetta, supervisore, responsabile, manager, direttore, direttrice,
		capo, titolare, collega, personale umano, qualcuno di reale, qualcuno di umano, membro dello staff,
		staff, referente, consulente umano, assistenza umana`,
	someone: `
		qualcuno, qualcun altro, persona, persone, qualcuna, gente, uno di voi, qualcuno dei vostri, altra
		persona`,
	agent: `
		agente, agenti, consulente, consulenti, assistente, assistenti, tecnico, tecnici, esperto, esperti,
		specialista, admin, amministratore, incaricato`,
	support: `
		supporto, assistenza, assistenza clienti, servizio clienti, servizio assistenza, assistenza tecnica,
		supporto tecnico, supporto clienti, customer care, call center, centralino, help desk, team di
		supporto, vostro team, chat dal vivo, chat live, servizio clientela`,
	real: 'reale, vero, vera, veri, umano, umana, vivo, viva, dal vivo, in carne e ossa',
	want: `
		voglio, vorrei, desidero, ho bisogno, bisogno, preferisco, preferirei, posso, potrei, può, puoi,
		potete, potrebbe, potresti, possiamo, devo, fammi, fatemi, mi faccia, lasciami, mi lasci, esigo,
		chiedo, cerco, è possibile, vogliamo, richiedo, mi serve, serve, come posso, mi piacerebbe`,
	talk: `
		parlare, parlo, parlarne, discutere, chattare, conversare, comunicare, colloquio, dialogare,
		confrontarmi, sentire, interagire, scrivere con, parla con, consultare, parlar, spiegare, spiegarlo,
		parlarne con, richiamare, richiamarmi, mi richiama, mi chiama, chiamarmi, mi chiami, mi richiami,
		telefonarmi`,
	reach: `
		contattare, contatto, chiamare, raggiungere, in contatto, mettermi in contatto, rivolgermi,
		telefonare`,
	connect: `
		collegare, collegami, collegarmi, mettimi in contatto, mi metta in contatto, mettermi in contatto,
		metta in contatto, mettetemi in contatto, mettere in contatto, metterti in contatto, mettervi in
		contatto, metterla in contatto, trasferire, trasferiscimi, trasferirmi, trasferisci, trasferitemi,
		mi trasferisca, trasferimento, passami, mi passi, passatemi, passare, passarmi, mi passa, connetti,
		connettimi, connettermi, connettere, inoltrare, inoltra, girare, girami, reindirizzami, smistare,
		escalare, scalare, metti in contatto, la metta, passatemi un, passami un, mi passate, mi passa un,
		la passo, ti passo, la metto, ti metto, prenda in carico, subentri`,
	give: 'dammi, datemi, mi dia, trovami, chiama, chiamate, mandami, portami, dov è, avere, fammi avere',
	me: 'mi, me, ci, noi',
	available: 'c è, ci sono, avete, disponibile, disponibili, esiste, c è qualcuno, lavorano',
	handover: `
		assistenza umana, aiuto umano, supporto umano, intervento umano, non con un bot, non con un robot,
		basta bot, niente bot, no bot, non voglio un bot, non voglio parlare con un bot, qualcuno di
		competente, qualcuno che mi aiuti davvero, qualcuno che sappia, farmi richiamare, essere richiamato,
		richiamatemi, voglio una persona, serve una persona, una persona per favore, un umano per favore,
		parlare con persone`,
	bot: `
		bot, robot, chatbot, macchina, macchine, computer, ia, intelligenza artificiale, assistente
		virtuale, risponditore, automatico, sistema automatico, risponditore automatico`,
	aboutBot: `
		sei un, sei una, sei umano, sei reale, sei vero, è un bot, lei è un, siete, sto parlando con, parlo
		con un, con chi parlo, con chi sto, stai parlando, tu sei, sono umano, sono un umano, umano o,
		persona o`,
	not: 'non, mai, nessun, nessuno, nessuna, senza, invece di, né, nemmeno, odio',
	subject: 'io, tu, lui, lei, noi, voi, loro, questo',
	if: 'se io, se volessi, se voglio, cosa succede, nel caso, supponiamo, qualora, prima di',
	past: `
		ieri, la settimana scorsa, il mese scorso, ho già parlato, ho parlato, avevo, ha detto, hanno detto,
		mi ha detto, l altro giorno, l ultima volta, volevo`,
	policy: `
		orari, orario, a che ora, quando, quanto costa, costo, costi, prezzo, quanti, quante, stipendio,
		lavoro, posizione aperta, candidar*, politica, significa, cos è un, cosa fa, numero di, diventare,
		guadagna`,
	how: 'come posso, come contatto, dove posso, qual è il numero, come faccio, in che modo, come si',
	filler: `
		per, favore, ciao, salve, buongiorno, buonasera, un, una, il, lo, la, le, con, di, del, a, al, ora,
		adesso, subito, mi, me, voglio, vorrei, posso, grazie, sì, si, no, e, in, che, direttamente,
		urgente, urgentemente, qui, solo, prego, ho, bisogno, cortesemente, gentilmente`,
	yes: `
		sì, si, certo, certamente, volentieri, va bene, ok, d accordo, per favore, sì per favore, sì grazie,
		assolutamente, perfetto, esatto, magari, sicuro, procedi, proceda, vai, ovvio, ok grazie, sì dai,
		dai, faccia pure, fai pure, fate pure, facciamo così, va bene così, mi va bene, perché no, accetto,
		ottimo, buona idea`,
	no: `
		no, no grazie, non ora, non adesso, non serve, non importa, meglio di no, dopo, più tardi, non
		ancora`,
	closing: `
		grazie, grazie mille, arrivederci, addio, a presto, buona giornata, buona serata, risolto, ora
		funziona, tutto ok, è tutto, ciao ciao`,
	decoy: `
		agente immobiliare, agenti immobiliari, agente di viaggio, agente di viaggi, agente segreto, agente
		di commercio, agente assicurativo, a persona, per persona, una persona sola, per una persona, due
		persone, persone anziane, risorse umane, diritti umani, corpo umano, assistente virtuale, assistente
		vocale, non so come, non so, non capisco, nessun problema, non sono sicuro, non funziona, non posso,
		non solo, parlare con te, parlare di, parlami di, parli italiano, parla italiano, lingue parli,
		operatore telefonico, operatore mobile, operatore turistico, il mio capo, il mio agente, il mio
		assistente, i miei dipendenti, altre persone, quante persone, molte persone, di persona, persona
		fisica, persona giuridica, grazie per l assistenza, grazie per il supporto, mi chiamo, dati
		personali`,
	rightAsWritten: `
		personale, personali, parlato, contratto, contratti, agenzia, agenzie, operazione, operazioni,
		umanità, umore, reali, realizzare, collegamento, passare, passato, supporta`,
};
