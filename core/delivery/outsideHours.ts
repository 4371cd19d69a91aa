import { dateLanguage, inLanguage, primaryLanguage } from '../conversation/inLanguage';

/** Stands in a text for the moment at which the team is there again. */
export const OPENS_AT = '{opensAt}';

/**
 * What the customer reads, per language, when the handoff was taken while nobody is there. It goes with a delivery
 * that is proved and with one that is not, so it claims no more than the careful text does. The moment stands behind
 * a colon, since no language bends it there. Written for this project.
 */
export const OUTSIDE_HOURS_TEXTS: Readonly<Record<string, string>> = {
	en: 'I have passed this on to our team, together with everything we wrote. Nobody is there at the moment. Our team is back: {opensAt}.',
	de: 'Ich habe Ihr Anliegen mit dem ganzen Gespräch an unser Team weitergegeben. Im Moment ist niemand da. Wir sind wieder für Sie da: {opensAt}.',
	es: 'He pasado su caso a nuestro equipo junto con toda la conversación. En este momento no hay nadie. Volvemos a atender: {opensAt}.',
	fr: 'J’ai transmis votre demande à notre équipe avec tout notre échange. Il n’y a personne en ce moment. Notre équipe est de retour : {opensAt}.',
	it: 'Ho passato la sua richiesta al nostro team insieme a tutta la conversazione. In questo momento non c’è nessuno. Il team torna disponibile: {opensAt}.',
	pt: 'Passei o seu pedido para a nossa equipe com toda a conversa. Neste momento não há ninguém. A equipe volta a atender: {opensAt}.',
	nl: 'Ik heb uw vraag met het hele gesprek doorgegeven aan ons team. Op dit moment is er niemand. We zijn er weer: {opensAt}.',
	pl: 'Sprawa wraz z całą rozmową trafiła do naszego zespołu. W tej chwili nikogo nie ma. Zespół będzie znowu dostępny: {opensAt}.',
	ru: 'Я передал ваш вопрос нашей команде вместе со всей перепиской. Сейчас на месте никого нет. Сотрудники снова будут на связи: {opensAt}.',
	zh: '我已将您的问题连同全部对话转交给我们的团队。现在是非工作时间，人工客服恢复服务的时间：{opensAt}。',
	vi: 'Tôi đã chuyển yêu cầu của bạn cùng toàn bộ cuộc trò chuyện cho đội ngũ của chúng tôi. Hiện không có ai trực. Nhân viên sẽ có mặt trở lại: {opensAt}.',
	ja: 'これまでのやり取りとともに担当チームへお伝えしました。ただいま営業時間外です。担当者の対応再開：{opensAt}。',
	ar: 'لقد أحلت طلبك مع المحادثة كاملة إلى فريقنا. لا يوجد أحد متاح الآن. موعد عودة فريقنا: {opensAt}.',
	tr: 'Talebinizi yazışmamızın tamamıyla birlikte ekibimize ilettim. Şu anda kimse yok. Ekibimizin yeniden burada olacağı zaman: {opensAt}.',
	hi: 'मैंने आपका अनुरोध पूरी बातचीत के साथ हमारी टीम को भेज दिया है। अभी कोई उपलब्ध नहीं है। हमारी टीम के फिर उपलब्ध होने का समय: {opensAt}।',
	uk: 'Я передав ваше звернення нашій команді разом з усією розмовою. Зараз на місці нікого немає. Команда знову буде на звʼязку: {opensAt}.',
	sv: 'Jag har lämnat ditt ärende och hela vårt samtal till vårt team. Just nu är ingen här. Vi är tillbaka: {opensAt}.',
	bn: 'আমি আপনার অনুরোধ পুরো কথোপকথনসহ আমাদের টিমের কাছে পাঠিয়েছি। এই মুহূর্তে কেউ উপস্থিত নেই। আমাদের টিম আবার উপস্থিত থাকবে: {opensAt}।',
	ta: 'உங்கள் கோரிக்கையை முழு உரையாடலுடன் எங்கள் குழுவுக்கு அனுப்பியுள்ளேன். இப்போது யாரும் பணியில் இல்லை. எங்கள் குழு மீண்டும் பணியில் இருக்கும் நேரம்: {opensAt}.',
	ko: '문의하신 내용을 지금까지의 대화와 함께 담당 팀에 전달했습니다. 지금은 상담 시간이 아닙니다. 상담이 다시 시작되는 시간: {opensAt}.',
	th: 'เราได้ส่งเรื่องของคุณพร้อมบทสนทนาทั้งหมดให้ทีมงานแล้ว ขณะนี้อยู่นอกเวลาทำการ เจ้าหน้าที่จะกลับมาให้บริการ: {opensAt}',
	el: 'Προώθησα το αίτημά σας στην ομάδα μας μαζί με ολόκληρη τη συνομιλία. Αυτή τη στιγμή δεν είναι κανείς εδώ. Η ομάδα μας επιστρέφει: {opensAt}.',
	he: 'העברתי את הפנייה שלכם לצוות שלנו יחד עם כל השיחה. כרגע אין אף אחד במקום. מועד החזרה של הצוות: {opensAt}.',
};

/** When a team is there again: ISO 8601, and the zone whose clock the customer is told. */
export interface Opening {
	opensAt: string;
	timeZone: string;
}

/** The builder's own text, or ours in the customer's language, with the moment in that language and the team's zone. */
export function outsideHoursTextFor(opening: Opening, language: string | null, own: string): string {
	const text = own || (inLanguage(OUTSIDE_HOURS_TEXTS, language) ?? '');
	const isInEnglish = own === '' && !Object.hasOwn(OUTSIDE_HOURS_TEXTS, primaryLanguage(language ?? ''));
	return text.replaceAll(OPENS_AT, () => momentOf(opening, isInEnglish ? null : language));
}

/** "Tuesday, November 24 at 9:00 AM GMT+1": with the zone, since the customer's may be another. */
function momentOf({ opensAt, timeZone }: Opening, language: string | null): string {
	const format = new Intl.DateTimeFormat(dateLanguage(language), {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		hour: 'numeric',
		minute: '2-digit',
		timeZoneName: 'short',
		timeZone,
	});
	return format.format(new Date(opensAt));
}
