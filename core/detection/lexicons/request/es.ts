import type { RequestTerms } from '../concept';

export const es: RequestTerms = {
	human: `
		humano, humana, humanos, humanas, ser humano, seres humanos, persona real, personas reales, persona
		de verdad, persona viva, persona humana, agente humano, agente real, agente en vivo, asesor humano,
		atención humana, representante, representantes, operador, operadora, operadores, empleado, empleada,
		empleados, ejecutivo, ejecutiva, supervisor, supervisora, gerente, encargado, encargada, jefe,
		responsable, personal humano, alguien real, alguien de verdad, alguien humano, agente de servicio al
		cliente, agente de atención, agente de soporte, persona de carne, alguien del equipo, una persona
		del equipo, alguien de soporte, colega, compañero, compañera, director, dueño`,
	someone: 'alguien, persona, personas, alguno, alguna persona, gente, otra persona, alguien más, quien',
	agent: `
		agente, agentes, asesor, asesora, asesores, asistente, asistentes, técnico, técnica, especialista,
		especialistas, consultor, experto, administrador, admin, teleoperador, dependiente`,
	support: `
		soporte, soporte técnico, servicio al cliente, servicio de atención, atención al cliente, atención
		al usuario, servicio técnico, mesa de ayuda, centro de atención, call center, equipo de soporte,
		departamento de atención, apoyo humano, ayuda humana, chat en vivo, asistencia técnica, su equipo,
		atención personalizada`,
	real: 'real, reales, verdadero, verdadera, de verdad, en vivo, vivo, viva, humano, humana, auténtico',
	want: `
		quiero, quisiera, querría, necesito, deseo, me gustaría, prefiero, preferiría, puedo, podría, puede,
		puedes, podrían, pueden, podemos, exijo, solicito, requiero, tengo que, debo, déjame, déjeme,
		dejame, permítame, busco, es posible, cómo puedo, hay que, necesitaba, ocupo, pido, quería`,
	talk: `
		hablar, hable, hablo, charlar, chatear, conversar, platicar, comunicarme, comunicarse, comunicar,
		dialogar, conversación, tratar, escribir con, atender, atienda, atiendan, me atienda, que me
		atienda, ser atendido, consultar con, plática, comentar, comentarlo, explicárselo, hablarlo, llamar,
		llame, llamen, me llame, me llamen, me llamara, que me llamen, devolverme la llamada`,
	reach: `
		contactar, contacto, contactarme, contactarse, ponerme en contacto, llamar, localizar, en contacto`,
	connect: `
		conectar, conéctame, conectarme, conecta, conecte, conécteme, transferir, transferirme,
		transfiérame, transfiéreme, transfiere, transfiera, pásame, páseme, pásame con, pasar con, pasarme
		con, pasarme, comuníqueme, comunícame, comuníqueme con, derivar, derívame, deriva, derivarme,
		redirigir, redirígeme, redirigirme, ponme con, póngame con, ponme en contacto, ponerme en contacto,
		póngame en contacto, ponga en contacto, ponerme con, enlazar, escalar, traspasar, traspaso, remitir,
		me pase, me pases, me pasen, me comunique, me comunica, me conecte, me transfiera, le ponga en
		contacto, pásame a, páseme a, pásenme, pásenme con, comunícame con, comuníquenme, póngame, poneme,
		pasame, pasame con, comunicame con, que te atienda, que le atienda, paso con, te paso, le paso, te
		comunico, le comunico`,
	give: `
		dame, deme, denme, consígueme, conseguir, conseguirme, tráeme, búscame, mándame, envíame, quiero,
		llama a, llame a, dónde está`,
	me: 'me, nos, mi, conmigo',
	available: `
		hay, hay alguien, hay alguna, tienen, tienes, existe, disponible, disponibles, está, están,
		trabajan, trabajando`,
	handover: `
		atención humana, apoyo humano, ayuda humana, soporte humano, no quiero hablar con un bot, no quiero
		un bot, no más bots, basta de bots, nada de bots, alguien que me ayude de verdad, alguien que sepa,
		alguien competente, escalar el caso, escalar mi caso, que me llame alguien, que me llamen, persona
		por favor, un humano por favor, quiero una persona, necesito una persona, una persona real, hablar
		con personas, hablar con gente`,
	bot: `
		bot, bots, robot, robots, chatbot, chatbots, máquina, máquinas, computadora, ordenador, ia,
		inteligencia artificial, asistente virtual, contestadora, grabación, sistema automático, automático`,
	aboutBot: `
		eres un, eres una, eres humano, eres real, eres humana, es usted un, es usted una, estoy hablando
		con, hablo con un, hablo con una, con quién hablo, con quien hablo, con quién estoy, eres tú, ¿eres,
		tú eres, esto es un, es un bot o, soy humano, soy un humano, humano o, persona o`,
	not: 'no, nunca, sin, jamás, tampoco, ni, ningún, ninguna, en vez de, odio, no me gusta',
	subject: 'yo, tú, usted, él, ella, nosotros, ustedes, esto, eso',
	if: `
		si yo, qué pasa si, que pasa si, qué pasaría, en caso de, suponiendo, si quiero, si necesito, antes
		de`,
	past: `
		ayer, la semana pasada, el mes pasado, hablé, ya hablé, había, dijo, dijeron, me dijo, la última
		vez, hace días, anoche`,
	policy: `
		horario, horarios, a qué hora, cuándo, cuánto cuesta, cuánto, cuántos, cuántas, precio, costo,
		sueldo, salario, trabajo, empleo, vacante, política, políticas, significa, qué es un, qué es una,
		qué hace, requisitos, número de, gana`,
	how: `
		cómo puedo, cómo contacto, cómo me comunico, dónde puedo, cuál es el teléfono, cuál es el número,
		cómo hago, de qué manera`,
	filler: `
		por, favor, porfavor, porfa, hola, buenos, buenas, días, tardes, noches, un, una, el, la, los, con,
		a, de, al, ya, ahora, quiero, me, yo, necesito, gracias, si, sí, en, este, para, mi, aquí, urgente,
		directamente, mejor, solo, y, que, vez, no`,
	yes: `
		sí, si, claro, por supuesto, por favor, sí por favor, vale, dale, ok, de acuerdo, está bien,
		perfecto, adelante, correcto, bueno, sip, seguro, desde luego, hágalo, hazlo, me gustaría,
		conéctame, afirmativo, genial, sí gracias, venga, venga va, hágale, hagámoslo, va, órale, me parece
		bien, está bien así, lo acepto, pues sí, ok gracias, mejor sí`,
	no: `
		no, no gracias, nop, todavía no, ahora no, no hace falta, no es necesario, mejor no, para nada,
		luego, más tarde`,
	closing: `
		gracias, muchas gracias, adiós, chao, hasta luego, nos vemos, eso es todo, ya funciona, ya está,
		solucionado, resuelto, buen día, bye`,
	decoy: `
		agente de viajes, agentes de viajes, agente inmobiliario, agente inmobiliaria, agente secreto,
		agente de seguros, por persona, una persona con, para una persona, dos personas, personas mayores,
		recursos humanos, derechos humanos, cuerpo humano, asistente virtual, asistente de voz, no sé cómo,
		no sé, no entiendo, no funciona, no hay problema, no estoy seguro, no puedo, no solo, hablar
		contigo, hablar de, hablamos de, hablas español, hablas inglés, habla español, idiomas hablas,
		puedes hablar, mi asistente, mi jefe, mi agente, mis empleados, gerente de proyecto, persona física,
		persona jurídica, datos personales, otras personas, cuántas personas, muchas personas, varias
		personas, gracias por el soporte, gracias por su atención, me llamo, soy persona, en persona,
		representante legal, llamar a mi, de la persona, transferir dinero, puedes hacer, en vez de eso, en
		lugar de eso`,
	rightAsWritten: `
		persono, personal, personales, reales, real, realizar, hablan, hablaba, conectado, contactos,
		contrato, agentes, agencia, agencias, agenda, operador, operación, humanidad, pasar, pasado, paso,
		soporta`,
};
