/**
 * The question by which the customer is offered a human, per language. The detector takes the answer to it as a
 * request or a refusal. Written for this project.
 */
export const OFFER_TEXTS: Readonly<Record<string, string>> = {
	en: 'Would you like me to connect you with a colleague?',
	de: 'Soll ich Sie mit einer Kollegin oder einem Kollegen verbinden?',
	es: '¿Quiere que le ponga en contacto con una persona del equipo?',
	fr: 'Voulez-vous que je vous mette en relation avec un collègue ?',
	it: 'Vuole che la metta in contatto con un collega?',
	pt: 'Quer que eu passe você para uma pessoa da equipe?',
	nl: 'Zal ik u met een collega verbinden?',
	pl: 'Czy połączyć z konsultantem?',
	ru: 'Соединить вас с сотрудником?',
	zh: '需要我为您转接人工客服吗？',
	vi: 'Bạn có muốn tôi kết nối bạn với một nhân viên không?',
	ja: '担当者におつなぎしましょうか？',
	ar: 'هل تريد أن أصلك بأحد الزملاء؟',
	tr: 'Sizi bir çalışma arkadaşıma bağlamamı ister misiniz?',
	hi: 'क्या मैं आपको एक सहकर्मी से जोड़ दूँ?',
	uk: 'Зʼєднати вас із колегою?',
	sv: 'Vill du att jag kopplar dig till en kollega?',
	bn: 'আমি কি আপনাকে আমাদের একজন সহকর্মীর সাথে যুক্ত করে দেব?',
	ta: 'உங்களை எங்கள் பிரதிநிதி ஒருவருடன் இணைக்கட்டுமா?',
	ko: '상담원에게 연결해 드릴까요?',
	th: 'ต้องการให้โอนสายไปยังเจ้าหน้าที่ไหมคะ?',
	el: 'Θέλετε να σας συνδέσω με έναν συνάδελφο?',
	he: 'האם להעביר אתכם לנציג אנושי?',
};

/** The offer in the customer's language, else in English. */
export function offerTextFor(language: string | null): string {
	return OFFER_TEXTS[language ?? 'en'] ?? OFFER_TEXTS.en ?? '';
}
