import { inLanguage } from '../conversation/inLanguage';
import { OPENS_AT, outsideHoursTextFor } from './outsideHours';
import type { DeliveryStatus } from './receipt';

/** The customer is told what the receipts prove, never more. */
export type CustomerTexts = Record<DeliveryStatus, string>;

/** The builder's own texts; one that is missing or empty is ours. */
export type OwnTexts = Partial<CustomerTexts & { outsideHours: string; askingContact: string }>;

/** The hours of a team that is closed. */
export interface Closed {
	/** ISO 8601; null where nobody knows. */
	opensAt: string | null;
	timeZone: string;
}

/**
 * Our texts per language of the customer. delivered: a colleague has it; queued: it is on its way, nobody proved that
 * it arrived; failed: it did not get through, and what the customer can do. Written for this project.
 */
export const CUSTOMER_TEXTS: Readonly<Record<string, CustomerTexts>> = {
	en: {
		delivered:
			'I am connecting you with a colleague. They can see everything we wrote, so you do not have to repeat anything.',
		queued:
			'I have passed this on to our team, together with everything we wrote. Someone will get back to you.',
		failed:
			'I could not reach a colleague just now. Please try again in a few minutes; nothing you wrote is lost.',
	},
	de: {
		delivered:
			'Ich verbinde Sie mit einer Kollegin oder einem Kollegen. Unser Gespräch liegt dort vor, Sie müssen nichts wiederholen.',
		queued:
			'Ich habe Ihr Anliegen mit dem ganzen Gespräch an unser Team weitergegeben. Es meldet sich jemand bei Ihnen.',
		failed:
			'Ich konnte gerade niemanden erreichen. Bitte versuchen Sie es in ein paar Minuten noch einmal; nichts von dem, was Sie geschrieben haben, geht verloren.',
	},
	es: {
		delivered:
			'Le pongo en contacto con una persona del equipo. Ya tiene toda la conversación, así que no tendrá que repetir nada.',
		queued: 'He pasado su caso a nuestro equipo junto con toda la conversación. Alguien le responderá.',
		failed:
			'Ahora mismo no he podido avisar a nadie del equipo. Inténtelo de nuevo en unos minutos; nada de lo que ha escrito se pierde.',
	},
	fr: {
		delivered:
			'Je vous mets en relation avec un collègue. Il a sous les yeux tout notre échange, vous n’aurez rien à répéter.',
		queued: 'J’ai transmis votre demande à notre équipe avec tout notre échange. Quelqu’un vous répondra.',
		failed:
			'Je n’ai pas réussi à joindre un collègue à l’instant. Réessayez dans quelques minutes ; rien de ce que vous avez écrit n’est perdu.',
	},
	it: {
		delivered:
			'La metto in contatto con un collega. Vede già tutta la nostra conversazione, quindi non dovrà ripetere nulla.',
		queued:
			'Ho passato la sua richiesta al nostro team insieme a tutta la conversazione. Qualcuno le risponderà.',
		failed:
			'In questo momento non sono riuscito a raggiungere un collega. Riprovi tra qualche minuto: nulla di ciò che ha scritto va perso.',
	},
	pt: {
		delivered:
			'Vou passar você para uma pessoa da equipe. Ela já vê toda a nossa conversa, então você não precisa repetir nada.',
		queued: 'Passei o seu pedido para a nossa equipe com toda a conversa. Alguém vai responder a você.',
		failed:
			'Não consegui falar com ninguém da equipe agora. Tente de novo em alguns minutos; nada do que você escreveu se perde.',
	},
	nl: {
		delivered: 'Ik verbind u met een collega. Die ziet ons hele gesprek, u hoeft dus niets te herhalen.',
		queued: 'Ik heb uw vraag met het hele gesprek doorgegeven aan ons team. U hoort van ons.',
		failed:
			'Ik kon zojuist geen collega bereiken. Probeer het over een paar minuten opnieuw; niets van wat u schreef gaat verloren.',
	},
	pl: {
		delivered: 'Łączę z konsultantem. Widzi całą naszą rozmowę, więc nie trzeba niczego powtarzać.',
		queued: 'Sprawa wraz z całą rozmową trafiła do naszego zespołu. Ktoś się z Państwem skontaktuje.',
		failed:
			'Nie udało mi się teraz połączyć z konsultantem. Proszę spróbować za kilka minut; nic z tej rozmowy nie przepadnie.',
	},
	ru: {
		delivered: 'Соединяю вас с сотрудником. Он видит всю нашу переписку, повторять ничего не придётся.',
		queued: 'Я передал ваш вопрос нашей команде вместе со всей перепиской. Вам ответят.',
		failed:
			'Сейчас не удалось связаться с сотрудником. Попробуйте ещё раз через несколько минут: всё, что вы написали, сохранено.',
	},
	zh: {
		delivered: '正在为您转接人工客服。同事能看到我们的全部对话，您无需重复说明。',
		queued: '我已将您的问题连同全部对话转交给我们的团队，会有人与您联系。',
		failed: '暂时无法联系到人工客服，请过几分钟再试。您写的内容不会丢失。',
	},
	vi: {
		delivered:
			'Tôi đang kết nối bạn với một nhân viên. Họ xem được toàn bộ cuộc trò chuyện, bạn không cần nhắc lại gì.',
		queued:
			'Tôi đã chuyển yêu cầu của bạn cùng toàn bộ cuộc trò chuyện cho đội ngũ của chúng tôi. Sẽ có người trả lời bạn.',
		failed:
			'Hiện tôi chưa liên hệ được với nhân viên nào. Vui lòng thử lại sau vài phút; những gì bạn viết không bị mất.',
	},
	ja: {
		delivered:
			'担当者におつなぎします。これまでのやり取りは担当者にも見えていますので、繰り返しご説明いただく必要はありません。',
		queued: 'これまでのやり取りとともに担当チームへお伝えしました。担当者からご連絡いたします。',
		failed:
			'ただいま担当者につながりませんでした。数分後にもう一度お試しください。ご記入いただいた内容は失われません。',
	},
	ar: {
		delivered: 'سأصلك بأحد الزملاء. يمكنه رؤية محادثتنا كاملة، فلا حاجة إلى تكرار أي شيء.',
		queued: 'لقد أحلت طلبك مع المحادثة كاملة إلى فريقنا، وسيتواصل معك أحدهم.',
		failed: 'تعذر الوصول إلى أحد الزملاء الآن. يرجى المحاولة مرة أخرى بعد بضع دقائق؛ لن يضيع شيء مما كتبته.',
	},
	tr: {
		delivered:
			'Sizi bir çalışma arkadaşıma bağlıyorum. Yazışmamızın tamamını görüyor, hiçbir şeyi tekrarlamanız gerekmez.',
		queued: 'Talebinizi yazışmamızın tamamıyla birlikte ekibimize ilettim. Size dönüş yapılacak.',
		failed:
			'Şu anda bir çalışma arkadaşıma ulaşamadım. Lütfen birkaç dakika sonra yeniden deneyin; yazdıklarınız kaybolmaz.',
	},
	hi: {
		delivered: 'मैं आपको एक सहकर्मी से जोड़ रहा हूँ। वे हमारी पूरी बातचीत देख सकते हैं, आपको कुछ भी दोहराना नहीं पड़ेगा।',
		queued: 'मैंने आपका अनुरोध पूरी बातचीत के साथ हमारी टीम को भेज दिया है। कोई आपसे संपर्क करेगा।',
		failed: 'अभी किसी सहकर्मी से संपर्क नहीं हो पाया। कृपया कुछ मिनट बाद फिर कोशिश करें; आपका लिखा कुछ भी नहीं खोएगा।',
	},
	uk: {
		delivered: 'Зʼєдную вас із колегою. Він бачить усю нашу розмову, тож повторювати нічого не доведеться.',
		queued: 'Я передав ваше звернення нашій команді разом з усією розмовою. Вам дадуть відповідь.',
		failed:
			'Зараз не вдалося звʼязатися з колегою. Спробуйте ще раз за кілька хвилин: усе, що ви написали, збережено.',
	},
	sv: {
		delivered: 'Jag kopplar dig till en kollega. Hen ser hela vårt samtal, så du behöver inte upprepa något.',
		queued: 'Jag har lämnat ditt ärende och hela vårt samtal till vårt team. Någon återkommer till dig.',
		failed:
			'Jag kunde inte nå en kollega just nu. Försök igen om några minuter; inget du har skrivit går förlorat.',
	},
	bn: {
		delivered:
			'আমি আপনাকে আমাদের একজন সহকর্মীর সাথে যুক্ত করছি। তিনি আমাদের পুরো কথোপকথন দেখতে পাচ্ছেন, তাই আপনাকে কিছুই আবার বলতে হবে না।',
		queued: 'আমি আপনার অনুরোধ পুরো কথোপকথনসহ আমাদের টিমের কাছে পাঠিয়েছি। কেউ একজন আপনার সাথে যোগাযোগ করবেন।',
		failed:
			'এই মুহূর্তে কোনো সহকর্মীর সাথে যোগাযোগ করা যায়নি। অনুগ্রহ করে কয়েক মিনিট পরে আবার চেষ্টা করুন; আপনি যা লিখেছেন তার কিছুই হারাবে না।',
	},
	ta: {
		delivered:
			'உங்களை எங்கள் பிரதிநிதி ஒருவருடன் இணைக்கிறேன். நம் முழு உரையாடலையும் அவர் பார்க்க முடியும்; நீங்கள் எதையும் மீண்டும் சொல்ல வேண்டியதில்லை.',
		queued:
			'உங்கள் கோரிக்கையை முழு உரையாடலுடன் எங்கள் குழுவுக்கு அனுப்பியுள்ளேன். எங்கள் குழுவிலிருந்து ஒருவர் உங்களைத் தொடர்பு கொள்வார்.',
		failed:
			'இப்போது எங்கள் பிரதிநிதி யாரையும் தொடர்பு கொள்ள முடியவில்லை. சில நிமிடங்கள் கழித்து மீண்டும் முயற்சிக்கவும்; நீங்கள் எழுதிய எதுவும் அழியாது.',
	},
	ko: {
		delivered:
			'상담원에게 연결해 드리겠습니다. 지금까지의 대화 내용을 상담원이 모두 볼 수 있으니 다시 설명하지 않으셔도 됩니다.',
		queued: '문의하신 내용을 지금까지의 대화와 함께 담당 팀에 전달했습니다. 담당자가 답변드릴 예정입니다.',
		failed:
			'지금은 상담원에게 연결하지 못했습니다. 몇 분 뒤에 다시 시도해 주세요. 작성하신 내용은 사라지지 않습니다.',
	},
	th: {
		delivered: 'กำลังโอนสายให้คุณคุยกับเจ้าหน้าที่ เจ้าหน้าที่เห็นบทสนทนาทั้งหมดของเราแล้ว คุณไม่ต้องเล่าซ้ำ',
		queued: 'เราได้ส่งเรื่องของคุณพร้อมบทสนทนาทั้งหมดให้ทีมงานแล้ว จะมีเจ้าหน้าที่ติดต่อกลับไป',
		failed: 'ขณะนี้ยังติดต่อเจ้าหน้าที่ไม่ได้ กรุณาลองใหม่อีกครั้งในอีกไม่กี่นาที ข้อความที่คุณเขียนไว้จะไม่หายไป',
	},
	el: {
		delivered:
			'Σας συνδέω με έναν συνάδελφο. Βλέπει ολόκληρη τη συνομιλία μας, οπότε δεν χρειάζεται να επαναλάβετε τίποτα.',
		queued: 'Προώθησα το αίτημά σας στην ομάδα μας μαζί με ολόκληρη τη συνομιλία. Κάποιος θα σας απαντήσει.',
		failed:
			'Δεν μπόρεσα να βρω διαθέσιμο συνάδελφο αυτή τη στιγμή. Δοκιμάστε ξανά σε λίγα λεπτά· τίποτα από όσα γράψατε δεν χάνεται.',
	},
	he: {
		delivered: 'אני מעביר אתכם לנציג אנושי. כל השיחה שלנו גלויה לנציג, ולכן אין צורך לחזור על דבר.',
		queued: 'העברתי את הפנייה שלכם לצוות שלנו יחד עם כל השיחה. נחזור אליכם בהקדם.',
		failed: 'לא הצלחתי להשיג נציג כרגע. נסו שוב בעוד כמה דקות; שום דבר ממה שכתבתם לא יאבד.',
	},
};

/**
 * The text for the customer: the builder's own for this status where there is one, else ours in the customer's
 * language, else ours in English. What was taken while the team is closed says when it opens; where nobody knows, the
 * careful text of a queued handoff stands in, since nobody is about to answer.
 */
export function customerMessageFor(
	status: DeliveryStatus,
	language: string | null,
	own: OwnTexts,
	closed: Closed | null = null,
): string {
	if (closed === null || status === 'failed') return textFor(status, language, own);
	const ownText = own.outsideHours?.trim() ?? '';
	const { opensAt, timeZone } = closed;
	if (opensAt !== null) return outsideHoursTextFor({ opensAt, timeZone }, language, ownText);
	return ownText !== '' && !ownText.includes(OPENS_AT) ? ownText : textFor('queued', language, own);
}

function textFor(status: DeliveryStatus, language: string | null, own: OwnTexts): string {
	return own[status]?.trim() || (inLanguage(CUSTOMER_TEXTS, language)?.[status] ?? '');
}
