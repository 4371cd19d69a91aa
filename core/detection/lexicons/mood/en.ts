import type { MoodTerms } from '../concept';

export const en: MoodTerms = {
	great: `
		great, excellent, amazing, awesome, love, loved, loves, lovely, fantastic, wonderful, perfect,
		brilliant, best, outstanding, superb, incredible, delighted, thrilled, beautiful, happiest,
		fabulous, terrific, excited, exciting, blessed, magnificent, adore, favorite, favourite,
		masterpiece, phenomenal, stunning, marvelous, yay, woohoo, hooray, epic, gorgeous, lol, haha,
		hahaha, lmao, joy, heaven, ecstatic, flawless, extraordinary, win, winning, won, celebrate,
		celebrating, celebration, congrats, congratulations, proud, rocks, omg yes`,
	good: `
		good, nice, happy, helpful, glad, pleased, thanks, thank, appreciate, appreciated, fine, cool, easy,
		enjoy, enjoyed, enjoying, enjoyable, better, well, works great, satisfied, kind, friendly, fast,
		quick, like, likes, liked, fun, funny, cute, sweet, recommend, recommended, recommends, smooth,
		comfortable, lucky, hope, hopefully, interesting, thankful, grateful, welcome, super, smile,
		smiling, useful, pretty, solid, impressed, impressive, strong, free, bonus, safe, sure, true,
		reliable, ready, bright, fresh, clean, clear, crisp, sharp, smart, clever, sexy, hot, hero, peace,
		peaceful, relax, relaxed, relaxing, warm, hug, hugs, kiss, kisses, sunshine, vacation, party,
		friend, friends, support, care, share, honest, honor, hilarious, charming, elegant, entertaining,
		gift, positive, promising, refreshing, success, successful, talented, top, trust, worth, wow,
		worthy, bargain, durable, sturdy, convenient, versatile, affordable, handy, accurate, efficient,
		improved, improvement, gain, healthy, inspired, inspiring, laugh, laughing, laughed, legend, gem,
		treat, yummy, delicious, tasty, yum, praise, welcome back, win, agree, admire, brave, cheer,
		creative, dream, dreams, fair, faith, famous, forgive, generous, gentle, genius, help, helped,
		intelligent, loyal, merry, miracle, outgoing, play, pleasant, pleasure, popular, powerful, precious,
		rich, romantic, satisfying, special, splendid, treasure, truth, wise, wish, wonder`,
	problem: `
		problem, problems, issue, issues, error, errors, trouble, broken, broke, broken down, not working,
		doesn t work, doesnt work, does not work, stopped working, failed, fails, failing, failure, fail,
		wrong, delayed, delay, late, lost, missing, cancelled, declined, stuck, stopped, slow, waiting,
		confused, confusing, difficult, hard, crash, crashes, crashed, defective, damaged, damage,
		complicated, unclear, sorry, unfortunately, miss, missed, tired, sick, ill, cold, crap out, less,
		lack, lacks, lacking, limited, weak, stop, no, unable, cry, crying, cried, lonely, alone, worry,
		worried, nervous, afraid, fear, scared, pain, painful, hurt, hurts, ache, headache, injured, lose,
		losing, loses, dead, death, die, died, dies, kill, killed, killing, war, attack, bomb, crime,
		criminal, murder, arrested, guilty, illegal, jail, prison, violence, victim, abuse, suffering,
		suffer, suffered, tragedy, tragic, crisis, poverty, threat, threatened, risk, danger, dangerous,
		debt, bankrupt, fire, fired, accident, bug, bugs, buggy, noisy, noise, flaw, flaws, flawed, cheap,
		loose, leak, leaks, crack, cracked, scratch, scratched, expensive, overpriced, bored, boring, dull,
		bland, predictable, doubt, doubtful, blame, ban, banned, deny, denied, reject, rejected, refuse,
		refused, protest, argue, arguing, argument, complain, complained, shame, sadly, alas, cancel,
		cancellation, emergency, forget, forgot, guilt, jealous, mess, messy, mistake, mistakes, nerd, odd,
		poor, pressure, puzzled, rain, sad, sore, stress, stressed, strange, weird, struggle, struggling,
		tough, ugly, unhappy, upset, warning, waste, wasted, worse, wrongs`,
	bad: `
		bad, badly, poor, poorly, annoying, annoyed, annoy, annoys, disappointed, disappointing,
		disappointment, disappoint, dissatisfied, unsatisfied, unhappy, not happy, not satisfied, not
		impressed, unacceptable, frustrated, frustrating, frustration, upset, angry, mad, irritated,
		irritating, rude, unhelpful, unprofessional, worse, lousy, lame, ugly, sad, dislike, sucks, suck,
		sucked, sucky, hate it, disrespectful, careless, incompetent, nonsense, ridiculous, joke,
		inconvenience, inconvenient, bullshit, crap, crappy, junk, damn, dammit, unreliable, misleading,
		mislead, liar, liars, lied, lying, lies, cheated, cheating, cheat, useless, worthless, pointless,
		stupid, dumb, idiotic, silly, absurd, insane, trash, garbage, rubbish, depressed, depressing,
		depression, miserable, misery, cruel, evil, nasty, gross, ew, ugh, meh, grr, argh, smh, wtf, ffs,
		fml, damnit, hell, piss, pissed, pisses, bitch, bastard, ass, shit, shitty, fuck, fucked, stinks,
		stink, regret, regrets, mediocre, flimsy, failure, awkward, betrayed, bitter, creepy, desperate,
		disturbing, dreadful, embarrassed, embarrassing, fake, filthy, fool, foolish, greed, greedy, grief,
		hopeless, hostile, hurtful, ignorant, ignored, ignoring, ignore, jerk, lazy, loser, mean, obnoxious,
		offended, offensive, outraged, pathetic, racist, selfish, shameful, sinister, terrified, terrorist,
		terror, torture, toxic, tragic, unfair, vile, violent, weep, wicked, wreck`,
	awful: `
		terrible, horrible, awful, worst, disgusting, disgusted, disgrace, disgraceful, atrocious,
		appalling, appalled, pathetic, furious, outrageous, outraged, infuriating, infuriated, hate, hated,
		hates, despise, horrendous, horrific, abysmal, unbelievable, shocking, scandalous, insulting,
		nightmare, disaster, garbage service, livid, enraged, fuming, dreadful, catastrophe, catastrophic,
		terribly unhappy, shambles, inexcusable, unforgivable, seething, pissed off, ridiculous`,
	insult: `
		idiot, idiots, stupid, moron, morons, dumb, dumbass, asshole, assholes, arse, arsehole, bastard,
		bastards, bitch, bitches, dick, dickhead, prick, cunt, fool, fools, imbecile, jerk, jerks, loser,
		losers, retard, retarded, scum, scumbag, shithead, son of a bitch, motherfucker, motherfuckers,
		wanker, twat, douche, douchebag, liar, liars, clown, clowns, thieves, crooks, scammers, useless bot,
		stupid bot, dumb bot, shut up, screw you, fuck you, fuck off, fuck u, f u, fu, f off, go to hell,
		piss off, get lost, drop dead, suck my, sucker, incompetent, brainless, braindead, ignorant,
		pathetic, you suck, u suck, you are useless, you re useless, you are bad, you re bad, you are
		terrible, you are the worst, you re the worst, you are awful, worthless, good for nothing, annoying
		bot, you are annoying, you re annoying, annoying me, annoy me, lazy, trash bot, bots are stupid,
		hate you, hate u, you are crap, dimwit, blockhead, bonehead, cretin, coward, creep, pervert, freak,
		weirdo, slut, whore, faggot, nitwit, halfwit, numbskull, piece of shit, piece of crap, piece of
		garbage, bullshit bot, you fool, you idiot, disgusting, psycho, no good, not very good, lame, pussy,
		bad bot, you are ugly, so ugly, you pig, dumb ass, jackass, smartass, idiotic, moronic, imbeciles,
		stupidest, stupidity, dumbfuck, dumbshit, dunce, dork, dimwits, dimwitted, nitwits, witless,
		numbskulls, knucklehead, airhead, birdbrain, peabrain, scatterbrain, nincompoop, ignoramus,
		simpleton, twit, twerp, buffoon, oaf, scoundrel, charlatan, conmen, scammy, lazybones, slacker,
		layabout, jobsworth, clueless, slow witted, brain dead, no brain, have a brain, got a brain, zero
		brain, half a brain, use your brain, get a brain, low iq, zero iq, sharpest tool, not intelligent,
		not very intelligent, aren t intelligent, no intelligence, not smart, not very smart, not clever,
		not very clever, are you deaf, are you blind, are you thick, are you crazy, are you mad, are you
		nuts, are you drunk, you are crazy, you re crazy, lunatic, nutcase, psychopath, maniac, sick in the
		head, useless machine, useless robot, useless thing, useless ai, useless assistant, useless lot,
		silly bot, daft, rubbish bot, garbage bot, trash company, shit bot, shitty bot, shitbot, crap bot,
		crappy bot, worst bot, terrible bot, horrible bot, awful bot, clanker, clankers, rust bucket, pile
		of junk, piece of junk, piece of trash, pieces of shit, pile of shit, waste of space, sack of shit,
		you pos, u pos, pos bot, total pos, complete pos, absolute pos, you guys suck, you stink, ur
		useless, ur trash, you re trash, you are garbage, you re garbage, you are rubbish, you re rubbish,
		you are shit, you re shit, ur shit, you are a joke, you re a joke, ur a joke, you are a disgrace,
		you re a disgrace, you are a waste, you re a waste, you are nothing, you re nothing, you are a
		failure, you re a failure, you are horrible, you re horrible, you re terrible, you re awful, you
		make me sick, bunch of criminals, bunch of amateurs, bunch of cowboys, bunch of fraudsters, you
		fraudsters, you criminals, you thief, you cheats, you scammer, you parasites, bloodsuckers, money
		grabbers, weasel, you snake, you rat, you rats, dirty rat, you dog, you dogs, you pigs, greedy pig,
		you swine, you animal, you animals, you monkey, you cow, silly cow, scumbags, dirtbag, sleazebag,
		slimeball, lowlife, lowlifes, low life, degenerate, hypocrite, hypocrites, cowards, cowardly,
		perverts, creeps, weirdos, smartarse, asshat, asswipe, assclown, ass hole, ass holes, assh le,
		arseholes, ass kisser, jackasses, fatass, fat ass, smart ass, butthead, douchebags, dickheads, you
		dicks, pricks, cunts, c nt, twats, wankers, jerkoff, cocksucker, knobhead, bellend, tosser, tossers,
		pillock, pillocks, plonker, plonkers, numpty, numpties, muppet, muppets, you git, useless git, you
		wally, wazzock, doofus, skank, skanks, you sod, silly sod, you nob, pipsqueak, windbag, crackhead,
		eejit, eejits, gobshite, gobshites, fecker, feckers, drongo, you galah, flaming galah, ratbag,
		ratbags, bogan, shitbag, shitbags, shitheads, shit for brains, shit head, shit company, shitty
		company, dipshit, fuckwit, fuckwits, fucktard, fuckhead, fuckface, fucker, fuckers, f cker, f ckers,
		mfer, mfers, mofo, muthafucka, motherfucking, sonofabitch, biatch, biotch, b tch, whores, sluts,
		hooker, harlot, pussies, wuss, wimp, sissy, crybaby, weakling, noob, noobs, dweeb, mongoloid, nazi,
		nazis, faggots, nigger, niggers, nigga, niggas, tranny, fuck ya, fuck yourself, fuck yourselves,
		fuck yall, fuck your, fuck ur, fuck this company, fuck right off, fuckoff, fck u, fck you, fck off,
		fk u, fk you, fk off, fuk u, fuk you, fuk off, fvck you, f ck you, f ck u, f ck off, f you, eff you,
		eff off, gfy, go fuck, go f, screw u, screw yourself, damn you, rot in hell, burn in hell, go hang
		yourself, kill yourself, go die, die in a fire, hope you die, shut your, shut the fuck, shut the
		hell, shut the f, shutup, stfu, sthu, zip it, stop talking, gtfo, get the fuck, get the hell, get
		the f, get bent, get stuffed, get fucked, get a life, get a clue, leave me alone, buzz off, bugger
		off, sod off, naff off, jog on, rack off, piss of, pissoff, p off, kiss my ass, eat shit, suck it,
		suck a, suck me, blow me, up yours, up your ass, shove it, stick it up, nobody likes you, everyone
		hates you, despise you, chutiya, chutiye, chutya, chutiyapa, madarchod, maderchod, madar chod, mc
		bc, bhenchod, behenchod, behnchod, bhen chod, behen chod, bhainchod, banchod, bahenchod, bhen ke,
		behen ke, bhosdike, bhosadike, bhosdi, bsdk, bhadwa, bhadwe, gandu, gaandu, gaand, gand mara, gand
		mein, mera lund, lawda, lawde, jhatu, jhaat, jhant, randi ke, randi ki, harami, haramkhor,
		haramzada, haramzade, kameena, kaminey, kutta, kuttay, suar ka, ullu ka, ullu ke, gadha, gadhe,
		bewakoof, bewaqoof, bevkoof, bevkuf, paagal, murkh, nikamma, nikamme, nalayak, chor company, chor
		hai, chor log, sab chor, dhokebaaz, jhoothe, besharam, besharm, badtameez, ghatiya, bekaar bot,
		bekar bot, faltu company, saala, abe saale, teri maa, teri behen, teri pehn, tmkc, bkl, bakchod, maa
		chuda, chup be, chup kar, bhaad mein, bhaad me ja, dafa ho, nikal yaha, mar ja, dimag nahi, akal
		nahi, ganwar, zaleel, kanjar, khota, penchod, pencho, pehnchod, phuddu, lanat hai, laanat, namak
		haram, chapri, sharmouta, sharmuta, ya kalb, ibn el kalb, wlad el kalb, ya hmar, ya 7mar, hayawan,
		7ayawan, ya khara, ya zbala, ghabi, kos omak, kus omak, kus ummak, kosomak, kos okhtak, nik omak,
		kol khara, yel3an abook, khawal, zamel, kahba, 9ahba, haramiya, ikhras, gago, gaga ka, gagong, tanga
		mo, ang tanga, tanga ka, mga tanga, bobo ka, ang bobo, mga bobo, bobong, ulol, tarantado, hayop ka,
		walang kwenta, walang silbi, walang utak, walang hiya, walanghiya, kupal, gunggong, siraulo, baliw
		ka, sinungaling, magnanakaw, manloloko, mandaraya, manahimik ka, pakyu, bopols, mjinga, wajinga,
		mpumbavu, wapumbavu, pumbavu, mpuuzi, mshenzi, washenzi, shenzi, kumamako, kuma mako, mkundu, fala
		wewe, mbwa wewe, umbwa, mwizi wewe, bure kabisa, nyoko, kichwa maji, huna akili, nyamaza, funga
		mdomo, pagal ho kya, pagal hai kya, pagal bot, pagal ho gaye, saale kutte, sale kutte, kutte kamine,
		abe lodu, ya manyak, go away bot, just go away`,
	swear: `
		fuck, fucking, fuckin, fucked, fkn, fking, fckin, fcking, effing, freaking, frickin, shit, shitty,
		bullshit, bs, damn, damned, goddamn, goddamned, bloody, crap, crappy, hell, wtf, ffs, pissed,
		pissing, piss, arse, ass, bollocks, screwed, sucks, omfg, dammit, stfu, af, fucks, fuckn, fukn,
		fuking, fukin, fkin, fck, f ck, f cking, f king, f ing, fuxk, fvck, effin, freakin, fricking, frick,
		friggin, feck, feckin, flippin, fuckery, fuckup, clusterfuck, wtaf, wth, whatthefuck, what the f,
		dafuq, idgaf, jfc, fml, goddammit, darn, darnit, dang it, dangit, blasted, heck, bugger, buggered,
		sod it, sodding, bollox, shite, shits, shithole, shitshow, sh t, bullsh t, bullcrap, horseshit,
		dogshit, batshit, hellish, arsed, halfassed, assed, pain in the butt, cock up, pisstake, taking the
		mick, wank, strewth, jeez, geez, jesus christ, christ sake, christ s sake, christ almighty, for
		chrissake, pete s sake, crying out loud, goodness sake, good grief, god s sake, gods sake, smfh,
		screw it, damnit, turd, argh, aargh, grrr, sucky, tatti, bakwas, bakwaas, maa ki aankh, siyapa,
		khara, 5ara, zift, zebi, a7a, kos om, putang ina, putangina, punyeta, tangina, tang ina, potangina,
		lintik, letse, bwisit, pakshet, nakakainis, hinayupak, hayop na, anak ng, mavi ya kuku, upuuzi,
		upumbavu`,
	fedUp: `
		fed up, sick of, sick and tired, tired of, had enough, enough is enough, enough of this, waste of
		time, wasting my time, waste of my time, waste of money, wasted my, worst service, worst customer,
		terrible service, horrible service, awful service, bad service, poor service, worst company, worst
		experience, terrible experience, horrible experience, bad experience, never again, never use, never
		buy, never order, never shop, losing my patience, lost my patience, out of patience, running out of
		patience, losing patience, patience is, this is ridiculous, that s ridiculous, absolutely
		ridiculous, this is unacceptable, totally unacceptable, completely unacceptable, absolutely
		unacceptable, unacceptable, this is outrageous, this is a joke, you must be kidding, are you
		kidding, you kidding me, kidding me, can t believe this, so frustrating, very frustrating, so
		frustrated, very frustrated, really frustrated, extremely frustrated, getting frustrated, so angry,
		very angry, really angry, extremely angry, so annoying, really annoying, very annoying, so mad,
		driving me crazy, driving me mad, driving me nuts, going crazy, what a joke, what is wrong with you,
		what s wrong with you, nobody helps, no one helps, no one is helping, nobody is helping, no one
		cares, nobody cares, don t care about, no one answers, nobody answers, nobody responds, no one
		responds, waiting for hours, waiting for weeks, waiting for days, waited for hours, waited hours, on
		hold for, for the past hour, lost a customer, losing a customer, lost my business, taking my
		business, switching to, leave a bad review, leaving a bad review, bad review, one star, 1 star, zero
		stars, shame on you, shame on, how dare you, do your job, get it together, get your act together,
		rip off, ripoff, useless service, useless company, this is useless, so useless, completely useless,
		totally useless, this bot is useless, doing nothing, can t do anything, good for nothing, you
		people, very disappointed, extremely disappointed, so disappointed, really disappointed, deeply
		disappointed, very unhappy, extremely unhappy, not acceptable, cannot accept, how hard is it, how
		hard can it be, how difficult is it, what the hell, what the heck, what the fuck, for god s sake,
		for gods sake, for heaven s sake, for fuck s sake, come on already, the hell is, treated like, don t
		waste, cancel everything, makes me angry, makes me mad, making me angry, making me mad, i am mad, i
		m mad, im mad, i am angry, i m angry, im angry, i am furious, i m furious, pissing me off, annoys
		me, bothering me, irritates me, fix this now, fix it now, right now or, answer me, this sucks, it
		sucks, get on my nerves, on my nerves, what kind of service, not getting any help, left hanging,
		ignoring me, no help at all, customer disservice, incompetence, bunch of, screwed up, screwed me,
		you guys suck, made me angry, became angry, getting angry, am enraged, m enraged, infuriating,
		infuriated, being mad, my anger, no patience, annoying me, annoy me, thanks for nothing, slow clap, should get an award, nothing better to do`,
	complaint: `
		complaint, complaints, complain, complaining, file a claim, make a claim, lodge a claim,
		reclamation, grievance, formal complaint, dissatisfied, dissatisfaction, claim against, unsatisfied,
		been waiting, no response, no reply, for hours, for weeks, for months, for days, useless, still
		waiting`,
	very: `
		very, so, really, extremely, absolutely, totally, completely, incredibly, utterly, super, too, such,
		most, freaking, fucking, damn, bloody, beyond, deeply, highly, terribly, seriously, quite, truly`,
	youAre: `
		you are, you re, youre, your, u are, u r, this bot is, the bot is, your service is, your company is,
		your support is, your app is, this company is, this service is, why are you, you were, you guys are,
		you people`,
};
