import type { Customer } from '../../../core/conversation/conversation';

/** A talk as "c: …" (customer) and "b: …" (bot), and what an agent should read of it. */
export interface Talk {
	name: string;
	customer?: Partial<Customer>;
	talk: string;
	brief: string;
}

/** Invented talks as shops have them. Each brief was judged with the eyes of the agent who takes over. */
export const TALKS: readonly Talk[] = [
	{
		name: 'a polite request',
		talk: `c: Hi, I want to return my kettle, order 48213. Could you help me please 🙏
b: Sure! You can return items within 30 days.
c: Can I talk to a person please? 🙏`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “talk to a person”
Wants: Hi, I want to return my kettle, order 48213. Could you help me please 🙏
Tried: The bot answered once: “Sure! You can return items within 30 days.”
Given: Number: 48213
Mood: Calm
Language: English (en)`,
	},
	{
		name: 'nothing but a request',
		talk: `c: human please 🙏`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “human please”
Wants: human please 🙏
Mood: Calm
Language: English (en)`,
	},
	{
		name: 'a friendly customer',
		customer: { name: 'Lea' },
		talk: `c: Hello!
b: Hi, how can I help?
c: You have been so helpful, thank you so much, I love your shop! Could a colleague call me about a wedding order for 40 people?`,
		brief: `Customer: Lea
Why: The customer asked for a human: “colleague call me about”
Wants: You have been so helpful, thank you so much, I love your shop! Could a colleague call me about a wedding order for 40 people?
Tried: The bot answered once: “Hi, how can I help?”
Mood: Friendly
Language: English (en)`,
	},
	{
		name: 'a double charge',
		customer: { name: 'Tom Reed', email: 'tom@example.com' },
		talk: `c: I was charged twice for order #A-20931
b: I'm sorry to hear that. Charges can take 3-5 days to settle.
c: No, both have settled. $59.99 on 3 March and $59.99 on 4 March.
b: I'm sorry to hear that. Charges can take 3-5 days to settle.
c: You are not listening. This is ridiculous! When will you refund the second one?
b: I'm sorry, I did not understand that.
c: I WANT A HUMAN NOW`,
		brief: `Customer: Tom Reed · tom@example.com
Why: The customer asked for a human: “WANT A HUMAN”
Why: The customer was charged too much or twice: “charged twice”
Why: The bot could not answer. It failed 3 times: “did not understand”
Wants: I was charged twice for order #A-20931 … You are not listening. This is ridiculous! When will you refund the second one?
Tried: The bot answered 3 times, twice with “I'm sorry to hear that. Charges can take 3-5 days to settle.”
Given: Number: A-20931 · Date: 3 March · Amount: $59.99 · Date: 4 March
Mood: Annoyed
Language: English (en)`,
	},
	{
		name: 'a lost parcel, in German',
		customer: { name: 'Jana Krüger', email: 'jana@example.com' },
		talk: `c: Guten Tag, meine Bestellung 4711-B ist seit dem 12.03.2026 nicht angekommen.
b: Bitte prüfen Sie Ihren Tracking-Link.
c: Der Link funktioniert nicht. Wo ist mein Paket?
b: Bitte prüfen Sie Ihren Tracking-Link.
c: Das haben Sie schon gesagt. Ich möchte bitte mit einem Mitarbeiter sprechen.`,
		brief: `Customer: Jana Krüger · jana@example.com
Why: The customer asked for a human: “Mitarbeiter sprechen”
Why: The customer says that the answers do not help. It failed 2 times: “schon gesagt”
Wants: Guten Tag, meine Bestellung 4711-B ist seit dem 12.03.2026 nicht angekommen. … Der Link funktioniert nicht. Wo ist mein Paket?
Tried: The bot answered twice, each time with “Bitte prüfen Sie Ihren Tracking-Link.”
Given: Number: 4711-B · Date: 12.03.2026
Mood: Annoyed
Language: German (de)`,
	},
	{
		name: 'a double charge, in Spanish',
		customer: { name: 'Marta' },
		talk: `c: Hola, me han cobrado dos veces la suscripción de 19,99 €
b: Lo siento. ¿Puede darme su número de pedido?
c: Es el pedido 88213, del 5 de mayo. Mi correo es marta@example.com
b: Gracias. No encuentro ese pedido.
c: ¿Cómo que no lo encuentran? Quiero hablar con una persona.`,
		brief: `Customer: Marta
Why: The customer asked for a human: “hablar con una persona”
Wants: Hola, me han cobrado dos veces la suscripción de 19,99 € … ¿Cómo que no lo encuentran? Quiero hablar con una persona.
Tried: The bot answered twice, last: “Gracias. No encuentro ese pedido.”
Given: Amount: 19,99 € · Number: 88213 · Date: 5 de mayo · E-mail: marta@example.com
Mood: Calm
Language: Spanish (es)`,
	},
	{
		name: 'a lawyer, in French',
		talk: `c: Bonjour, ma commande FR-2210 n'est jamais arrivée.
b: Je suis désolé. Avez-vous vérifié votre boîte aux lettres ?
c: Oui, trois fois. Si je ne suis pas remboursé avant vendredi, je contacte mon avocat.`,
		brief: `Customer: Anonymous
Why: The customer brings in a lawyer: “mon avocat”
Why: The customer wants money back after an error: “trois fois. Si je ne suis pas remboursé”
Wants: Bonjour, ma commande FR-2210 n'est jamais arrivée. … Oui, trois fois. Si je ne suis pas remboursé avant vendredi, je contacte mon avocat.
Tried: The bot answered once: “Je suis désolé. Avez-vous vérifié votre boîte aux lettres ?”
Given: Number: FR-2210
Mood: Annoyed
Language: French (fr)`,
	},
	{
		name: 'a login, in Italian',
		talk: `c: Buongiorno, non riesco ad accedere al mio account
b: Prova a reimpostare la password.
c: L'ho già fatto, non funziona
b: Prova a reimpostare la password.
c: Posso parlare con un operatore? Il mio numero è +39 347 1234567`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “parlare con un operatore”
Wants: Buongiorno, non riesco ad accedere al mio account
Tried: The bot answered twice, each time with “Prova a reimpostare la password.”
Given: Phone: +39 347 1234567
Mood: Calm
Language: Italian (it)`,
	},
	{
		name: 'a cancellation, in Portuguese',
		customer: { name: 'João', attributes: { plan: 'pro', seats: 12 } },
		talk: `c: Olá, quero cancelar minha assinatura mas o botão não aparece
b: Vá em Configurações > Assinatura.
c: Não tem esse botão lá. Como faço para cancelar?
b: Vá em Configurações > Assinatura.
c: atendente`,
		brief: `Customer: João · plan: pro · seats: 12
Why: The customer asked for a human: “atendente”
Wants: Olá, quero cancelar minha assinatura mas o botão não aparece … Não tem esse botão lá. Como faço para cancelar?
Tried: The bot answered twice, each time with “Vá em Configurações > Assinatura.”
Mood: Calm
Language: Portuguese (pt)`,
	},
	{
		name: 'a broken parcel, in Dutch',
		talk: `c: Hallo, mijn pakket is beschadigd aangekomen. Bestelling 55120.
b: Wat vervelend! Kunt u een foto sturen?
c: Die heb ik net gestuurd
b: Kunt u een foto sturen?
c: Kan ik een medewerker spreken? Wanneer krijg ik een nieuwe?`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “medewerker spreken”
Wants: Hallo, mijn pakket is beschadigd aangekomen. Bestelling 55120. … Kan ik een medewerker spreken? Wanneer krijg ik een nieuwe?
Tried: The bot answered twice, last: “Kunt u een foto sturen?”
Given: Number: 55120
Mood: Calm
Language: Dutch (nl)`,
	},
	{
		name: 'a lost parcel, in Polish',
		talk: `c: Dzień dobry, moje zamówienie 20931 nie dotarło, zapłaciłem 249,90 zł
b: Proszę sprawdzić status przesyłki.
c: Sprawdzałem. Chcę rozmawiać z konsultantem.`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “rozmawiać z konsultantem”
Why: The customer says that the answers do not help: “Sprawdzałem”
Wants: Dzień dobry, moje zamówienie 20931 nie dotarło, zapłaciłem 249,90 zł
Tried: The bot answered once: “Proszę sprawdzić status przesyłki.”
Given: Number: 20931 · Amount: 249,90 zł
Mood: Calm
Language: Polish (pl)`,
	},
	{
		name: 'a lost parcel, in Russian',
		talk: `c: Здравствуйте, мой заказ 77120 от 3 марта так и не пришёл
b: Проверьте, пожалуйста, трек-номер.
c: Он не работает! Где мой заказ?
b: Проверьте, пожалуйста, трек-номер.
c: Позовите оператора`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “Позовите оператора”
Wants: Здравствуйте, мой заказ 77120 от 3 марта так и не пришёл … Он не работает! Где мой заказ?
Tried: The bot answered twice, each time with “Проверьте, пожалуйста, трек-номер.”
Given: Number: 77120 · Date: 3 марта
Mood: Calm
Language: Russian (ru)`,
	},
	{
		name: 'a lost parcel, in Chinese',
		talk: `c: 你好，我的订单号12345678还没到，已经两周了
b: 请查看物流信息。
c: 物流没有更新。什么时候能到？
b: 请查看物流信息。
c: 转人工`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “转人工”
Wants: 你好，我的订单号12345678还没到，已经两周了 … 物流没有更新。什么时候能到？
Tried: The bot answered twice, each time with “请查看物流信息。”
Given: Number: 12345678
Mood: Calm
Language: Chinese (zh)`,
	},
	{
		name: 'a broken item, in Japanese',
		talk: `c: 注文番号 20931 の商品が壊れていました。交換できますか？
b: 申し訳ございません。返品ポリシーをご確認ください。
c: 担当者と話したいです`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “担当者と話”
Wants: 注文番号 20931 の商品が壊れていました。交換できますか？
Tried: The bot answered once: “申し訳ございません。返品ポリシーをご確認ください。”
Given: Number: 20931
Mood: Calm
Language: Japanese (ja)`,
	},
	{
		name: 'a wrong item, in Vietnamese',
		talk: `c: Đơn hàng 55213 của tôi bị giao nhầm, tôi đã trả 450.000đ
b: Vui lòng kiểm tra lại trong mục Đơn hàng.
c: Tôi muốn nói chuyện với nhân viên`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “nói chuyện với nhân viên”
Wants: Đơn hàng 55213 của tôi bị giao nhầm, tôi đã trả 450.000đ
Tried: The bot answered once: “Vui lòng kiểm tra lại trong mục Đơn hàng.”
Given: Number: 55213 · Amount: 450.000đ
Mood: Calm
Language: Vietnamese (vi)`,
	},
	{
		name: 'a lost parcel, in Arabic',
		talk: `c: مرحبا، طلبي رقم ٤٨٢١٣ لم يصل بعد
b: يرجى التحقق من رابط التتبع.
c: أين طلبي؟ أريد التحدث مع موظف`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “التحدث مع موظف”
Wants: مرحبا، طلبي رقم ٤٨٢١٣ لم يصل بعد
Open question: أين طلبي؟
Tried: The bot answered once: “يرجى التحقق من رابط التتبع.”
Given: Number: ٤٨٢١٣
Mood: Calm
Language: Arabic (ar)`,
	},
	{
		name: 'a late parcel, in Turkish',
		talk: `c: Merhaba, siparişim 90211 hâlâ gelmedi
b: Kargo takip linkini kontrol edin.
c: Baktım, güncellenmemiş. Müşteri temsilcisiyle görüşmek istiyorum`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “Müşteri temsilcisiyle görüşmek”
Wants: Merhaba, siparişim 90211 hâlâ gelmedi
Tried: The bot answered once: “Kargo takip linkini kontrol edin.”
Given: Number: 90211
Mood: Calm
Language: Turkish (tr)`,
	},
	{
		name: 'a late parcel, in Hindi',
		talk: `c: नमस्ते, मेरा ऑर्डर 33121 नहीं आया
b: कृपया ट्रैकिंग लिंक देखें।
c: मुझे किसी इंसान से बात करनी है`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “इंसान से बात”
Wants: नमस्ते, मेरा ऑर्डर 33121 नहीं आया
Tried: The bot answered once: “कृपया ट्रैकिंग लिंक देखें।”
Given: Number: 33121
Mood: Calm
Language: Hindi (hi)`,
	},
	{
		name: 'a bot that does not know',
		talk: `c: Does the ladder X-200 fit a 3.4 m ceiling?
b: I'm not sure about that. I could not find an answer.
c: And does it ship to Norway?
b: I'm sorry, I don't have information about that.`,
		brief: `Customer: Anonymous
Why: The bot could not answer. It failed 2 times: “don't have information”
Why: The bot said that it does not know: “don't have information”
Wants: Does the ladder X-200 fit a 3.4 m ceiling? … And does it ship to Norway?
Tried: The bot answered twice, last: “I'm sorry, I don't have information about that.”
Given: Number: X-200
Mood: Calm
Language: English (en)`,
	},
	{
		name: 'an accepted offer',
		customer: { name: 'Ola' },
		talk: `c: Hi! Our invoices for September and October show a wrong VAT number. We need corrected ones: INV-2026-0911 and INV-2026-1011.
b: I can't correct invoices. Would you like to speak with a colleague?
c: yes please`,
		brief: `Customer: Ola
Why: The customer accepted the offer to talk to a human: “yes”
Wants: Hi! Our invoices for September and October show a wrong VAT number. We need corrected ones: INV-2026-0911 and INV-2026-1011.
Tried: The bot answered once: “I can't correct invoices. Would you like to speak with a colleague?”
Given: Number: INV-2026-0911 · Number: INV-2026-1011
Mood: Calm
Language: English (en)`,
	},
	{
		name: 'a pasted log',
		talk: `c: It crashes with this: Error: connect ETIMEDOUT 10.0.0.12:5432 at 2026-11-20T10:11:12Z code 0x80070005 request 991827364512 pid 44121
b: Please restart the app.
c: I restarted 3 times. Same error. I'd like to speak to someone in technical support
b: Please restart the app.
c: real person pls`,
		brief: `Customer: Anonymous
Why: The customer asked for a human: “real person”
Wants: It crashes with this: Error: connect ETIMEDOUT 10.0.0.12:5432 at 2026-11-20T10:11:12Z code 0x80070005 request 991827364512 pid 44121 … I restarted 3 times. Same error. I'd like to speak to someone in technical support
Tried: The bot answered twice, each time with “Please restart the app.”
Given: Date: 2026-11-20 · Number: 991827364512 · Number: 44121
Mood: Calm
Language: English (en)`,
	},
	{
		name: 'a second matter',
		customer: { name: 'Ben' },
		talk: `c: What are your opening hours?
b: We are open 9 to 5.
c: Thanks! I would also like to change the delivery address of order 30221 to Hill Street 7.
b: I have sent you a form.
c: I don't want to fill in a form, can someone just do it for me?`,
		brief: `Customer: Ben
Wants: What are your opening hours? … Thanks! I would also like to change the delivery address of order 30221 to Hill Street 7. … I don't want to fill in a form, can someone just do it for me?
Tried: The bot answered twice, last: “I have sent you a form.”
Given: Number: 30221
Mood: Calm
Language: English (en)`,
	},
	{
		name: 'a matter behind the request',
		talk: `c: I want to talk to a human
b: I can help! What is it about?
c: my order 48213 arrived with the wrong size and I need it by Friday for a wedding
b: You can start a return in your account.
c: agent!!`,
		brief: `Customer: Anonymous
Why: The customer may be asking for a human: “agent”
Wants: I want to talk to a human … my order 48213 arrived with the wrong size and I need it by Friday for a wedding
Tried: The bot answered twice, last: “You can start a return in your account.”
Given: Number: 48213
Mood: Calm
Language: English (en)`,
	},
	{
		name: 'a threat to sue',
		talk: `c: I am going to sue you, your driver hit my gate. You will hear from my lawyer about the 800 euros of damage. Case 2026-778.`,
		brief: `Customer: Anonymous
Why: The customer threatens legal steps: “going to sue”
Wants: I am going to sue you, your driver hit my gate. You will hear from my lawyer about the 800 euros of damage. Case 2026-778.
Given: Amount: 800 euros · Number: 2026-778
Mood: Unhappy
Language: English (en)`,
	},
];
