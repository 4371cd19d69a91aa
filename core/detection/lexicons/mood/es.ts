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
		gorda, loco, loca, mentiroso, mentirosa, necio, torpe, inepto, ineptos`,
	swear: `
		mierda, joder, carajo, coño, puta, puto, maldit*, jodid*, hostia, verga, cojones, demonios, diablos,
		chingad*, pinche`,
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
