import type { ReasonTerms } from '../concept';

export const en: ReasonTerms = {
	staff: `
		technician, technicians, engineer, engineers, specialist, specialists, expert, experts, office,
		nurse, doctor, teacher, clerk, team, our team, crew, someone here, consultant, adviser, adjuster,
		department, the desk, front desk, reception, staff`,
	belonging: `
		card, cards, credit card, debit card, phone, mobile, cellphone, cell phone, smartphone, iphone,
		wallet, purse, handbag, visa, mastercard, atm card, credit, sim, sim card, laptop, bank card,
		phones, passport, checkbook, chequebook, bag, debit, plastic`,
	account: `
		account, accounts, login, profile, password, passwords, passcode, pin, email, e mail, identity,
		personal data, personal information, information, details, banking, data, ssn, social security
		number, app, bank account, credentials`,
	lost: `
		lost, lose, losing, loosed, loss, missing, missed, misplaced, misplace, can t find, cant find,
		cannot find, can not find, couldn t find, couldnt find, could not find, gone, left behind, don t
		have my, forgot where, unable to find, can t locate, cant locate, cannot locate, unable to locate,
		can t seem to find, cant seem to find, not find, don t know where, dont know where, not sure where,
		left my, no idea where, no longer have my, remember where i put, not in possession, not with me, don
		t have access to my phone`,
	stolen: `
		stolen, stole, theft, thief, thieves, robbed, robbery, mugged, pickpocket, pickpocketed, swiped
		from, steal, stealing, snatched, was taken, got taken, burgled, taken from me, took my, mugged me,
		was swiped`,
	hacked: `
		hacked, hacker, hackers, hack, hacking, compromised, breached, breach, taken over, unauthorized
		access, unauthorised access, logged into my, got into my, broke into, unauthorized login,
		unauthorised login, hijacked, cloned, cloning, skimmed, unknown login, login i don t recognize,
		malware, unauthorized device, unknown device, stolen identity, leaked, skimmer, copied, ransomware,
		exposed`,
	fraud: `
		fraud, frauds, fraudulent, fraudulently, fradulent, fraudster, scam, scammed, scammer, scammers,
		scamming, phishing, phished, identity theft, bogus, suspicious, identity stolen, con artist, fake
		website, fake email, fishy, shady, sketchy, illegitimate, illegit, conned, counterfeit card,
		unauthorised, unauthorized, impersonating, questionable`,
	notMine: `
		not mine, isn t mine, isnt mine, is not me, wasn t me, wasnt me, was not me, isn t me, not me, not
		my transaction, not my purchase, never made, never did, never authorized, never authorised, never
		approved, never bought, never ordered, never signed up, never used, never purchased, never withdrew,
		never requested, never initiated, never set up, didn t make, didnt make, did not make, didn t do,
		didnt do, did not do, haven t made, havent made, have not made, not done by me, not made by me, not
		initiated by me, didn t authorize, didnt authorize, did not authorize, didn t authorise, didnt
		authorise, did not authorise, hadn t made, have not authorized, haven t authorized, not authorized,
		not authorised, don t recognize, dont recognize, do not recognize, don t recognise, dont recognise,
		do not recognise, not recognize, not recognise, didn t recognize, did not recognize, unrecognized,
		unrecognised, unfamiliar, not familiar, not recognized, not recognised, don t remember, dont
		remember, do not remember, don t recall, dont recall, do not recall, can t remember making, not
		remember, can t recall, no memory of, no recollection, didn t set up, did not set up, haven t set
		up, have not set up, without my permission, without my consent, without my knowledge, without my
		approval, without my authorization, without my authorisation, without permission, without
		authorization, without my agreement, without telling me, didn t approve, did not approve, didn t
		initiate, did not initiate, didn t buy, didnt buy, did not buy, didn t purchase, did not purchase,
		didn t order, did not order, didn t withdraw, didnt withdraw, did not withdraw, didn t request, did
		not request, didn t sign up, did not sign up, don t know where, not know where it came, no idea what
		this, not aware of, unaware of, don t know about, know nothing about, didn t take out, did not take
		out, did not complete, didn t complete, i haven t used, strange, weird, mysterious, random, unknown,
		unexplained, unexpected, unusual, i don t understand what, i know i did not, i know i didn t, it
		wasn t me, what is this, not something i, not sure where it came, not from me, not used my, didn t
		use, did not use, doesn t belong, does not belong, don t know what this, dont know what this, do not
		know what this, haven t purchased, have not purchased, don t think i did, didn t
		approve of, not approve, shouldn t be there, didn t put, didnt put, aren t mine, arent mine, are not
		mine, really didn t make, definitely did not, definitely didn t, never been to, never seen, odd, not
		sure is, other than me, don t remember doing, not something i did, where it came from, where this
		came from, came from, don t know who, is not mine, from someone i don t know`,
	stranger: `
		someone, somebody, someone else, somebody else, stranger, strangers, another person, some one,
		thief, people, others, other person, anyone else, anybody else, some guy, unknown person, other
		people, criminals`,
	use: `
		used, using, use, uses, accessed, access, accessing, logged, logging, log in, spending, spent,
		shopping, withdrawing, withdrew, took, taking, has, have, got, charging, making, made, bought,
		buying, knows`,
	block: `
		freeze, freezing, froze, block, blocking, blocked it, lock my, disable, deactivate, suspend, cancel
		my card, stop my card, shut down, shut off, hot list, put a hold, put a stop, put a freeze, close
		it, cancel it, stop it, secure`,
	found: `
		found it, found my, i found, i have found, found the, found a lost, and found, but found,
		reactivate, in the mail, in delivery, in the post, damaged, delivery, on the flight, replacement fee`,
	payment: `
		charge, charges, payment, payments, transaction, transactions, withdrawal, withdrawals, withdrawl,
		withdrawls, debit, debits, direct debit, purchase, purchases, bill, bills, invoice, invoices, fee,
		fees, subscription, cash withdrawal, deduction, deductions, debited, credit card bill, billing, cash
		withdraw, account activity, card activity, payment request, withdrew, withdraw cash, direct deposit,
		seller, merchant`,
	bill: `
		bill, bills, billing, charge, charges, fee, fees, invoice, invoices, statement, statements, amount,
		credit card bill, charged amount, price i paid, debited amount, penalty, late fee, debit amount,
		card charges`,
	money: `
		money, cash, funds, amount, dollars, dollar, pounds, pound, euros, euro, sum, balance, bucks, cents,
		notes`,
	charged: `
		charged, billed, debited, deducted, taken, withdrawn, charging, billing, paid, pay, took, take,
		invoiced, pulled, hit with, deduct, debit, charge, went through, paying, cut`,
	twice: `
		twice, double, doubled, duplicate, duplicated, duplicates, two times, 2 times, 2x, multiple times,
		several times, three times, same payment, second time, more than once, repeatedly, multiple charges,
		same transaction, same charge, two identical, identical, both charges, two charges, 2 charges,
		second charge, thrice, two payments, two transactions, 2 payments, 2 transactions, extra time, once
		already, only once, both of them, reoccurring, two of the same, appears twice, shows twice, came out
		twice, went through twice, charged again, multiple transactions, various`,
	wrong: `
		wrong, incorrect, incorrectly, error, errors, mistake, mistakenly, by mistake, too much, extra,
		additional, higher than, more than, not right, isn t right, doesn t match, does not match,
		discrepancy, inaccurate, unfair, wrongly, not correct, isn t correct, miscalculated, not supposed,
		hidden, excess, excessive, over charged, hasn t been delivered, not happen, didn t happen, never
		happened, messed up, but it shows, invalid, for no reason, after i cancelled, even though,
		unjustified, problem with my, issue with my, problem in my, errors in, never received, not received,
		unnecessarily, unnecessary, shouldn t have, should not have, wrongfully, duplicated`,
	surprising: `
		why was i charged, why did i get charged, why am i being charged, why am i charged, why have i been
		charged, why i was charged, why was there, why is there, why there is, why there s, why there was,
		why would there be, what is this, what s this, what this, where did this, where did the, why did you
		charge, why has my account, why was my account, why you charged, why do i have, why i have, what are
		these, came from, i don t understand, got charged, for what purpose, how come, why has another, wanted to know about, what it is for, what is it for, what that was for, what
		this was for, i don t know why, not know why, asking about a, charge is for, charge was for, charge
		for on my`,
	overcharged: `
		overcharged, over charged, overcharge, overcharging, double charged, double charge, double billed,
		double charging, double billing, charged twice, billed twice, charged double, paid twice, debited
		twice, charged two times, charged me twice, billed me twice, deducted twice, duplicate payment,
		duplicate charges, duplicate transaction, duplicate transactions, duplicate payments, charged again,
		charged multiple times, charged too much, billed too much, charged me too much, extra charge, extra
		charges, hidden charge, hidden charges, wrongly charged, charged wrongly, wrong charge, incorrect
		charge, charged incorrectly, charged the wrong, wrong amount, incorrect amount, ripped off,
		overbilled, overpaid, charged extra, charged me extra, charged more, charged 2 times, charged
		several times, extra fee, unknown charge, unknown charges, mystery charge, bill is wrong, invoice is
		wrong, shorted me, short changed, shortchanged, erroneous charge, erroneous, charging me twice,
		extra pound, extra dollar, additional charge, additional charges, charged for something, charged
		without, duplicate charge, charged me for, wrongfully charged, wrongly billed, duplicated charge, still charging me, still being charged, you re still taking, keep charging me, keeps charging me, take that charge off, both payments went through`,
	dispute: `
		dispute, disputing, disputed, contest, contesting, chargeback, charge back, challenge, reverse,
		reversed, claim back, reclaim, not pay this, won t pay, refuse to pay, complain about, correct my
		bill, correct the bill, fix my bill`,
	giveBack: `
		money back, refund, refunded, refunding, reimburse, reimbursed, reimbursement, give back, return my
		money, get back, return the money, credited back, my money, pay me back, credit back, give me back,
		return`,
	tooLittle: `
		only got, only gave, only received, only gave me, didn t get all, did not get all, only dispensed,
		only part, not all of, gave me less, not the amount, didn t give me, did not give me, not the right
		amount, amount i requested, amount requested, amount i asked, isn t what i, not what i requested,
		not what i asked, not what i withdrew, shorted, amount was different, not the correct amount, not
		the full amount, different amount than, different than, only gave out, was only given, only given,
		just got, just gave, all it gave, gave less, got less, received less, less money than, less cash
		than, only a part, only some, only got some, higher than the amount, withdrew more than, wrong
		amount, amount of cash, amount isn t, isn t the amount, didn t get the right, did not get the right,
		the right amount of, not get the amount, not the same amount, less cash, less money, giving me less,
		given less, gives me less, about half, not dispensed, wasn t dispensed, all the cash i, all the
		money i, all of the cash, the cash i wanted, enough cash, correct amount of, all the cash, instead
		of the, only allowed me`,
	remove: `
		remove, removed, take off, taken off, cancelled off, reverse, waive, waived, undo, eliminate, rid of`,
	beforehand: `
		will i, would i, do i have to, do i need to, do i pay, do you charge, are there any, is there a, is
		there an, any hidden, how much, what is the, what are the, if i, should i pay, would there be, can i
		get an, need to know if, will it cost`,
	lawyer: `
		lawyer, lawyers, attorney, attorneys, solicitor, solicitors, legal counsel, legal team, legal
		representative, law firm, barrister, legal advisor, my legal`,
	lawsuit: `
		sue you, suing you, sue your, suing your, sue this, sue the company, sue them, sue u, will sue,
		going to sue, gonna sue, i ll sue, take you to court, taking you to court, see you in court, go to
		court, going to court, taking this to court, take this to court, take legal action, taking legal
		action, legal action, legal steps, legal proceedings, file a lawsuit, filing a lawsuit, lawsuit,
		lawsuits, small claims, small claims court, press charges, class action, legal claim, cease and
		desist, letter before action, hear from my, in court, pursue legal, legally, breach of contract, i
		will report you, criminal complaint, police report against, legal threat, litigation, subpoena,
		legal notice`,
	authority: `
		ombudsman, consumer protection, trading standards, better business bureau, bbb, ftc, federal trade
		commission, attorney general, data protection authority, information commissioner, ico, consumer
		rights, consumer court, financial conduct authority, fca, regulator, regulators, consumer affairs,
		consumer watchdog, cfpb, gdpr, supervisory authority, financial ombudsman, fcc, sec complaint`,
	announce: `
		i will, i ll, going to, gonna, my, contact, contacting, calling, involve, involving, report,
		reporting, reported, complain, complaining, complaint, hired, hire, speak to my, consult,
		consulting, talk to my, hear from, forced to, file, filing, violating, violation, violated, breach,
		sue, against you, considering, contacted, have spoken, advised, under`,
	selfHarm: `
		kill myself, killing myself, end my life, ending my life, end it all, want to die, wanna die, wish i
		was dead, wish i were dead, hurt myself, harm myself, hurting myself, harming myself, self harm, cut
		myself, cutting myself, take my own life, taking my own life, take my life, don t want to live, dont
		want to live, do not want to live, better off dead, no reason to live, not worth living, nothing to
		live for, can t go on, don t want to be alive, kms, tired of living, overdose, unalive myself, not
		want to be here anymore, jump off a bridge, hang myself, shoot myself, not be alive, feel suicidal,
		feeling suicidal, i am suicidal, i m suicidal, commit suicide, suicide`,
	violence: `
		kill you, kill someone, kill everyone, murder you, shoot you, stab you, hurt you, beat you up, bomb
		threat, have a bomb, plant a bomb, is a bomb, burn down, burn your, find where you live, know where
		you live, come to your office, come after you, going to hurt, going to kill, death threat, death
		threats, threatened me, threatening me, threatening to kill, threatened to kill, bring a gun, has a
		gun, have a gun, with a knife, going to pay with your, acid attack, smash your, hunt you down, make
		you pay, you will pay for this with, abusing me, being abused, being attacked, raped, sexually
		assaulted, kidnapped, held hostage, being stalked, stalking me, domestic violence, blow up your,
		blow you up, shoot up the, my husband hits me, break your neck, break your legs, break his legs, break her legs, break his neck, break her neck, smash his face, smash her face, beat him up, beat her up`,
	emergency: `
		heart attack, can t breathe, cant breathe, cannot breathe, not breathing, call an ambulance, need an
		ambulance, call 911, call 999, call 112, passed out, having a stroke, chest pain, chest pains,
		allergic reaction, anaphylaxis, medical emergency, life threatening, gas leak, smell gas, house is
		on fire, caught fire, carbon monoxide, poisoned, swallowed bleach, having a seizure, someone is
		dying, he is dying, she is dying, this is an emergency, it s an emergency, its an emergency,
		emergency help, drowning, electrocuted, caught on fire, not responding to pain, send an ambulance, i
		am dying, i m dying, is on fire, is bleeding, am bleeding, m bleeding, is unconscious, is choking,
		got an electric shock, battery exploded, exploded in, collapsed and, smells of gas, smells like gas,
		smell of gas, won t wake up, not waking up, took the whole pack, took all her pills, took all his
		pills, co alarm, hard to breathe, trouble breathing, difficulty breathing, struggling to breathe,
		can barely breathe, short of breath, lips are swelling, tongue is swelling, throat is swelling, face
		is swelling, throat is closing, lips are swollen, tongue is swollen, face is swollen, started
		smoking, smoke is coming, smoke coming out, burned a hole, burnt a hole, is sparking, are sparking,
		sparks are coming, sparks came, is hissing, still hissing, battery is swelling, battery is swollen,
		swallowed a battery, swallowed the battery, ate the pills, gas smell, smelling gas, smells like
		burning, smells burnt, burning smell, gives me shocks, gave me a shock, electric shocks, on the
		floor and not moving, fainted, is not waking up`,
	harmless: `
		suicide squad, suicide clause, suicide prevention, suicidal case, life hack, life hacks, growth
		hack, hackathon, virtual card, wrong account, wrong person, wrong recipient, wrong account number,
		incorrect account, scam likely, fire stick, bath bomb, photo bomb, killing it, killing time, kill
		time, dying to, found my phone, the right account, phone case, phone number, phone numbers, phone
		call, business card, gift card, gift cards, memory card, business cards, graphics card, credit
		score, credit limit, report card, boarding card, card holder, mobile app, sim only, exchange rate,
		extra luggage, extra cheese, extra large, extra baggage, additional luggage, extra information,
		additional information, extra wifi, extra data, hidden fees when, charge my phone, charger, charging
		cable, wireless charging, free of charge, in charge, who is in charge, person in charge, i am dying
		to, i m dying to, what is phishing, what s phishing, what is fraud, what is identity theft, what is
		a scam`,
	stillBroken: `
		still not working, still isn t working, still doesn t work, still doesnt work, still does not work,
		still not work, still broken, still the same, still having, still not, still no, still can t, still
		cant, still cannot, still getting, still nothing, still waiting, still have the, still won t, still
		doesn t, same problem, same error, same issue, same result, didn t work, didnt work, did not work,
		doesn t work either, didn t help, didnt help, did not help, doesn t help, doesnt help, does not
		help, not helping, isn t helping, not helpful, isn t helpful, tried that, already tried, already did
		that, i did that, done that already, tried everything, nothing works, nothing worked, not solved,
		doesn t solve, didn t solve, not fixed, that s not working, thats not working, that isn t working,
		that doesn t work, no luck, keeps happening, keeps failing, happening again, not resolved,
		unresolved, no solution, useless answer, won t work, never works, not fix`,
	notAsked: `
		not what i asked, not what i ask, not what i meant, not what i mean, not what i want, not what i
		wanted, not what i said, not what i need, isn t what i, wasn t what i, didn t ask, didnt ask, did
		not ask, not my question, didn t answer my, didnt answer my, did not answer, not answering, don t
		understand me, dont understand me, do not understand me, not understand me, didn t understand me,
		you don t understand, you dont understand, you do not understand, you didn t understand, you are not
		understanding, you re not understanding, you re not listening, you are not listening, not listening,
		misunderstood, misunderstand, misunderstanding me, wrong answer, that s wrong, thats wrong, that is
		wrong, that s not right, thats not right, that s incorrect, not the answer, not relevant,
		irrelevant, not an answer, read my message, read what i, read my question, listen to me, that s not
		it, thats not it, you re not getting it, missing the point, doesn t answer, makes no sense, don t
		get it, can t understand you, cannot understand you, you can t understand, wrong information, not
		related, you got it wrong`,
	repeated: `
		already told you, already said, already asked, already explained, i just told you, i just said, just
		told you, told you already, told you, as i said, like i said, i said, i repeat, i ve said, asked
		you, again and again, over and over, third time, fourth time, fifth time, second time i, how many
		times, times already, same answer, same response, same question, same thing, same message, keep
		repeating, keep saying, keep asking, keeps saying, keeps repeating, keeps asking, repeating
		yourself, repeating myself, repeat myself, going in circles, in circles, loop, stop repeating, once
		again, yet again, for the last time, tried multiple times, several times, many times, multiple times`,
	notUnderstood: `
		didn t understand, did not understand, don t understand, do not understand, didn t get that, did not
		get that, didn t catch, did not catch, rephrase, not sure i understand, couldn t understand, could
		not understand, trouble understanding, say that again, say it differently, try again with, not sure
		what you mean, didn t quite get, don t quite understand, having trouble understanding, could you
		clarify, can t help with that, didn t quite understand`,
	unsure: `
		i m not sure, i am not sure, im not sure, not certain, i m not certain, don t know the answer, do
		not know the answer, i don t know, i do not know, don t have information, do not have information,
		don t have that information, do not have that information, don t have any information, do not have
		any information, don t have enough information, do not have enough information, don t have specific
		information, don t have details, do not have details, no information, no information about, couldn t
		find any information, could not find any information, couldn t find information, couldn t find an
		answer, could not find an answer, can t find an answer, unable to find information, unable to
		answer, can t answer, cannot answer, unable to help, unable to assist, cannot help with, can t
		assist, cannot assist, not able to help, not able to answer, not able to assist, outside my, beyond
		my, no answer to, not in my knowledge, knowledge base doesn t, don t have an answer, do not have an
		answer, i can t say for sure, might be wrong, i may be wrong, i m afraid i don t, can t say that for sure, can t say for certain, can t confirm`,
};
