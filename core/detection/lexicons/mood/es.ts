import type { MoodTerms } from '../concept';

export const es: MoodTerms = {
	great: `
		excelente*, genial*, increíble*, fantástic*, maravillos*, perfect*, estupend*, espectacular*,
		encanta, encantó, encantad*, amo, adoro, mejor del mundo, buenísim*, magnífic*, precios*, hermos*,
		la mejor, el mejor, feliz, felices`,
	good: `
		bueno, buena, buenos, buenas, bien, bonit*, amable*, gracias, agradezco, contento, contenta,
		satisfech*, útil, fácil, rápido, mejor, gusta, gustó, alegr*, recomiend*, lindo, linda, divertid*,
		chévere, guay, interesante, simpátic*, positivo, éxito, listo`,
	problem: `
		problema*, error*, falla, fallas, falló, fallo, roto, rota, dañad*, averiad*, no funciona, tarde,
		retras*, demora*, lento, lenta, perdid*, cancelad*, rechazad*, esperando, difícil, complicad*,
		lamentablemente, dolor, miedo, preocup*, solo y triste, enferm*, cansad*`,
	bad: `
		mal, malo, mala, malos, malas, molest*, decepcion*, insatisfech*, descontent*, enojad*, enfadad*,
		triste*, frustr*, grosero, grosera, maleducad*, inútil*, no sirve, tont*, estúpid*, ridícul*,
		absurd*, basura, mentira*, mentiros*, pésim*, incompetent*, odio, tomadura de pelo, fastidi*,
		ignoran, ignorante*, feo, fea, patétic*`,
	awful: `
		terrible*, horrible*, pésim*, espantos*, asqueros*, asco, fatal, lamentable*, vergonzos*, vergüenza,
		indignante*, indignad*, furios*, inaceptable*, desastre*, desastros*, el peor, la peor, odio,
		detesto, pesadilla, deplorable*, harto, harta`,
	insult: `
		idiota*, imbécil*, estúpid*, tonto, tonta, tontos, tarad*, pendej*, cabrón*, cabron*, puta, puto,
		putos, hijo de puta, hijos de puta, hdp, mierda, gilipollas, capullo, boludo, pelotud*, culero,
		maldito, maldita, malditos, perra, zorra, bastardo, cerdo, inútil, inútiles, ladrones, estafadores,
		vete a la mierda, vete al infierno, vete al diablo, cállate, jódete, chinga*, no sirves, no sirves
		para nada, eres malo, eres mala, eres feo, eres fea, ignorante, payaso, payasos, perdedor,
		perdedora, bruto, bruta, burro, burra, animal, asqueroso, retrasad*, mongol*, subnormal, patético,
		te odio, eres lento, das asco, das pena, eres pésimo, apestas, no sabes nada, aburrido, gordo,
		gorda, loco, loca, mentiroso, mentirosa, necio, torpe, inepto, ineptos, tontas, bobo, boba, bobos,
		bobas, bobalicón, baboso, lelo, menso, majadero*, majadera*, mentecat*, zoquete*, cretin*, lerdo,
		botarate*, mequetrefe*, zángano*, holgazan*, haragan*, gandul*, perezos*, vagos, atontad*, cabeza
		hueca, cabeza de chorlito, sin cerebro, ni cerebro, no tienes cerebro, no tiene cerebro, no tienen
		cerebro, descerebrad*, no eres inteligente, poco inteligente, no eres listo, ignorantes, analfabet*,
		incompetente*, inept*, incapaces, brutos, burros, burras, asno, zote, pelele*, pringao*, pringad*,
		palurdo*, fantoche*, mamarrach*, adefesio*, payasa, payasada, bufón, bufones, eres un chiste, son un
		chiste, eres una broma, sinvergüenza*, sinvergonz*, caradura*, cara dura, descarad*, canalla*,
		granuja*, bribon*, rufianes, truhan*, charlatán, charlatana, mentirosos, mentirosas, hipócrita*,
		traidor*, cobarde*, ratas inmundas, rata inmunda, son unas ratas, sos una rata, rateros,
		sanguijuela*, buitres, sabandija*, alimaña*, escoria*, lacra, lacras, gentuza, chusma, timadores,
		farsantes, farsante, corruptos, mafiosos, hampones, son una mafia, eres un ladrón, eres basura, eres
		una basura, son una basura, son basura, sos basura, bot basura, eres una porquería, son una
		porquería, porquería de, patética, patéticos, patéticas, asquerosa, asquerosos, asquerosas,
		repugnante*, dan asco, dais asco, qué asco, dan pena, dan lástima, das vergüenza, dan vergüenza,
		eres una vergüenza, son una vergüenza, sois una vergüenza, eres un desastre, son un desastre, eres
		un fracaso, son un fracaso, fracasad*, perdedores, perdedoras, eres malísimo, eres horrible, eres
		pésima, son pésimos, sois pésimos, sos pésimo, sos malo, sos un desastre, eres lo peor, son lo peor,
		sois lo peor, sos lo peor, no vales nada, no valen nada, no valéis nada, los odio, las odio, os
		odio, te detesto, enfermo mental, demente*, psicópata*, chiflad*, estás sordo, eres un pesado,
		pelmazo*, cansino*, plasta, plastas, malditas, malnacid*, malparid*, cerdos, marrano*, marrana*,
		cochino, cochinos, guarro*, guarra*, eres un perro, perro inmundo, perros inmundos, perro sarnoso,
		zorras, perras, putas, putita*, golfa*, furcia*, ramera*, prostitut*, gilipolla, gilipollez,
		gilipuertas, jilipollas, capulla, capullos, soplapollas, tocapelotas, tocahuevos, tocanarices,
		chupapollas, chupapijas, chupamedias, lameculo*, lambiscón, lambiscones, cantamañanas, mamón,
		mamones, cornud*, hijoputa*, hijaputa*, hijueputa*, hijoeputa, jueputa, hdpt, hpta, caraculo, cara
		de culo, careverga, pndj*, pndejo*, kbron, ojete, ojetes, naco*, pinche bot, joto, jotos, chinguen,
		huevón, huevones, güevón, güevones, gonorrea*, pirobo*, sapo hp, lambón, comemierda*, mamahuevo*,
		mamaguevo*, mamabich*, mamañema, singao, singaos, singa tu madre, guebon, cojudo*, conchatumadre,
		conchetumadre, conchesumadre, conchesumare, conchetumare, concha tu madre, concha su madre, la
		concha tuya, ctm, csm, ctmr, rctm, cstm, culiao*, culiado*, aweona*, ahueona*, weones, wn, saco wea,
		maraco*, boluda, boludos, boludas, sos un forro, sorete*, giles, salame, mogólic*, conchud*, andate
		a cagar, anda a cagar, chupala, chupame, chupenla, rompehuevos, rompebolas, hinchapelotas, chanta,
		chantas, garca, caradepija, lpqtp, lcdtm, choto*, infeliz, infelices, villero*, sudaca*, negrata*,
		maricon*, marica, maricas, cállese, cállense, callaos, cierra el pico, cierra la boca, cierra el
		hocico, cerrá el orto, cerrá la boca, que te jodan, que os jodan, que te folle, jódanse, jodeos,
		jódase, púdrete, púdranse, pudrite, muérete, muéranse, morite, ojalá te mueras, vete al carajo,
		váyanse al carajo, váyase al carajo, al carajo contigo, váyanse al infierno, váyanse al diablo, vete
		a freír, vete a paseo, vete a cagar, a la porra, lárgate, lárguense, piérdete, piérdanse, fuera de
		aquí, déjame en paz, déjenme en paz, dejadme en paz, no me jodas, no me jodan, métetelo, por el
		culo, chúpamela, mámala, me la pelas, besa mi culo, manga de chorros, basura de bot, basura de
		empresa, basura de servicio, pedazo de basura, gil de goma, sos un gil, por culo, patán, patanes,
		desgraciado, desgraciada, desgraciados, desgraciadas, travelo`,
	swear: `
		mierda, joder, carajo, coño, puta, puto, maldit*, jodid*, hostia, verga, cojones, demonios, diablos,
		chingad*, pinche, mierd*, mrd, mrda, m erda, jode, joden, jodan, jodiendo, jodí, joer, jolín,
		hostias, ostia, ostias, coños, coñazo*, acojon*, manda huevos, hasta los huevos, toca los huevos,
		hasta las narices, qué narices, polla, pollas, me la suda, me la pela, vale madre, valió madre, ni
		madres, no mames, no mamen, nmms, no manches, no jodas, nojoda, no joda, no chingues, no chinguen,
		chingar, hasta la madre, me cago, mecagüen, cagad*, cagaron, cagaste, la cagas, la cagó, cagar,
		putada*, putear, putead*, puteando, putas, encabronad*, ptm, ptmr, lptm, lpm, recontra, chucha,
		chuta, pucha, puchica, caraj*, vergas, vrg, vrga, berga, alv, pinches, pnche, diablo, demonio, qué
		rayos, maldición, caray, caramba, por dios, mala leche, wea, hueá, huevada*, webada*, cojudez,
		cojudeces, pendejada, boludez, boludeces, pelotudez*, orto, de los huevos, culo, arrech*, rompe las
		bolas, rompen las bolas, romper las bolas, las pelotas, hasta las bolas, fak, reputa, reputas`,
	fedUp: `
		estoy harto, estoy harta, harto de, harta de, ya basta, basta ya, me cansé, estoy cansado de, estoy
		cansada de, pérdida de tiempo, perdiendo el tiempo, perder el tiempo, hacen perder, nunca más, es
		una vergüenza, qué vergüenza, una burla, se burlan, es ridículo, es inaceptable, inaceptable, esto
		es una, es el colmo, el colmo, no puede ser, increíble que, pésimo servicio, mal servicio, peor
		servicio, servicio pésimo, terrible servicio, horrible servicio, la peor empresa, peor empresa, muy
		molesto, muy molesta, muy enojado, muy enojada, muy enfadado, muy enfadada, estoy molesto, estoy
		molesta, estoy enojado, estoy enfadado, estoy furioso, muy decepcionad*, muy frustrad*, sin
		paciencia, perdiendo la paciencia, se me acaba la paciencia, paciencia, nadie responde, nadie
		contesta, nadie me ayuda, nadie ayuda, no les importa, tomadura de pelo, me toman el pelo, me están
		viendo la cara, qué asco, son unos, ladrones, estafadores, me voy a cambiar, la competencia,
		indignante, me tienen, no sirven, no sirve para nada, inútil`,
	complaint: `
		queja, quejas, quejarme, reclamo, reclamos, reclamación, reclamaciones, llevo horas, llevo días,
		llevo semanas, llevo esperando, desde hace días, hace semanas, sin respuesta, no me responden, no
		contestan, sigo esperando, insatisfecho, insatisfecha`,
	very: `
		muy, tan, demasiado, super, súper, totalmente, absolutamente, completamente, realmente,
		extremadamente, bastante, re, sumamente, tremendamente`,
	youAre: `
		eres, son, ustedes son, usted es, tu, tus, su servicio, este bot, por qué eres, el servicio, la
		empresa, esta empresa, sois, tan, qué`,
};
