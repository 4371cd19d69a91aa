import { inLanguage } from './inLanguage';

/**
 * The question for the customer's contact, per language. Who answers it with anything wants to be handed over all the
 * same, so the detector can take the next message as a request. Written for this project.
 */
export const CONTACT_QUESTIONS: Readonly<Record<string, string>> = {
	en: 'Before I hand this over: at which e-mail address can our team reach you? If you would rather not give one, just say so.',
	de: 'Bevor ich das weitergebe: Unter welcher E-Mail-Adresse erreicht unser Team Sie? Wenn Sie keine angeben möchten, sagen Sie es einfach.',
	es: 'Antes de pasar su caso: ¿en qué correo electrónico puede localizarle nuestro equipo? Si prefiere no darlo, dígamelo sin más.',
	fr: 'Avant de transmettre votre demande : à quelle adresse e-mail notre équipe peut-elle vous joindre ? Si vous préférez ne pas la donner, dites-le-moi simplement.',
	it: 'Prima di passare la richiesta: a quale indirizzo e-mail può contattarla il nostro team? Se preferisce non darlo, me lo dica.',
	pt: 'Antes de passar o seu pedido: em qual e-mail a nossa equipe pode falar com você? Se preferir não informar, é só dizer.',
	nl: 'Voordat ik dit doorgeef: op welk e-mailadres kan ons team u bereiken? Geeft u dat liever niet, zeg het dan gewoon.',
	pl: 'Zanim przekażę sprawę: pod jakim adresem e-mail nasz zespół może się z Państwem skontaktować? Jeśli wolą go Państwo nie podawać, wystarczy to napisać.',
	ru: 'Прежде чем я передам вопрос: по какому адресу электронной почты с вами можно связаться? Если не хотите его указывать, просто скажите об этом.',
	zh: '在转交之前想请问：我们的团队可以通过哪个电子邮箱联系您？如果不方便提供，直接告诉我就好。',
	vi: 'Trước khi tôi chuyển yêu cầu: đội ngũ của chúng tôi có thể liên hệ với bạn qua địa chỉ email nào? Nếu bạn không muốn cung cấp, cứ nói với tôi.',
	ja: 'お伝えする前に確認させてください。担当者からのご連絡先として、メールアドレスを教えていただけますか？ご記入を希望されない場合は、その旨お知らせください。',
	ar: 'قبل أن أحيل طلبك: ما عنوان البريد الإلكتروني الذي يمكن لفريقنا التواصل معك عبره؟ إن كنت تفضل عدم ذكره فأخبرني بذلك.',
	tr: 'İletmeden önce: Ekibimiz size hangi e-posta adresinden ulaşabilir? Vermek istemezseniz söylemeniz yeterli.',
	hi: 'आगे भेजने से पहले: हमारी टीम आपसे किस ई-मेल पते पर संपर्क कर सकती है? यदि आप नहीं देना चाहते, तो बस बता दें।',
	uk: 'Перш ніж я передам звернення: за якою електронною адресою наша команда може з вами звʼязатися? Якщо не хочете її вказувати, просто скажіть про це.',
	sv: 'Innan jag lämnar över: på vilken e-postadress kan vårt team nå dig? Om du inte vill ange någon är det bara att säga det.',
	bn: 'পাঠানোর আগে: আমাদের টিম কোন ই-মেইল ঠিকানায় আপনার সাথে যোগাযোগ করতে পারে? দিতে না চাইলে শুধু বলুন।',
	ta: 'அனுப்புவதற்கு முன்: எங்கள் குழு உங்களை எந்த மின்னஞ்சல் முகவரியில் தொடர்பு கொள்ளலாம்? கொடுக்க விரும்பவில்லை என்றால் சொல்லுங்கள்.',
	ko: '전달해 드리기 전에 여쭙겠습니다. 담당 팀이 연락드릴 수 있는 이메일 주소가 어떻게 되시나요? 알려 주고 싶지 않으시면 그렇게 말씀해 주세요.',
	th: 'ก่อนส่งเรื่องต่อ ทีมงานของเราติดต่อคุณได้ทางอีเมลใด? หากไม่สะดวกให้ บอกได้เลย',
	el: 'Πριν προωθήσω το αίτημά σας: σε ποια διεύθυνση e-mail μπορεί να επικοινωνήσει μαζί σας η ομάδα μας; Αν προτιμάτε να μην τη δώσετε, απλώς πείτε το μου.',
	he: 'לפני שאעביר את הפנייה: באיזו כתובת דוא"ל הצוות שלנו יכול ליצור אתכם קשר? אם אתם מעדיפים לא למסור, פשוט אמרו זאת.',
};

/** The question in the customer's language, else in English; the builder's own words where there are some. */
export function contactQuestionFor(language: string | null, own: string): string {
	return own || (inLanguage(CONTACT_QUESTIONS, language) ?? '');
}

/** Whether a message of the bot asks for the contact: in our words of any language, or in the builder's. */
export function asksForContact(text: string, own = ''): boolean {
	const said = collapsed(text);
	return (own.trim() !== '' && said.includes(collapsed(own))) || contactQuestionLanguage(text) !== null;
}

/** The language in which our question stands in a text; null where it does not. */
export function contactQuestionLanguage(text: string): string | null {
	const said = collapsed(text);
	return COLLAPSED.find(([, question]) => said.includes(question))?.[0] ?? null;
}

/** Chats break lines and join blanks in their own ways. */
function collapsed(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

const COLLAPSED: ReadonlyArray<readonly [language: string, question: string]> = Object.entries(
	CONTACT_QUESTIONS,
).map(([language, question]) => [language, collapsed(question)]);
