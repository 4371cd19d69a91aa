import type { Lexicon } from './concept';

export const en: Lexicon = {
	language: 'en',
	request: {
		human: `
			human, humans, human being, human agent, human support, human help, human operator, human
			assistance, human person, human service, real agent, live agent, live person, live human, live
			operator, live support, live representative, live chat agent, actual agent, actual
			representative, real representative, real support, representative, representatives, rep, reps,
			csr, operator, operators, employee, employees, staff, staff member, member of staff, team
			member, support staff, manager, managers, supervisor, supervisors, your boss, somebody human,
			someone human, someone real, somebody real, human beings, customer service agent, customer
			service rep, customer service representative, customer care agent, support agent, support
			person, support representative, support rep, support specialist, service agent, someone from
			support, someone from your team, someone in charge, someone in support, hooman, flesh and blood,
			real human, actual human, actual person, real person, real people, actual people, real someone,
			living person, proper human, proper person, non bot, non robot, other human`,
		someone: `
			someone, somebody, anyone, anybody, person, people, persons, some one, any one, guy, gal,
			someone else, somebody else, anyone else, anybody else, a person, one of your people, one of
			you, your people, colleague, colleagues, human resource person`,
		agent: `
			agent, agents, advisor, adviser, advisors, advisers, consultant, consultants, assistant,
			specialist, specialists, attendant, technician, technicians, admin, administrator, moderator,
			expert, experts, associates, teller, team, customer success`,
		support: `
			support, customer service, customer services, customer support, customer care, customer
			assistance, client service, client services, client support, support team, service team, tech
			support, technical support, help desk, helpdesk, service desk, support desk, call center, call
			centre, hotline, help line, helpline, service center, service centre, support center, your
			department, support department, care team, live chat, live support, live help, free assistance,
			customer help`,
		real: `real, live, actual, living, human, genuine, proper, breathing`,
		want: `
			want, wanna, need, needs, wants, would like, like to, d like, id like, wish, prefer, rather,
			require, request, requesting, have to, must, gotta, got to, looking for, looking to, trying to,
			try to, can i, could i, may i, can we, could we, can you, could you, would you, will you, let
			me, lemme, let us, demand, insist, allow me, help me, possible to, hoping to, can u, could u, am
			trying, desire, ask for, asking for, wants to`,
		talk: `
			talk, talking, speak, speaking, chat, chatting, converse, conversation with, conversing, discuss
			with, to discuss, talk to, speak to, speak with, talk with, chat with, word with, a word with,
			communicate, communicating, interact with, deal with, dealing with, be helped by, help from,
			assistance from, support from, assisted by, attended by, hear from, consult with, consult, deal
			to`,
		reach: `
			reach, reaching, contact, contacting, get in touch, in touch, touch base, get hold of, get a
			hold of, hold of, get ahold of, get through to, write to, be in contact, make contact, reach
			out, call customer, call support, call a representative, call an agent`,
		connect: `
			connect, connecting, transfer, transferring, transfered, put me through, put me in touch, put me
			on, patch me, patch through, forward, redirect, route, hand over, hand off, handoff, handover,
			hand me over, hand me off, pass, pass me, switch, switch me, send me to, take me to, bring me
			to, direct me, escalate, escalating, link me, refer me, move me to, turn me over, get through`,
		give: `
			get, gimme, give, bring, fetch, where is, put on, get me, have, summon, assign, bring me, send
			me`,
		me: `
			me, us, my call, this chat, this conversation, my chat, the conversation, my issue, this issue`,
		available: `
			is there, are there, anyone there, anybody there, someone there, somebody there, available,
			anyone here, anybody here, is anyone, is anybody, is someone, do you have, exists`,
		handover: `
			escalate this, escalate my, escalate the, escalate it, i want to escalate, human handoff, human
			handover, agent handoff, agent transfer, live agent transfer, no more bots, no more bot, no bots
			please, stop the bot, someone who can actually help, someone who actually, someone competent,
			someone with a brain, someone who can help, someone who knows, somebody who knows, somebody who
			can help, not a robot please, in person service, person to person, speak human, anyone who can
			really help, anyone who can actually help, someone can help me, want a person, need a person,
			give me a person, want somebody real, help from a person, help from a human, please a human, a
			human please, please human, contact a human, how to talk to a human, help me talk, human please`,
		bot: `
			bot, bots, chatbot, chatbots, chat bot, chat bots, robot, robots, machine, machines, computer,
			ai, virtual assistant, virtual agent, automated, automation, automated system, algorithm,
			software program, artificial intelligence, recording, talking computer, automated replies`,
		aboutBot: `
			am i talking, am i speaking, am i chatting, i m talking to, are you a, are you an, are you
			human, are you real, are you really, are you actually, are u a, are u human, are u real, is this
			a, is this an, you are human, you re human, youre human, you are a human, you are a real, you
			are not human, you re not human, you are a, you re a, youre a, who am i talking, who am i
			speaking, who am i chatting, what am i talking, talking to a robot or, am i texting, if you are
			human, if you are a human, human or, person or, bot or, i m a human, i am a human, i am human, i
			m human, im human, are you ai, are you bot, are you just, you a real, your a real, your a human,
			r u a, r u human, r u real, ai or, a human or, a bot or, you human, is it true you, you real`,
		not: `
			not, don t, dont, doesn t, doesnt, didn t, didnt, never, no need, won t, wont, without, wouldn
			t, wouldnt, needn t, neednt, instead of, rather than, nor, isn t, isnt, no longer, tired of,
			sick of, hate, stop, anti, refuse to, than a, aren t, arent`,
		subject: `i, we, you, he, she, they, it, im, id, ill, this, that`,
		if: `
			if i, if you, if we, if someone, if a, whether, suppose, what happens, in case i, imagine,
			hypothetically, would happen, before i, when do you, when will you`,
		past: `
			yesterday, last week, last month, last time, last year, last night, already spoke, already
			talked, already contacted, ago, earlier i, wanted, was talking, was speaking, was chatting, were
			talking, had to, used to, was able to, this morning i, the other day, told me, said, i was`,
		policy: `
			hours, opening, schedule, what time, cost, costs, price, pay, salary, how much, how many, job,
			jobs, career, become, hire, hiring, policy, policies, mean, means, meaning, definition,
			difference, what is a, what are, who is, free of charge, timetable, when can, train, training,
			number of, average, name of, when should, when is the, time frame, best time, is it better, how
			long, license, licence, apply for, restart, ideal time, preferred time, how does`,
		how: `
			how can i, how do i, how to, how could i, how should i, where can i, what should i do, where do
			i, is it possible, what do i do, way to, what is the number, phone number, email address, how i
			can`,
		filler: `
			please, pls, plz, hi, hello, hey, a, an, the, to, now, can, could, would, just, i, you, me,
			with, my, your, yes, no, for, right, immediately, asap, thanks, thank, really, at, on, from,
			good, morning, of, so, help, want, need, and, some, get, is, this, that, it, here, directly,
			instead, to you, urgent, urgently, today, by, okay, ok, do, ya, will, well, then, sir, madam,
			have, assist, first, t, s, d, m`,
		yes: `
			yes, yeah, yep, yup, ya, yea, sure, of course, please do, absolutely, definitely, certainly, do
			it, go ahead, that would be great, sounds good, yes please, please, ok, okay, i would, i do, why
			not, affirmative, correct, that works, alright, fine, connect me, right, good idea, perfect,
			yess, y`,
		no: `
			no, nope, nah, not now, no thanks, no thank you, not really, not yet, never mind, nevermind, don
			t, rather not, not necessary, no need, i m good, im good, later, n, negative`,
		closing: `
			thanks, thank you, thx, bye, goodbye, good bye, cheers, that s all, thats all, solved, it works
			now, works now, have a nice day, have a good day, great help, thank u, resolved, nothing else,
			all set, ty`,
		decoy: `
			travel agent, travel agents, travel agency, real estate agent, estate agent, real estate agents,
			estate agents, insurance agent, insurance agents, secret agent, free agent, user agent, cleaning
			agent, double agent, sales agent salary, agent smith, agent id, ticket agent, booking agent,
			agent number, agent based, agent code, ai agent, ai agents, ai assistant, virtual assistant,
			voice assistant, google assistant, personal assistant, digital assistant, home assistant, agent
			mode, agent builder, per person, one person, for a person, single person, two people, in person,
			missing person, third person, first person, contact person, tour operator, tour operators,
			network operator, mobile operator, phone operator, machine operator, human rights, human
			resources, human body, human resource, human nature, human error, human readable, human made,
			human race, human capital, human language, human readable format, human interaction designer,
			product manager, password manager, project manager, account manager role, task manager, file
			manager, device manager, manager account, manager role, manager access, ad manager, ads manager,
			business manager, tag manager, window manager, hotel manager job, staff discount, employee
			discount, employee id, employee number, employee portal, employee handbook, sales rep
			commission, support ticket, supported, does it support, do you support, you support, it support
			the, customer service hours, customer support hours, support hours, support email, support
			phone, support phone number, support number, customer service number, customer support number,
			customer service email, customer support email, call me, not human, do not know, don t know,
			dont know, do not understand, don t understand, dont understand, cannot understand, can not, can
			t, cant, no problem, no worries, not sure, not able, not working, not helping, not helpful,
			doesn t help, doesnt help, doesn t work, not what, not only, why not, not yet, live music, live
			in, i live, live at, live score, live stream, live scores, live location, live tracking, live
			chat hours, real time, real madrid, chat history, phone call, video call, conference call, call
			log, call history, call forwarding, people also, other people, most people, many people, how
			many people, some people, people say, old people, young people, people in the, people who live,
			number of people, to someone in another, speak english, speak spanish, speak french, speak
			german, speak to you, talk to you, chat with you, talk about, talking about, speak about, chat
			about, talk to my, speak to my, talk with you, speak with you, contact you, contact us, contact
			info, contact information, contact details, contact list, contact number, contacts, phone
			number, team lead, team member access, my team, my agent, my manager, my employee, my employees,
			my staff, my boss, my supervisor, my assistant, my rep, our team, team plan, add a team, team
			up, professional plan, send money, money to, pay someone, pay a person, transfer money, transfer
			funds, transfer to my, transfer the money, call of duty, called, phone case, ring size, someone
			i know, give someone, gift for, give my, a guy, for someone, expert mode, expert level, legal
			department, let me know, let me see, let me check, free trial, my person, favorite person,
			favourite person, famous person, kind of person, person of the, fan of, from someone, travel
			assistant, travel professional, travel advisor, financial advisor, agent license, agent licence,
			virtual travel assistant, thank you for your support, thanks for your support, stop talking,
			people die, for your support`,
	},
	reasons: {
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
			have my, forgot where, unable to find, can t locate, cant locate, cannot locate, unable to
			locate, can t seem to find, cant seem to find, not find, don t know where, dont know where, not
			sure where, left my, no idea where, no longer have my, remember where i put, is at the, not in
			possession, not with me, don t have access to my phone, ran off with`,
		stolen: `
			stolen, stole, theft, thief, thieves, robbed, robbery, mugged, pickpocket, pickpocketed, swiped
			from, steal, stealing, snatched, was taken, got taken, burgled, taken from me, took my, mugged
			me, was swiped`,
		hacked: `
			hacked, hacker, hackers, hack, hacking, compromised, breached, breach, taken over, unauthorized
			access, unauthorised access, logged into my, got into my, broke into, unauthorized login,
			unauthorised login, hijacked, cloned, cloning, skimmed, unknown login, login i don t recognize,
			malware, unauthorized device, unknown device, stolen identity, leaked, skimmer, copied,
			ransomware, exposed`,
		fraud: `
			fraud, frauds, fraudulent, fraudulently, fradulent, fraudster, scam, scammed, scammer, scammers,
			scamming, phishing, phished, identity theft, bogus, suspicious, identity stolen, con artist,
			fake website, fake email, fishy, shady, sketchy, illegitimate, illegit, conned, counterfeit
			card, unauthorised, unauthorized, impersonating, questionable`,
		notMine: `
			not mine, isn t mine, isnt mine, is not me, wasn t me, wasnt me, was not me, isn t me, not me,
			not my transaction, not my purchase, never made, never did, never authorized, never authorised,
			never approved, never bought, never ordered, never signed up, never used, never purchased, never
			withdrew, never requested, never initiated, never set up, didn t make, didnt make, did not make,
			didn t do, didnt do, did not do, haven t made, havent made, have not made, not done by me, not
			made by me, not initiated by me, didn t authorize, didnt authorize, did not authorize, didn t
			authorise, didnt authorise, did not authorise, hadn t made, have not authorized, haven t
			authorized, not authorized, not authorised, don t recognize, dont recognize, do not recognize,
			don t recognise, dont recognise, do not recognise, not recognize, not recognise, didn t
			recognize, did not recognize, unrecognized, unrecognised, unfamiliar, not familiar, not
			recognized, not recognised, don t remember, dont remember, do not remember, don t recall, dont
			recall, do not recall, can t remember making, not remember, can t recall, no memory of, no
			recollection, didn t set up, did not set up, haven t set up, have not set up, without my
			permission, without my consent, without my knowledge, without my approval, without my
			authorization, without my authorisation, without permission, without authorization, without my
			agreement, without telling me, didn t approve, did not approve, didn t initiate, did not
			initiate, didn t buy, didnt buy, did not buy, didn t purchase, did not purchase, didn t order,
			did not order, didn t withdraw, didnt withdraw, did not withdraw, didn t request, did not
			request, didn t sign up, did not sign up, don t know where, not know where it came, no idea what
			this, not aware of, unaware of, don t know about, know nothing about, didn t take out, did not
			take out, did not complete, didn t complete, i haven t used, strange, weird, mysterious, random,
			unknown, unexplained, unexpected, unusual, i don t understand what, i know i did not, i know i
			didn t, it wasn t me, what is this, not something i, not sure where it came, not from me, not
			used my, didn t use, did not use, doesn t belong, does not belong, don t know what this, dont
			know what this, do not know what this, haven t purchased, have not purchased, don t think i
			made, don t think i did, didn t approve of, not approve, shouldn t be there, didn t put, didnt
			put, aren t mine, arent mine, are not mine, really didn t make, definitely did not, definitely
			didn t, never been to, never seen, odd, not sure is, someone besides me, other than me, don t
			remember doing, not something i did, where it came from, where this came from, came from, don t
			know who, is not mine, from someone i don t know`,
		stranger: `
			someone, somebody, someone else, somebody else, stranger, strangers, another person, some one,
			thief, people, others, other person, anyone else, anybody else, some guy, unknown person, other
			people, criminals`,
		use: `
			used, using, use, uses, accessed, access, accessing, logged, logging, log in, spending, spent,
			shopping, withdrawing, withdrew, took, taking, has, have, got, charging, making, made, bought,
			buying, knows`,
		block: `
			freeze, freezing, froze, block, blocking, blocked it, lock my, disable, deactivate, suspend,
			cancel my card, stop my card, shut down, shut off, hot list, put a hold, put a stop, put a
			freeze, close it, cancel it, stop it, secure`,
		found: `
			found it, found my, i found, i have found, found the, found a lost, and found, but found,
			reactivate, in the mail, in delivery, in the post, find my phone, damaged, delivery, on the
			flight, replacement fee`,
		payment: `
			charge, charges, payment, payments, transaction, transactions, withdrawal, withdrawals,
			withdrawl, withdrawls, debit, debits, direct debit, purchase, purchases, bill, bills, invoice,
			invoices, fee, fees, subscription, cash withdrawal, deduction, deductions, debited, credit card
			bill, billing, cash withdraw, account activity, card activity, payment request, withdrew,
			withdraw cash, direct deposit, seller, merchant`,
		bill: `
			bill, bills, billing, charge, charges, fee, fees, invoice, invoices, statement, statements,
			amount, credit card bill, charged amount, price i paid, debited amount, penalty, late fee, debit
			amount, card charges`,
		money: `
			money, cash, funds, amount, dollars, dollar, pounds, pound, euros, euro, sum, balance, bucks,
			cents, notes, $, £`,
		charged: `
			charged, billed, debited, deducted, taken, withdrawn, charging, billing, paid, pay, took, take,
			invoiced, pulled, hit with, deduct, debit, charge, went through, paying, cut`,
		twice: `
			twice, double, doubled, duplicate, duplicated, duplicates, two times, 2 times, 2x, multiple
			times, several times, three times, same payment, second time, more than once, repeatedly,
			multiple charges, same transaction, same charge, two identical, identical, both charges, two
			charges, 2 charges, second charge, thrice, two payments, two transactions, 2 payments, 2
			transactions, extra time, once already, only once, both of them, reoccurring, two of the same,
			appears twice, shows twice, came out twice, went through twice, charged again, multiple
			transactions, more than one of the same, various`,
		wrong: `
			wrong, incorrect, incorrectly, error, errors, mistake, mistakenly, by mistake, too much, extra,
			additional, higher than, more than, not right, isn t right, doesn t match, does not match,
			discrepancy, inaccurate, unfair, wrongly, not correct, isn t correct, miscalculated, not
			supposed, hidden, excess, excessive, over charged, hasn t been delivered, not happen, didn t
			happen, never happened, messed up, but it shows, invalid, for no reason, after i cancelled, even
			though, unjustified, problem with my, issue with my, problem in my, errors in, never received,
			not received, unnecessarily, unnecessary, shouldn t have, should not have, wrongfully,
			duplicated`,
		surprising: `
			why was i charged, why did i get charged, why am i being charged, why am i charged, why have i
			been charged, why i was charged, why was there, why is there, why there is, why there s, why
			there was, why would there be, what is this, what s this, what this, where did this, where did
			the, why did you charge, why has my account, why was my account, why you charged, why do i have,
			why i have, what are these, came from, i don t understand, got charged, for what purpose, how
			come, why does my statement show, why has another, inquiring about, wanted to know about, what
			that is about, what it is for, what is it for, what that was for, what this was for, i don t
			know why, not know why, asking about a, charge is for, charge was for, charge for on my`,
		overcharged: `
			overcharged, over charged, overcharge, overcharging, double charged, double charge, double
			billed, double charging, double billing, charged twice, billed twice, charged double, paid
			twice, debited twice, charged two times, charged me twice, billed me twice, deducted twice,
			duplicate payment, duplicate charges, duplicate transaction, duplicate transactions, duplicate
			payments, charged again, charged multiple times, charged too much, billed too much, charged me
			too much, extra charge, extra charges, hidden charge, hidden charges, wrongly charged, charged
			wrongly, wrong charge, incorrect charge, charged incorrectly, charged the wrong, wrong amount,
			incorrect amount, ripped off, overbilled, overpaid, charged extra, charged me extra, charged
			more, charged 2 times, charged several times, extra fee, unknown charge, unknown charges,
			mystery charge, bill is wrong, invoice is wrong, shorted me, short changed, shortchanged,
			erroneous charge, erroneous, charging me twice, extra pound, extra dollar, additional charge,
			additional charges, charged for something, charged without, duplicate charge, charged me for,
			wrongfully charged, wrongly billed, duplicated charge`,
		dispute: `
			dispute, disputing, disputed, contest, contesting, chargeback, charge back, challenge, reverse,
			reversed, claim back, reclaim, not pay this, won t pay, refuse to pay, complain about, correct
			my bill, correct the bill, fix my bill`,
		giveBack: `
			money back, refund, refunded, refunding, reimburse, reimbursed, reimbursement, give back, return
			my money, get back, return the money, credited back, my money, pay me back, credit back, give me
			back, return`,
		tooLittle: `
			only got, only gave, only received, only gave me, didn t get all, did not get all, only
			dispensed, only part, not all of, gave me less, not the amount, didn t give me, did not give me,
			not the right amount, amount i requested, amount requested, amount i asked, isn t what i, not
			what i requested, not what i asked, not what i withdrew, shorted, amount was different, not the
			correct amount, not the full amount, different amount than, different than, only gave out, was
			only given, only given, just got, just gave, all it gave, gave less, got less, received less,
			less money than, less cash than, only a part, only some, only got some, more than i actually,
			higher than the amount, withdrew more than, wrong amount, amount of cash, amount isn t, isn t
			the amount, didn t get the right, did not get the right, the right amount of, not get the
			amount, not the same amount, less cash, less money, giving me less, given less, gives me less,
			about half, not dispensed, wasn t dispensed, all the cash i, all the money i, all of the cash,
			the cash i wanted, enough cash, correct amount of, all the cash, more than i got, instead of my
			requested, instead of the, kept my cash, i received, but i entered, only allowed me`,
		remove: `
			remove, removed, take off, taken off, cancelled off, reverse, waive, waived, undo, eliminate,
			rid of`,
		beforehand: `
			will i, would i, do i have to, do i need to, do i pay, do you charge, are there any, is there a,
			is there an, any hidden, how much, what is the, what are the, if i, should i pay, would there
			be, can i get an, need to know if, what does the bank charge, will it cost`,
		lawyer: `
			lawyer, lawyers, attorney, attorneys, solicitor, solicitors, legal counsel, legal team, legal
			representative, law firm, barrister, legal advisor, my legal`,
		lawsuit: `
			sue you, suing you, sue your, suing your, sue this, sue the company, sue them, sue u, will sue,
			going to sue, gonna sue, i ll sue, take you to court, taking you to court, see you in court, go
			to court, going to court, taking this to court, take this to court, take legal action, taking
			legal action, legal action, legal steps, legal proceedings, file a lawsuit, filing a lawsuit,
			lawsuit, lawsuits, small claims, small claims court, press charges, class action, legal claim,
			cease and desist, letter before action, hear from my, in court, pursue legal, legally, breach of
			contract, i will report you, criminal complaint, police report against, legal threat,
			litigation, subpoena, legal notice`,
		authority: `
			ombudsman, consumer protection, trading standards, better business bureau, bbb, ftc, federal
			trade commission, attorney general, data protection authority, information commissioner, ico,
			consumer rights, consumer court, financial conduct authority, fca, regulator, regulators,
			consumer affairs, consumer watchdog, cfpb, gdpr, supervisory authority, financial ombudsman,
			fcc, sec complaint`,
		announce: `
			i will, i ll, going to, gonna, my, contact, contacting, calling, involve, involving, report,
			reporting, reported, complain, complaining, complaint, hired, hire, speak to my, consult,
			consulting, talk to my, hear from, forced to, file, filing, violating, violation, violated,
			breach, sue, against you, i am, considering, contacted, have spoken, advised, under`,
		selfHarm: `
			kill myself, killing myself, end my life, ending my life, end it all, want to die, wanna die,
			wish i was dead, wish i were dead, hurt myself, harm myself, hurting myself, harming myself,
			self harm, cut myself, cutting myself, take my own life, taking my own life, take my life, don t
			want to live, dont want to live, do not want to live, better off dead, no reason to live, not
			worth living, nothing to live for, can t go on, don t want to be alive, kms, tired of living,
			overdose, unalive myself, not want to be here anymore, jump off a bridge, hang myself, shoot
			myself, not be alive, feel suicidal, feeling suicidal, i am suicidal, i m suicidal, commit
			suicide, suicide`,
		violence: `
			kill you, kill someone, kill everyone, murder you, shoot you, stab you, hurt you, beat you up,
			bomb threat, have a bomb, plant a bomb, is a bomb, burn down, burn your, find where you live,
			know where you live, come to your office, come after you, going to hurt, going to kill, death
			threat, death threats, threatened me, threatening me, threatening to kill, threatened to kill,
			bring a gun, has a gun, have a gun, with a knife, going to pay with your, acid attack, smash
			your, hunt you down, make you pay, you will pay for this with, abusing me, being abused, being
			attacked, raped, sexually assaulted, kidnapped, held hostage, being stalked, stalking me,
			domestic violence, blow up your, blow you up, shoot up the, my husband hits me, break your neck,
			break your legs`,
		emergency: `
			heart attack, can t breathe, cant breathe, cannot breathe, not breathing, call an ambulance,
			need an ambulance, call 911, call 999, call 112, passed out, having a stroke, chest pain, chest
			pains, allergic reaction, anaphylaxis, medical emergency, life threatening, gas leak, smell gas,
			house is on fire, caught fire, carbon monoxide, poisoned, swallowed bleach, having a seizure,
			someone is dying, he is dying, she is dying, this is an emergency, it s an emergency, its an
			emergency, emergency help, drowning, electrocuted, caught on fire, not responding to pain, send
			an ambulance, i am dying, i m dying, is on fire, is bleeding, am bleeding, m bleeding, is
			unconscious, is choking, got an electric shock, battery exploded, exploded in, collapsed and`,
		harmless: `
			suicide squad, suicide clause, suicide prevention, suicidal case, life hack, life hacks, growth
			hack, hackathon, virtual card, wrong account, wrong person, wrong recipient, wrong account
			number, incorrect account, scam likely, fire stick, bath bomb, photo bomb, killing it, killing
			time, kill time, dying to, found my phone, the right account, phone case, phone number, phone
			numbers, phone call, business card, gift card, gift cards, memory card, business cards, graphics
			card, credit score, credit limit, report card, boarding card, card holder, mobile app, sim only,
			exchange rate, extra luggage, extra cheese, extra large, extra baggage, additional luggage,
			extra information, additional information, extra wifi, extra data, hidden fees when, charge my
			phone, charger, charging cable, wireless charging, free of charge, in charge, who is in charge,
			person in charge`,
		stillBroken: `
			still not working, still isn t working, still doesn t work, still doesnt work, still does not
			work, still not work, still broken, still the same, still having, still not, still no, still can
			t, still cant, still cannot, still getting, still nothing, still waiting, still have the, still
			won t, still doesn t, same problem, same error, same issue, same result, didn t work, didnt
			work, did not work, doesn t work either, didn t help, didnt help, did not help, doesn t help,
			doesnt help, does not help, not helping, isn t helping, not helpful, isn t helpful, tried that,
			already tried, already did that, i did that, done that already, tried everything, nothing works,
			nothing worked, not solved, doesn t solve, didn t solve, not fixed, that s not working, thats
			not working, that isn t working, that doesn t work, no luck, keeps happening, keeps failing,
			happening again, not resolved, unresolved, no solution, useless answer, won t work, never works,
			not fix`,
		notAsked: `
			not what i asked, not what i ask, not what i meant, not what i mean, not what i want, not what i
			wanted, not what i said, not what i need, isn t what i, wasn t what i, didn t ask, didnt ask,
			did not ask, not my question, didn t answer my, didnt answer my, did not answer, not answering,
			don t understand me, dont understand me, do not understand me, not understand me, didn t
			understand me, you don t understand, you dont understand, you do not understand, you didn t
			understand, you are not understanding, you re not understanding, you re not listening, you are
			not listening, not listening, misunderstood, misunderstand, misunderstanding me, wrong answer,
			that s wrong, thats wrong, that is wrong, that s not right, thats not right, that s incorrect,
			not the answer, not relevant, irrelevant, not an answer, read my message, read what i, read my
			question, listen to me, that s not it, thats not it, you re not getting it, missing the point,
			doesn t answer, makes no sense, don t get it, can t understand you, cannot understand you, you
			can t understand, wrong information, not related, you got it wrong`,
		repeated: `
			already told you, already said, already asked, already explained, i just told you, i just said,
			just told you, told you already, told you, as i said, like i said, i said, i repeat, i ve said,
			asked you, again and again, over and over, third time, fourth time, fifth time, second time i,
			how many times, times already, same answer, same response, same question, same thing, same
			message, keep repeating, keep saying, keep asking, keeps saying, keeps repeating, keeps asking,
			repeating yourself, repeating myself, repeat myself, going in circles, in circles, loop, stop
			repeating, once again, yet again, for the last time, tried multiple times, several times, many
			times, multiple times`,
		notUnderstood: `
			didn t understand, did not understand, don t understand, do not understand, didn t get that, did
			not get that, didn t catch, did not catch, rephrase, not sure i understand, couldn t understand,
			could not understand, trouble understanding, say that again, say it differently, try again with,
			not sure what you mean, didn t quite get, don t quite understand, having trouble understanding,
			could you clarify, can t help with that, didn t quite understand`,
		unsure: `
			i m not sure, i am not sure, im not sure, not certain, i m not certain, don t know the answer,
			do not know the answer, i don t know, i do not know, don t have information, do not have
			information, don t have that information, do not have that information, don t have any
			information, do not have any information, don t have enough information, do not have enough
			information, don t have specific information, don t have details, do not have details, no
			information, no information about, couldn t find any information, could not find any
			information, couldn t find information, couldn t find an answer, could not find an answer, can t
			find an answer, unable to find information, unable to answer, can t answer, cannot answer,
			unable to help, unable to assist, cannot help with, can t assist, cannot assist, not able to
			help, not able to answer, not able to assist, outside my, beyond my, no answer to, not in my
			knowledge, knowledge base doesn t, don t have an answer, do not have an answer, i can t say for
			sure, might be wrong, i may be wrong, i m afraid i don t`,

		great: `
			great, excellent, amazing, awesome, love, loved, loves, lovely, fantastic, wonderful, perfect,
			brilliant, best, outstanding, superb, incredible, delighted, thrilled, beautiful, happiest,
			fabulous, terrific, excited, exciting, blessed, magnificent, adore, favorite, favourite,
			masterpiece, phenomenal, stunning, marvelous, yay, woohoo, hooray, epic, gorgeous, lol, haha,
			hahaha, lmao, joy, heaven, ecstatic, flawless, extraordinary, win, winning, won, celebrate,
			celebrating, celebration, congrats, congratulations, proud, rocks, omg yes`,
		good: `
			good, nice, happy, helpful, glad, pleased, thanks, thank, appreciate, appreciated, fine, cool,
			easy, enjoy, enjoyed, enjoying, enjoyable, better, well, works great, satisfied, kind, friendly,
			fast, quick, like, likes, liked, fun, funny, cute, sweet, recommend, recommended, recommends,
			smooth, comfortable, lucky, hope, hopefully, interesting, thankful, grateful, welcome, super,
			smile, smiling, useful, pretty, solid, impressed, impressive, strong, free, bonus, safe, sure,
			true, reliable, ready, bright, fresh, clean, clear, crisp, sharp, smart, clever, sexy, hot,
			hero, peace, peaceful, relax, relaxed, relaxing, warm, hug, hugs, kiss, kisses, sunshine,
			vacation, party, friend, friends, support, care, share, honest, honor, hilarious, charming,
			elegant, entertaining, gift, positive, promising, refreshing, success, successful, talented,
			top, trust, worth, wow, worthy, bargain, durable, sturdy, convenient, versatile, affordable,
			handy, accurate, efficient, improved, improvement, gain, healthy, inspired, inspiring, laugh,
			laughing, laughed, legend, gem, treat, yummy, delicious, tasty, yum, praise, welcome back, win,
			agree, admire, brave, cheer, creative, dream, dreams, fair, faith, famous, forgive, generous,
			gentle, genius, help, helped, intelligent, loyal, merry, miracle, outgoing, play, pleasant,
			pleasure, popular, powerful, precious, rich, romantic, satisfying, special, splendid, treasure,
			truth, wise, wish, wonder`,
		problem: `
			problem, problems, issue, issues, error, errors, trouble, broken, broke, broken down, not
			working, doesn t work, doesnt work, does not work, stopped working, failed, fails, failing,
			failure, fail, wrong, delayed, delay, late, lost, missing, cancelled, declined, stuck, stopped,
			slow, waiting, confused, confusing, difficult, hard, crash, crashes, crashed, defective,
			damaged, damage, complicated, unclear, sorry, unfortunately, miss, missed, tired, sick, ill,
			cold, crap out, less, lack, lacks, lacking, limited, weak, stop, no, unable, cry, crying, cried,
			lonely, alone, worry, worried, nervous, afraid, fear, scared, pain, painful, hurt, hurts, ache,
			headache, injured, lose, losing, loses, lost, dead, death, die, died, dies, kill, killed,
			killing, war, attack, bomb, crime, criminal, murder, arrested, guilty, illegal, jail, prison,
			violence, victim, abuse, suffering, suffer, suffered, tragedy, tragic, crisis, poverty, threat,
			threatened, risk, danger, dangerous, debt, bankrupt, fire, fired, accident, bug, bugs, buggy,
			noisy, noise, flaw, flaws, flawed, cheap, loose, leak, leaks, crack, cracked, scratch,
			scratched, expensive, overpriced, bored, boring, dull, bland, predictable, doubt, doubtful,
			blame, ban, banned, deny, denied, reject, rejected, refuse, refused, protest, argue, arguing,
			argument, complain, complained, shame, sadly, alas, cancel, cancelled, cancellation, emergency,
			forget, forgot, guilt, jealous, mess, messy, mistake, mistakes, nerd, odd, poor, pressure,
			puzzled, rain, sad, sore, stress, stressed, strange, weird, struggle, struggling, tough, ugly,
			unhappy, upset, warning, waste, wasted, worse, wrongs`,
		bad: `
			bad, badly, poor, poorly, annoying, annoyed, annoy, annoys, disappointed, disappointing,
			disappointment, disappoint, dissatisfied, unsatisfied, unhappy, not happy, not satisfied, not
			impressed, unacceptable, frustrated, frustrating, frustration, upset, angry, mad, irritated,
			irritating, rude, unhelpful, unprofessional, worse, lousy, lame, ugly, sad, dislike, sucks,
			suck, sucked, sucky, hate it, disrespectful, careless, incompetent, nonsense, ridiculous, joke,
			inconvenience, inconvenient, bullshit, crap, crappy, junk, damn, dammit, unreliable, misleading,
			mislead, liar, liars, lied, lying, lies, cheated, cheating, cheat, useless, worthless,
			pointless, stupid, dumb, idiotic, silly, absurd, insane, trash, garbage, rubbish, depressed,
			depressing, depression, miserable, misery, cruel, evil, nasty, gross, ew, ugh, meh, grr, argh,
			smh, wtf, ffs, fml, damnit, hell, piss, pissed, pisses, bitch, bastard, ass, shit, shitty, fuck,
			fucked, stinks, stink, regret, regrets, mediocre, flimsy, failure, awkward, betrayed, bitter,
			creepy, desperate, disturbing, dreadful, embarrassed, embarrassing, fake, filthy, fool, foolish,
			greed, greedy, grief, hopeless, hostile, hurtful, ignorant, ignored, ignoring, ignore, jerk,
			lazy, loser, mean, obnoxious, offended, offensive, outraged, pathetic, racist, selfish,
			shameful, sinister, terrified, terrorist, terror, torture, toxic, tragic, unfair, vile, violent,
			weep, wicked, wreck`,
		awful: `
			terrible, horrible, awful, worst, disgusting, disgusted, disgrace, disgraceful, atrocious,
			appalling, appalled, pathetic, furious, outrageous, outraged, infuriating, infuriated, hate,
			hated, hates, despise, horrendous, horrific, abysmal, unbelievable, shocking, scandalous,
			insulting, nightmare, disaster, garbage service, livid, enraged, fuming, dreadful, catastrophe,
			catastrophic, terribly unhappy, shambles, inexcusable, unforgivable, seething, pissed off,
			ridiculous`,
		insult: `
			idiot, idiots, stupid, moron, morons, dumb, dumbass, asshole, assholes, asswipe, arse, arsehole,
			bastard, bastards, bitch, bitches, dick, dickhead, prick, cunt, fool, fools, imbecile, jerk,
			jerks, loser, losers, retard, retarded, scum, scumbag, shithead, son of a bitch, motherfucker,
			motherfuckers, wanker, twat, douche, douchebag, turd, liar, liars, clown, clowns, thieves,
			crooks, scammers, useless bot, stupid bot, dumb bot, shut up, screw you, fuck you, fuck off,
			fuck u, f u, fu, f off, go to hell, piss off, get lost, drop dead, suck my, sucker, incompetent,
			brainless, braindead, ignorant, pathetic, you suck, u suck, you are useless, you re useless, you
			are bad, you re bad, you are terrible, you are the worst, you re the worst, you are awful,
			worthless, good for nothing, annoying bot, you are annoying, you re annoying, annoying me, annoy
			me, lazy, trash bot, bots are stupid, hate you, hate u, you are waste, you are crap, dimwit,
			blockhead, bonehead, cretin, coward, creep, pervert, freak, weirdo, slut, whore, faggot, nitwit,
			halfwit, numbskull, lazybones, piece of shit, piece of crap, piece of garbage, bullshit bot, you
			fool, you idiot, disgusting, psycho, no good, not very good, lame, you are a dog, dog, pussy,
			bad bot, you are ugly, so ugly, you pig, dumb ass, jackass, smartass`,
		swear: `
			fuck, fucking, fuckin, fucked, fkn, fking, fckin, fcking, effing, freaking, frickin, shit,
			shitty, bullshit, bs, damn, damned, goddamn, goddamned, bloody, crap, crappy, hell, wtf, ffs,
			pissed, pissing, piss, arse, ass, bollocks, screwed, sucks, omfg, dammit, stfu, af`,
		fedUp: `
			fed up, sick of, sick and tired, tired of, had enough, enough is enough, enough of this, waste
			of time, wasting my time, waste of my time, waste of money, wasted my, worst service, worst
			customer, terrible service, horrible service, awful service, bad service, poor service, worst
			company, worst experience, terrible experience, horrible experience, bad experience, never
			again, never use, never buy, never order, never shop, losing my patience, lost my patience, out
			of patience, running out of patience, losing patience, patience is, this is ridiculous, that s
			ridiculous, absolutely ridiculous, this is unacceptable, totally unacceptable, completely
			unacceptable, absolutely unacceptable, unacceptable, this is outrageous, this is a joke, you
			must be kidding, are you kidding, you kidding me, kidding me, can t believe this, so
			frustrating, very frustrating, so frustrated, very frustrated, really frustrated, extremely
			frustrated, getting frustrated, so angry, very angry, really angry, extremely angry, so
			annoying, really annoying, very annoying, so mad, driving me crazy, driving me mad, driving me
			nuts, going crazy, what a joke, what is wrong with you, what s wrong with you, nobody helps, no
			one helps, no one is helping, nobody is helping, no one cares, nobody cares, don t care about,
			no one answers, nobody answers, nobody responds, no one responds, waiting for hours, waiting for
			weeks, waiting for days, waited for hours, waited hours, on hold for, for the past hour, lost a
			customer, losing a customer, lost my business, taking my business, switching to, leave a bad
			review, leaving a bad review, bad review, one star, 1 star, zero stars, shame on you, shame on,
			how dare you, do your job, get it together, get your act together, rip off, ripoff, useless
			service, useless company, this is useless, so useless, completely useless, totally useless, this
			bot is useless, doing nothing, can t do anything, good for nothing, you people, very
			disappointed, extremely disappointed, so disappointed, really disappointed, deeply disappointed,
			very unhappy, extremely unhappy, not acceptable, cannot accept, how hard is it, how hard can it
			be, how difficult is it, what the hell, what the heck, what the fuck, for god s sake, for gods
			sake, for heaven s sake, for fuck s sake, come on already, the hell is, treated like, don t
			waste, cancel everything, makes me angry, makes me mad, making me angry, making me mad, i am
			mad, i m mad, im mad, i am angry, i m angry, im angry, i am furious, i m furious, pissing me
			off, annoys me, bothering me, irritates me, fix this now, fix it now, right now or, answer me,
			this sucks, it sucks, get on my nerves, on my nerves, what kind of service, not getting any
			help, left hanging, ignoring me, no help at all, customer disservice, incompetence, bunch of,
			screwed up, screwed me, you guys suck, made me angry, became angry, getting angry, am enraged, m
			enraged, infuriating, infuriated, being mad, my anger, no patience, belligerent, just annoying,
			annoying me, annoy me, starting to annoy`,
		complaint: `
			complaint, complaints, complain, complaining, file a claim, make a claim, lodge a claim,
			reclamation, grievance, formal complaint, dissatisfied, dissatisfaction, claim against,
			unsatisfied, been waiting, no response, no reply, for hours, for weeks, for months, for days,
			useless, still waiting`,
		very: `
			very, so, really, extremely, absolutely, totally, completely, incredibly, utterly, super, too,
			such, most, freaking, fucking, damn, bloody, beyond, deeply, highly, terribly, seriously, quite,
			truly`,
		youAre: `
			you are, you re, youre, your, u are, u r, this bot is, the bot is, your service is, your company
			is, your support is, your app is, this company is, this service is, why are you, you were, you
			guys are, you people`,
	},
	rightAsWritten: `contract, contracts, contracted, peak, speaks, speaker, speakers, spear, pearson, persona, personal, urgent, parson, contacted,
		staffed, hunan, humane, talked, talks, chats, reach, teach, beach, breach, peach, steams, team, support, report, supports, sport,
		port, ports, passport, export, import, real, deal, deals, meal, reels, realm, rest, lives, alive, olive, trip, rep, prep, reply,
		somewhere, something, sometime, everyone, customs, costumes, manger, manage, managed, manages, advice, advise, advised, advises,
		forwarded, forwards, toward, towards, routes, router, routed, switched, switches, bass, passed, transferred, transfers, roots,
		assistance, consultants, operate, operates, operated, experts, expect, export, exports, agency, stole, fraud, freud`,
};
