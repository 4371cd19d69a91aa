import type { RequestTerms } from '../concept';

export const en: RequestTerms = {
	human: `
		human, humans, human being, human agent, human support, human help, human operator, human
		assistance, human person, human service, real agent, live agent, live person, live human, live
		operator, live support, live representative, live chat agent, actual agent, actual representative,
		real representative, real support, representative, representatives, rep, reps, csr, operator,
		operators, employee, employees, staff, staff member, member of staff, team member, support staff,
		manager, managers, supervisor, supervisors, your boss, somebody human, someone human, someone real,
		somebody real, human beings, customer service agent, customer service rep, customer service
		representative, customer care agent, support agent, support person, support representative, support
		rep, support specialist, service agent, someone from support, someone from your team, someone in
		charge, someone in support, hooman, flesh and blood, real human, actual human, actual person, real
		person, real people, actual people, real someone, living person, proper human, proper person, non
		bot, non robot, other human, humen`,
	someone: `
		someone, somebody, anyone, anybody, person, people, persons, some one, any one, guy, gal, someone
		else, somebody else, anyone else, anybody else, a person, one of your people, one of you, your
		people, colleague, colleagues, human resource person`,
	agent: `
		agent, agents, advisor, adviser, advisors, advisers, consultant, consultants, assistant, specialist,
		specialists, attendant, technician, technicians, admin, administrator, moderator, expert, experts,
		associates, teller, team, customer success`,
	support: `
		support, customer service, customer services, customer support, customer care, customer assistance,
		client service, client services, client support, support team, service team, tech support, technical
		support, help desk, helpdesk, service desk, support desk, call center, call centre, hotline, help
		line, helpline, service center, service centre, support center, your department, support department,
		care team, live chat, live support, live help, free assistance, customer help`,
	real: 'real, live, actual, living, human, genuine, proper, breathing',
	want: `
		want, wanna, need, needs, wants, would like, like to, d like, id like, wish, prefer, rather,
		require, request, requesting, have to, must, gotta, got to, looking for, looking to, trying to, try
		to, can i, could i, may i, can we, could we, can you, could you, would you, will you, let me, lemme,
		let us, demand, insist, allow me, help me, possible to, hoping to, can u, could u, am trying,
		desire, ask for, asking for, wants to`,
	talk: `
		talk, talking, speak, speaking, chat, chatting, converse, conversation with, conversing, discuss
		with, to discuss, talk to, speak to, speak with, talk with, chat with, word with, a word with,
		communicate, communicating, interact with, deal with, dealing with, be helped by, help from,
		assistance from, support from, assisted by, attended by, hear from, consult with, consult, deal to,
		discuss, discussing, speek, explain it to, explain this to, tell it to, ring me, ring me back, ring
		back, ring us, phone me, call me back, call us back, give me a ring, give me a call, give us a call,
		go over this with, go through this with, sort this with, call me please, call me about, call me on,
		call me at, call me today, call me tomorrow, have someone call me, someone call me, somebody call
		me, anyone call me`,
	reach: `
		reach, reaching, contact, contacting, get in touch, in touch, touch base, get hold of, get a hold
		of, hold of, get ahold of, get through to, write to, be in contact, make contact, reach out, call
		customer, call support, call a representative, call an agent`,
	connect: `
		connect, connecting, transfer, transferring, transfered, put me through, put me in touch, put me on,
		patch me, patch through, forward, redirect, route, hand over, hand off, handoff, handover, hand me
		over, hand me off, pass, pass me, switch, switch me, send me to, take me to, bring me to, direct me,
		escalate, escalating, link me, refer me, move me to, turn me over, get through, put you through, put
		you in touch, put thru, put me thru, thru to, thru 2, hand you over, hand you to, pass you on, bring
		you, hook me up, hook me up with`,
	give: `
		get, gimme, give, bring, fetch, where is, put on, get me, have, summon, assign, bring me, send me`,
	me: 'me, us, my call, this chat, this conversation, my chat, the conversation, my issue, this issue',
	available: `
		is there, are there, anyone there, anybody there, someone there, somebody there, available, anyone
		here, anybody here, is anyone, is anybody, is someone, do you have, exists`,
	handover: `
		escalate this, escalate my, escalate the, escalate it, i want to escalate, human handoff, human
		handover, agent handoff, agent transfer, live agent transfer, no more bots, no more bot, no bots
		please, stop the bot, someone who can actually help, someone who actually, someone competent,
		someone with a brain, someone who can help, someone who knows, somebody who knows, somebody who can
		help, not a robot please, person to person, speak human, anyone who can actually help, someone can
		help me, want a person, need a person, give me a person, want somebody real, help from a person,
		help from a human, please a human, a human please, please human, contact a human, how to talk to a
		human, help me talk, human please`,
	bot: `
		bot, bots, chatbot, chatbots, chat bot, chat bots, robot, robots, machine, machines, computer, ai,
		virtual assistant, virtual agent, automated, automation, automated system, algorithm, software
		program, artificial intelligence, recording, talking computer, automated replies`,
	aboutBot: `
		am i talking, am i speaking, am i chatting, i m talking to, are you a, are you an, are you human,
		are you real, are you really, are you actually, are u a, are u human, are u real, is this a, is this
		an, you are human, you re human, youre human, you are a human, you are a real, you are not human,
		you re not human, you are a, you re a, youre a, who am i talking, who am i speaking, who am i
		chatting, what am i talking, talking to a robot or, am i texting, if you are human, if you are a
		human, human or, person or, bot or, i m a human, i am a human, i am human, i m human, im human, are
		you ai, are you bot, are you just, you a real, your a real, your a human, r u a, r u human, r u
		real, ai or, a human or, a bot or, you human, is it true you, you real`,
	not: `
		nobody, no one, not, don t, dont, doesn t, doesnt, didn t, didnt, never, no need, won t, wont, without, wouldn t,
		wouldnt, needn t, neednt, instead of, rather than, nor, isn t, isnt, no longer, tired of, sick of,
		hate, stop, anti, refuse to, than a, aren t, arent`,
	subject: 'i, we, you, he, she, they, it, im, id, ill, this, that',
	if: `
		if i, if you, if we, if someone, if a, whether, suppose, what happens, in case i, imagine,
		hypothetically, would happen, before i, when do you, when will you`,
	past: `
		yesterday, last week, last month, last time, last year, last night, already spoke, already talked,
		already contacted, ago, earlier i, wanted, was talking, was speaking, was chatting, were talking,
		had to, used to, was able to, this morning i, the other day, told me, said, i was`,
	policy: `
		hours, opening, schedule, what time, cost, costs, price, pay, salary, how much, how many, job, jobs,
		career, become, hire, hiring, policy, policies, mean, means, meaning, definition, difference, what
		is a, what are, who is, free of charge, timetable, when can, train, training, number of, average,
		name of, when should, when is the, time frame, best time, is it better, how long, license, licence,
		apply for, restart, ideal time, preferred time, how does`,
	how: `
		how can i, how do i, how to, how could i, how should i, where can i, what should i do, where do i,
		is it possible, what do i do, way to, what is the number, phone number, email address, how i can`,
	filler: `
		please, pls, plz, hi, hello, hey, a, an, the, to, now, can, could, would, just, i, you, me, with,
		my, your, yes, no, for, right, immediately, asap, thanks, thank, really, at, on, from, good,
		morning, of, so, help, want, need, and, some, get, is, this, that, it, here, directly, instead, to
		you, urgent, urgently, today, by, okay, ok, do, ya, will, well, then, sir, madam, have, assist,
		first, t, s, d, m`,
	yes: `
		yes, yeah, yep, yup, ya, yea, sure, of course, please do, absolutely, definitely, certainly, do it,
		go ahead, that would be great, sounds good, yes please, please, ok, okay, i would, i do, why not,
		affirmative, correct, that works, alright, fine, connect me, right, good idea, perfect, yess, y, pls
		do, pls, plz, please yes, i ll take, ill take, i will take, let s do it, lets do it, let s do that,
		lets do that, yes do, do so, that d be great, that would help, works for me, good plan, i accept, ok
		then, go on then`,
	no: `
		no, nope, nah, not now, no thanks, no thank you, not really, not yet, never mind, nevermind, don t,
		rather not, not necessary, no need, i m good, im good, later, n, negative`,
	closing: `
		thanks, thank you, thx, bye, goodbye, good bye, cheers, that s all, thats all, solved, it works now,
		works now, have a nice day, have a good day, great help, thank u, resolved, nothing else, all set,
		ty`,
	decoy: `
		travel agent, travel agents, travel agency, real estate agent, estate agent, real estate agents,
		estate agents, insurance agent, insurance agents, secret agent, free agent, user agent, cleaning
		agent, double agent, sales agent salary, agent smith, agent id, ticket agent, booking agent, agent
		number, agent based, agent code, ai agent, ai agents, ai assistant, virtual assistant, voice
		assistant, google assistant, personal assistant, digital assistant, home assistant, agent mode,
		agent builder, per person, one person, for a person, single person, two people, in person, missing
		person, third person, first person, contact person, tour operator, tour operators, network operator,
		mobile operator, phone operator, machine operator, human rights, human resources, human body, human
		resource, human nature, human error, human readable, human made, human race, human capital, human
		language, human readable format, human interaction designer, product manager, password manager,
		project manager, account manager role, task manager, file manager, device manager, manager account,
		manager role, manager access, ad manager, ads manager, business manager, tag manager, window
		manager, hotel manager job, staff discount, employee discount, employee id, employee number,
		employee portal, employee handbook, sales rep commission, support ticket, supported, does it
		support, do you support, you support, it support the, customer service hours, customer support
		hours, support hours, support email, support phone, support phone number, support number, customer
		service number, customer support number, customer service email, customer support email, call me,
		not human, do not know, don t know, dont know, do not understand, don t understand, dont understand,
		cannot understand, can not, can t, cant, no problem, no worries, not sure, not able, not working,
		not helping, not helpful, doesn t help, doesnt help, doesn t work, not what, not only, why not, not
		yet, live music, live in, i live, live at, live score, live stream, live scores, live location, live
		tracking, live chat hours, real time, real madrid, chat history, phone call, video call, conference
		call, call log, call history, call forwarding, people also, other people, most people, many people,
		how many people, some people, people say, old people, young people, people in the, people who live,
		number of people, to someone in another, speak english, speak spanish, speak french, speak german,
		speak to you, talk to you, chat with you, talk about, talking about, speak about, chat about, talk
		to my, speak to my, talk with you, speak with you, contact you, contact us, contact info, contact
		information, contact details, contact list, contact number, contacts, phone number, team lead, team
		member access, my team, my agent, my manager, my employee, my employees, my staff, my boss, my
		supervisor, my assistant, my rep, our team, team plan, add a team, team up, professional plan, send
		money, money to, pay someone, pay a person, transfer money, transfer funds, transfer to my, transfer
		the money, call of duty, called, phone case, ring size, someone i know, give someone, gift for, give
		my, a guy, for someone, expert mode, expert level, legal department, let me know, let me see, let me
		check, free trial, my person, favorite person, favourite person, famous person, kind of person,
		person of the, fan of, from someone, travel assistant, travel professional, travel advisor,
		financial advisor, agent license, agent licence, virtual travel assistant, thank you for your
		support, thanks for your support, stop talking, people die, for your support`,
	rightAsWritten: `
		contract, contracts, contracted, peak, speaks, speaker, speakers, spear, pearson, persona, personal,
		urgent, parson, contacted, staffed, hunan, humane, talked, talks, chats, reach, teach, beach,
		breach, peach, steams, team, support, report, supports, sport, port, ports, passport, export,
		import, real, deal, deals, meal, reels, realm, rest, lives, alive, olive, trip, rep, prep, reply,
		somewhere, something, sometime, everyone, customs, costumes, manger, manage, managed, manages,
		advice, advise, advised, advises, forwarded, forwards, toward, towards, routes, router, routed,
		switched, switches, bass, passed, transferred, transfers, roots, assistance, consultants, operate,
		operates, operated, experts, expect, exports, agency, stole, fraud, freud, steak, begin, begins,
		path, root, fish, artists, employer, employers, loving, sealing, contracting, writer, wrote`,
};
