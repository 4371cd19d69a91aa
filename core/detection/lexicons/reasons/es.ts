import type { ReasonTerms } from '../concept';

export const es: ReasonTerms = {
	staff: `
		técnico, técnicos, ingeniero, especialista, especialistas, experto, expertos, oficina, secretaría,
		equipo, departamento, compañero, compañera, compañeros, colega, recepción, gestor, gestora, médico,
		enfermera`,
	belonging: `
		tarjeta, tarjetas, tarjeta de crédito, tarjeta de débito, celular, móvil, teléfono, cartera,
		billetera, monedero, bolso, bolsa, pasaporte, dni, cédula, sim, chip, laptop, portátil, iphone,
		chequera, visa`,
	account: `
		cuenta, cuentas, contraseña*, clave, claves, usuario, perfil, pin, correo, datos, identidad,
		información, acceso, banca`,
	lost: `
		perdí, perdi, perdido, perdida, perdió, extravié, extravi*, no encuentro, no la encuentro, no lo
		encuentro, desapareció, desaparecido, pérdida, he perdido, se me perdió, olvidé mi tarjeta, dejé mi
		tarjeta`,
	stolen: `
		robo, robó, robaron, robado, robada, me robaron, hurto, ladrón, ladrones, asaltaron, asalto,
		asaltado, sustrajeron, clonaron, clonada, clonado, hurtaron`,
	hacked: `
		hackea*, hackearon, hackeada, hackeado, jaque*, hacker*, comprometida, vulnerad*, entraron a mi,
		accedieron a mi, entró a mi, acceso no autorizado, inicio de sesión desconocido, suplant*, intrus*,
		filtrad*`,
	fraud: `
		fraude*, fraudulent*, estafa*, estafaron, estafado, estafador*, phishing, robo de identidad,
		suplantación, sospechos*, timo, engaño, falsificad*, ilícit*, no autorizad*`,
	notMine: `
		no hice, no la hice, no lo hice, no realicé, no he hecho, no he realizado, no reconozco, no lo
		reconozco, no la reconozco, no autoricé, no autorice, no he autorizado, no autorizad*, no compré, no
		he comprado, no es mío, no es mía, no son míos, no son mías, no recuerdo, no me suena, no fui yo,
		sin mi permiso, sin mi autorización, sin mi consentimiento, sin avisar, sin autorización, nunca
		hice, nunca compré, nunca autoricé, nunca contraté, no contraté, no pedí, no solicité, desconocid*,
		desconozco, extrañ*, rar*, no sé qué es, no sé de qué, no saqué, no retiré`,
	stranger: `
		alguien, alguien más, otra persona, un extraño, desconocido, desconocidos, un tercero, terceros, un
		ladrón`,
	use: `
		usó, usando, usado, utilizó, utilizando, utilizado, está usando, compró, comprando, gastó, gastando,
		entró, accedió, tiene, retiró, sacó, hizo`,
	block: `
		bloquear, bloquea, bloqueen, bloquee, bloqueo, congelar, congela, cancelar mi tarjeta, desactivar,
		suspender, anular mi tarjeta, dar de baja mi tarjeta`,
	found: `
		encontré, la encontré, lo encontré, ya apareció, apareció, envío, entrega, en el correo, reactivar`,
	payment: `
		cargo, cargos, cobro, cobros, pago, pagos, transacción, transacciones, compra, compras, movimiento,
		movimientos, retiro, retiros, débito, débitos, domiciliación, recibo, operación, suscripción,
		transferencia, pedido`,
	bill: `
		cargo, cargos, cobro, cobros, factura, facturas, recibo, importe, monto, tarifa, comisión,
		comisiones, boleta, cuota, extracto, estado de cuenta, facturación`,
	money: 'dinero, plata, efectivo, euros, dólares, pesos, importe, monto, saldo, soles',
	charged: `
		cobraron, cobrado, cobró, cobran, cobrando, cobrar, cargaron, cargado, debitaron, debitado,
		descontaron, descontado, facturaron, facturado, pagué, pagado, quitaron, me han cobrado, sacaron`,
	twice: `
		dos veces, doble, doblemente, duplicad*, duplicó, 2 veces, por duplicado, varias veces, tres veces,
		de nuevo, otra vez, repetid*, doble cobro, doble cargo, nuevamente`,
	wrong: `
		mal, incorrect*, equivocad*, erróne*, error, errores, de más, demás, demasiado, más de lo, indebid*,
		no corresponde, no coincide, injust*, extra, adicional, no es correcto, no es correcta, está mal,
		aunque, de forma incorrecta, sin motivo, no debería, nunca recibí, no recibí, no me llegó, excesiv*,
		no es el correcto`,
	surprising: `
		por qué me cobraron, por qué me cobran, por que me cobraron, por que me cobran, por qué me han
		cobrado, por qué me cobró, por qué hay un, por que hay un, por qué aparece, por que aparece, de
		dónde sale, de qué es, a qué se debe, qué es este, que es este, qué es esta, me cobraron, por qué
		tengo, por qué se me`,
	overcharged: `
		cobraron dos veces, cobrado dos veces, cobraron doble, cobrado doble, doble cobro, doble cargo,
		cobro doble, cargo doble, cobro duplicado, cargo duplicado, pago duplicado, cobraron de más, cobrado
		de más, me cobraron demás, cobraron mal, cobro indebido, cargo indebido, cobros indebidos, cargos
		indebidos, cobro incorrecto, cargo incorrecto, monto incorrecto, importe incorrecto, factura
		incorrecta, factura está mal, factura errónea, cobro excesivo, cobraron más, pagué dos veces, pagué
		doble, sobrecargo, cobro injustificado, cargo desconocido, cobro no reconocido`,
	dispute: `
		disputar, disputa, disputo, reclamar, reclamo, impugnar, contracargo, objetar, desconocer el cargo,
		desconocer un cargo, rechazar el cargo, no voy a pagar, anular el cargo, revertir`,
	giveBack: `
		devuelv*, devolver, devolución, devolvieran, reembols*, reintegr*, mi dinero, dinero de vuelta,
		regresen`,
	tooLittle: `
		menos dinero, solo me dio, sólo me dio, solo recibí, sólo recibí, menos de lo, no me dio todo,
		faltan, falta dinero, faltante`,
	remove: 'quitar, eliminar, anular, revertir, retirar, cancelar el cargo, borrar',
	beforehand: `
		me van a cobrar, tendré que, tengo que pagar, cuánto, hay algún, hay alguna, cobran por, hay que
		pagar, si hago, se cobra, cuál es, cuáles son, cobran comisión`,
	lawyer: 'abogad*, mi abogado, letrado, bufete, asesor legal, asesoría legal',
	lawsuit: `
		demandar, demandarlos, demandaré, demando, los demando, demanda, los voy a demandar, acciones
		legales, acción legal, vía legal, vías legales, medidas legales, tribunales, tribunal, juicio,
		juzgado, llevarlos a juicio, denunciar*, denuncia, denunciaré, denuncio, querella, ante la justicia,
		legalmente, proceso legal`,
	authority: `
		profeco, condusef, consumo, defensa del consumidor, defensa al consumidor, protección al consumidor,
		oficina del consumidor, facua, ocu, defensor del pueblo, agencia de protección de datos, indecopi,
		sernac, superintendencia, hoja de reclamaciones, rgpd`,
	announce: `
		voy a, mi, iré, acudiré, acudir, pondré, poner, denunciar, denunciaré, reportar, reportaré,
		quejarme, queja, contactaré, contactar, contrat*, presentar, presentaré, hablaré, hablar con mi,
		consult*, los, incumpl*, infrin*`,
	selfHarm: `
		matarme, me quiero matar, me voy a matar, suicid*, quitarme la vida, quiero morir, quiero morirme,
		me quiero morir, no quiero vivir, hacerme daño, cortarme, acabar con mi vida, acabar con todo, no
		vale la pena vivir, autolesion*, desaparecer para siempre, estaría mejor muerto, estaría mejor
		muerta`,
	violence: `
		te voy a matar, los voy a matar, voy a matar, te mato, matarte, matarlos, bomba, dispararte,
		dispararles, voy a quemar, prenderles fuego, sé dónde vives, se donde vives, golpearte, romperte la,
		te voy a romper, amenaza de muerte, amenazas de muerte, me amenaza, me amenazan, me está pegando, me
		pega, violencia de género, violencia doméstica, violación, me violaron, secuestr*, apuñal*`,
	emergency: `
		infarto, no puedo respirar, no respira, ambulancia, llamen al 112, llamen al 911, emergencia médica,
		es una emergencia, inconsciente, desmayó, convuls*, derrame cerebral, sangrando, me desangro, fuga
		de gas, huele a gas, se está quemando, incendio, se incendió, envenen*, intoxicad*, dolor en el
		pecho, se está muriendo, me estoy muriendo, me muero de dolor, sobredosis, electrocut*, explotó,
		reacción alérgica, ahogando, me cuesta respirar, le cuesta respirar, dificultad para respirar, me
		falta el aire, se me hinchan, se me hincha, labios hinchados, lengua hinchada, cara hinchada, shock
		alérgico, está echando humo, echa humo, sale humo, empezó a humear, saca chispas, echa chispas,
		saltan chispas, olor a gas, olor a quemado, huele a quemado, batería hinchada, me dio un calambrazo,
		descarga eléctrica, monóxido`,
	harmless: `
		contacto de emergencia, número de emergencia, morirme de risa, tarjeta de regalo, tarjeta gráfica,
		tarjeta de presentación, tarjeta de memoria, sin contraseña, tarjeta de embarque, se demanda, en
		demanda, demanda de, bajo demanda, oferta y demanda, número equivocado, cuenta equivocada, persona
		equivocada`,
	stillBroken: `
		sigue sin, sigue igual, sigo sin, sigo igual, sigo teniendo, todavía no, aún no, no funciona, no
		funcionó, no me funciona, no sirve, no sirvió, no ayuda, no me ayuda, no me ayudó, no me sirve, ya
		lo intenté, ya intenté, ya lo hice, ya probé, ya hice eso, el mismo problema, mismo error, mismo
		problema, nada funciona, no se soluciona, no soluciona, no resuelve, no resolvió, no se resuelve,
		otra vez lo mismo, continúa el problema`,
	notAsked: `
		no es lo que pregunté, no es lo que pedí, no es lo que quiero, no es lo que dije, no es lo que
		necesito, no era eso, no es eso, no pregunté eso, no te pregunté, no me entiendes, no me entiende,
		no entiendes, no me estás entendiendo, no respondes, no responde, no me respondes, no contestas, no
		respondiste, respuesta incorrecta, eso está mal, estás equivocado, te equivocas, eso no es, lee
		bien, lee mi, no me escuchas, no tiene sentido, no tiene nada que ver, no lo sabes, no es lo que te he preguntado`,
	repeated: `
		ya te dije, ya le dije, ya dije, ya lo dije, ya te lo dije, te lo repito, ya pregunté, ya expliqué,
		ya te expliqué, una y otra vez, cuántas veces, tercera vez, segunda vez, cuarta vez, varias veces,
		siempre lo mismo, la misma respuesta, lo mismo, mismo mensaje, repites, repitiendo, repetir lo
		mismo, en círculos, otra vez, de nuevo, como dije`,
	notUnderstood: `
		no entendí, no he entendido, no entiendo, no te entiendo, no le entiendo, no comprendo, no
		comprendí, reformular, puedes reformular, podrías reformular, de otra manera, otra forma, no logré
		entender, no te he entendido`,
	unsure: `
		no estoy seguro, no estoy segura, no lo sé, no sé la respuesta, no tengo información, no tengo esa
		información, no dispongo de, no cuento con información, no cuento con esa información, no cuento
		con, no puedo responder, no puedo ayudarte con, no puedo ayudarle con, no encontré información, no
		he encontrado información, no tengo datos, no tengo acceso, no tengo respuesta, no puedo confirmar,
		desconozco`,
};
