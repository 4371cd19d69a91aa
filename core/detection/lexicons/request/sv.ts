import type { RequestTerms } from '../concept';

export const sv: RequestTerms = {
	human: `
		människa, människor, mänsklig*, riktig människa, riktig person, verklig person, levande person,
		riktiga människor, äkta människa, kundtjänstmedarbetare, medarbetare, handläggare, representant*,
		anställd*, kollega*, kollegor, chef*, manager, operatör*, personal, personalen, teamledare, live
		agent, mänsklig agent, riktig agent, kundrådgivare, någon riktig, någon mänsklig, någon från
		support, ansvarig*`,
	someone: 'någon, någon annan, person, personer, nån, folk, vem som helst, någon av er',
	agent: `
		agent, agenter, rådgivare, expert*, specialist*, tekniker, assistent*, admin, administratör,
		konsult*`,
	support: `
		support, supporten, kundtjänst, kundtjänsten, kundservice, kundsupport, teknisk support, helpdesk,
		kundcenter, ert team, callcenter, livechatt, live chatt`,
	real: 'riktig, riktiga, verklig, levande, äkta, mänsklig',
	want: `
		vill, skulle vilja, önskar, behöver, kan jag, får jag, kan ni, kan du, kan vi, låt mig, föredrar,
		hellre, kräver, måste, snälla, går det att, är det möjligt, söker, skulle gärna, vänligen`,
	talk: 'prata, pratar, tala, talar, chatta, snacka, samtala, diskutera, samtal, kommunicera',
	reach: 'kontakta, kontakt, nå, ringa, komma i kontakt, få tag på, få tag i, höra av',
	connect: `
		koppla, kopplas, kopplar, koppla mig, vidarekoppla, vidarebefordra, överför, överföra, föra över,
		skicka mig, förbind, eskalera, slussa, byt till, lämna över, ansluta`,
	give: 'ge, ge mig, hämta, skicka, ropa, få, var är',
	me: 'mig, oss, mej',
	available: 'finns det, är det någon, finns, tillgänglig, någon där, har ni',
	handover: `
		mänsklig hjälp, mänsklig support, vill inte prata med en bot, vill inte prata med en robot, ingen
		bot, inte en bot, inga botar, slipp bot, någon som kan hjälpa, någon kompetent, ring mig, ring upp
		mig, bli uppringd, vill ha en människa, behöver en människa`,
	bot: `
		bot, botar, boten, botten, chatbot*, chattbot*, robot*, maskin*, dator*, ai, automatisk*, virtuell
		assistent, program`,
	aboutBot: `
		är du, är du en, är ni, du är en, pratar jag med, talar jag med, vem pratar jag, vem talar jag, är
		det här en, är detta en, chattar jag med, jag är människa, jag är en människa, människa eller`,
	not: 'inte, ej, aldrig, ingen, inget, inga, utan, istället för, hatar',
	subject: 'jag, du, han, hon, vi, ni, de, det',
	if: 'om jag, ifall, tänk om, vad händer, innan jag',
	past: 'igår, förra veckan, förra månaden, pratade, talade, har pratat, sa, sade, nyss, senast, ville',
	policy: `
		öppettider, öppet, när, vilken tid, kostar, kostnad, pris, hur mycket, hur många, lön, jobb, jobba,
		söka jobb, policy, betyder, vad är en, vad gör, antal, bli`,
	how: 'hur kan jag, hur når jag, hur kontaktar jag, var kan jag, vad är numret, hur kommer jag',
	filler: `
		snälla, tack, hej, hejsan, god, morgon, kväll, en, ett, med, nu, genast, jag, mig, vill, kan, ja,
		nej, och, till, att, för, gärna, direkt, bara, här, är, få, ni, du, på`,
	yes: `
		ja, japp, jajamän, absolut, gärna, ja tack, visst, okej, självklart, javisst, det går bra, bra,
		snälla, precis, jo, yes`,
	no: 'nej, nej tack, inte nu, inte än, behövs inte, nix, helst inte, senare',
	closing: 'tack så mycket, hejdå, hej då, adjö, löst, det funkar nu, ha en bra dag, det var allt',
	decoy: `
		fastighetsmäklare, resebyrå, försäkringsagent, hemlig agent, per person, en person, två personer,
		för en person, mänskliga rättigheter, projektledare, virtuell assistent, röstassistent, vet inte
		hur, vet inte, förstår inte, inte säker, inga problem, inget problem, funkar inte, kan inte, inte
		bara, prata med dig, tala med dig, prata om, pratar du svenska, talar du, min chef, mina anställda,
		min kollega, andra människor, många människor, tack för support, personuppgifter, personnummer,
		öppettider support`,
	rightAsWritten: '',
};
