import fc from 'fast-check';
import { findHidden, hide, redactText, rulesOf } from '../../../core/transcript/redact';
import { passesLuhn } from '../../../core/transcript/redact/digits';
import { REDACTIONS, type Redaction } from '../../../core/transcript/transcript';
import { ownTime } from '../../support/ownTime';

/** Made up here, so that no scanner takes the fixtures for real keys. */
const random = (length: number) => 'a1B2c3D4e5'.repeat(20).slice(0, length);

type Case = readonly [text: string, shown: string];

const HIDDEN: Record<Redaction, readonly Case[]> = {
	card: [
		['card 4242424242424242 thanks', 'card [card ending 4242] thanks'],
		['4242 4242 4242 4242', '[card ending 4242]'],
		['5555-5555-5555-4444.', '[card ending 4444].'],
		['3782 822463 10005', '[card ending 0005]'],
		['6011 - 1111 - 1111 - 1117', '[card ending 1117]'],
		['4222222222222', '[card ending 2222]'],
		['order 12 4242 4242 4242 4242 exp 12/27', 'order 12 [card ending 4242] exp 12/27'],
		['４２４２ ４２４２ ４２４２ ４２４２', '[card ending 4242]'],
		['٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢', '[card ending 4242]'],
		['4242 4242 4242 4242 and 5555555555554444', '[card ending 4242] and [card ending 4444]'],
	],
	iban: [
		['DE89370400440532013000', '[IBAN hidden]'],
		['my IBAN is DE89 3704 0044 0532 0130 00 and', 'my IBAN is [IBAN hidden] and'],
		['gb29 nwbk 6016 1331 9268 19', '[IBAN hidden]'],
		['NO93 8601 1117 947.', '[IBAN hidden].'],
		['FR14 2004 1010 0505 0001 3M02 606', '[IBAN hidden]'],
		['MT84MALT011000012345MTLCAST001S', '[IBAN hidden]'],
	],
	secret: [
		[`key sk-${random(20)} ok`, 'key [key hidden] ok'],
		[`sk_live_${random(24)}`, '[key hidden]'],
		[`xoxb-${random(20)}`, '[key hidden]'],
		[`ghp_${random(36)},`, '[key hidden],'],
		[`AKIA${'A1B2C3D4'.repeat(2)}`, '[key hidden]'],
		[`AIza${random(35)}`, '[key hidden]'],
		[`eyJ${random(20)}.${random(30)}.${random(20)}`, '[key hidden]'],
		[`bot 123456789:AA${random(33)}`, 'bot [key hidden]'],
		[`Authorization: Bearer ${random(24)}`, 'Authorization: Bearer [key hidden]'],
		['authorization: basic dXNlcjpwYXNz', 'authorization: basic [key hidden]'],
		['-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY----- bye', '[key hidden] bye'],
		['https://ana:hunter2@example.com/x', 'https://ana:[password hidden]@example.com/x'],
		[`my api key: ${random(16)}`, 'my api key: [key hidden]'],
		['My password is hunter2.', 'My password is [password hidden].'],
		['password: letmein', 'password: [password hidden]'],
		['pwd=abc', 'pwd=[password hidden]'],
		['password hunter2 does not work', 'password [password hidden] does not work'],
		['the password for the shop is banana', 'the password for the shop is [password hidden]'],
		['my password is [secret]1', 'my password is [password hidden]'],
		['PIN: 1234', 'PIN: [PIN hidden]'],
		['the cvv is 123', 'the cvv is [PIN hidden]'],
		['Mein Passwort lautet "geheim!"', 'Mein Passwort lautet "[password hidden]!"'],
		['mi contraseña es gato7', 'mi contraseña es [password hidden]'],
		['mon mot de passe : azerty', 'mon mot de passe : [password hidden]'],
		['la mia password è gatto', 'la mia password è [password hidden]'],
		['minha senha é gato', 'minha senha é [password hidden]'],
		['mijn wachtwoord is kat99', 'mijn wachtwoord is [password hidden]'],
		['moje hasło to kotek', 'moje hasło to [password hidden]'],
		['мой пароль: кошка', 'мой пароль: [password hidden]'],
		['mật khẩu là meo123', 'mật khẩu là [password hidden]'],
		['密码是abc123，谢谢', '密码是[password hidden]，谢谢'],
		['パスワードはabc123です', 'パスワードは[password hidden]です'],
		['كلمة المرور: qitta', 'كلمة المرور: [password hidden]'],
		['şifrem: kedi1', 'şifrem: [password hidden]'],
		['mitt lösenord är katt', 'mitt lösenord är [password hidden]'],
		['मेरा पासवर्ड: billi', 'मेरा पासवर्ड: [password hidden]'],
	],
	nationalId: [
		['SSN 123-45-6789', 'SSN [national id hidden]'],
		['NINO AB 12 34 56 C', 'NINO [national id hidden]'],
		['DNI 12345678Z', 'DNI [national id hidden]'],
		['NIE X1234567L', 'NIE [national id hidden]'],
		['NIR 1 85 05 78 006 084 91', 'NIR [national id hidden]'],
		['RSSMRA85T10A562S', '[national id hidden]'],
		['CPF 529.982.247-25', 'CPF [national id hidden]'],
		['PESEL 44051401359', 'PESEL [national id hidden]'],
		['811218-9876', '[national id hidden]'],
		['身份证11010519491231002X。', '身份证[national id hidden]。'],
		['Aadhaar 2345 6789 0124', 'Aadhaar [national id hidden]'],
		['TCKN 10000000146', 'TCKN [national id hidden]'],
		['BSN: 111222333', 'BSN: [national id hidden]'],
		['Steuer-ID 86 095 742 719', 'Steuer-ID [national id hidden]'],
	],
	email: [
		['mail ana.ruiz+shop@example.com now', 'mail [e-mail hidden] now'],
		['<ana@mail.example.co.uk>', '<[e-mail hidden]>'],
		['анна@пример.рф', '[e-mail hidden]'],
	],
	phone: [
		['call +49 (0) 30 1234567', 'call [phone hidden]'],
		['030/1234567', '[phone hidden]'],
		['(555) 123-4567', '[phone hidden]'],
		['+34600000000', '[phone hidden]'],
		['my phone number is 5551234567', 'my phone number is [phone hidden]'],
		['电话：13800138000', '电话：[phone hidden]'],
	],
};

/** What looks like one and is none, with every kind asked for. */
const SHOWN = [
	'4242 4242 4242 4243 is not a card',
	'order 1234567890123456',
	'my password is wrong',
	'I forgot my password',
	'mein Passwort ist falsch',
	'mi contraseña no funciona',
	'密码是什么呢？',
	'password reset does not work',
	'the pin is broken',
	'basic understanding, bearer of news',
	'12345678A',
	'12345678901',
	'order 4711 of 2026-11-22, 49.90 €',
	'on 02.11.2026 at 10:00',
	'version 0.123.456.789',
	'ana at example.com, @ana, a@b',
];

describe.each(REDACTIONS)('redactText of %s', (kind) => {
	it.each(HIDDEN[kind])('turns %p into %p', (text, shown) => {
		expect(redactText(text, [kind]).text).toBe(shown);
	});

	it('counts what it hid', () => {
		const text = HIDDEN[kind].map(([before]) => before).join('\n\n');
		expect(redactText(text, [kind]).counts).toEqual({
			[kind]: HIDDEN[kind].length + (kind === 'card' ? 1 : 0),
		});
	});

	it('hides nothing when another kind is asked for alone, and counts nothing', () => {
		const [text] = HIDDEN[kind][0] ?? [''];
		expect(redactText(text, [])).toEqual({ text, counts: {} });
	});
});

describe('redactText', () => {
	it.each(SHOWN)('leaves %p as it is', (text) => {
		expect(redactText(text, REDACTIONS)).toEqual({ text, counts: {} });
	});

	it.each<[Redaction, string]>([
		['iban', 'DE89 3704 0044 0532 0130 01'],
		['iban', 'XX89 3704 0044 0532 0130 00'],
		['nationalId', '000-12-3456 and 666-12-3456 and 912-34-5678'],
		['nationalId', 'NIR 1 85 05 78 006 084 36, PESEL 44051401358, TCKN 10000000145'],
	])('finds no %s in %p, whose check fails', (kind, text) => {
		expect(redactText(text, [kind])).toEqual({ text, counts: {} });
	});

	it('hides a private key without an end to the end', () => {
		expect(redactText('my -----BEGIN PRIVATE KEY-----\nabc', ['secret']).text).toBe('my [key hidden]');
	});

	it('calls a number by the kind that is harder to mistake', () => {
		expect(redactText('DE89 3704 0044 0532 0130 00', REDACTIONS).counts).toEqual({ iban: 1 });
		expect(redactText('password is ana@example.com', REDACTIONS).text).toBe('password is [password hidden]');
	});

	it('hides all of two kinds that overlap', () => {
		const shown = redactText('https://ana:4242424242424242@example.com', REDACTIONS).text;
		expect(shown).not.toContain('4242424242424242');
		expect(shown).not.toContain('@example.com');
	});

	it('never throws, and what is hidden stays hidden when done again', () => {
		const pieces = fc.constantFrom(
			...Object.values(HIDDEN).flatMap((cases) => cases.map(([text]) => text)),
			...SHOWN,
		);
		const text = fc
			.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 6 })
			.map((all) => all.join(' '));
		fc.assert(
			fc.property(text, fc.subarray([...REDACTIONS]), (before, kinds) => {
				const once = redactText(before, kinds).text;
				const counts = redactText(once, kinds).counts;
				expect(counts.card ?? 0).toBe(0);
				expect(counts.iban ?? 0).toBe(0);
			}),
		);
	});

	it('hides every valid card, in one run or in groups, in any sentence', () => {
		const digits = fc
			.array(fc.nat(9), { minLength: 12, maxLength: 18 })
			.map((all) => all.join(''))
			.map((start) => start + [...'0123456789'].find((check) => passesLuhn(start + check)));
		const separator = fc.constantFrom('', ' ', '-');
		fc.assert(
			fc.property(digits, separator, (number, between) => {
				const written = number.replace(/.{4}(?=.)/g, `$&${between}`);
				expect(redactText(`please use ${written} today`, ['card']).text).toBe(
					`please use [card ending ${number.slice(-4)}] today`,
				);
			}),
		);
	});

	it('keeps every character that is not hidden', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('4', '2', ' ', 'a', '-', '@', '.') }), (text) => {
				const hidden = findHidden(text, rulesOf(REDACTIONS));
				const kept = hidden.reduceRight(
					(rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
					text,
				);
				const shown = hidden.reduce(
					(all, { replacement }) => all.replace(replacement, ''),
					hide(text, hidden),
				);
				expect(shown).toBe(kept);
			}),
		);
	});
});

describe('hide', () => {
	it('replaces a hit whole that begins before the part shown', () => {
		const text = 'card 4242424242424242 ok';
		const hidden = findHidden(text, rulesOf(['card']));
		expect(hide(text, hidden, 10, 24)).toBe('[card ending 4242] ok');
		expect(hide(text, hidden, 0, 10)).toBe('card [card ending 4242]');
		expect(hide(text, hidden, 0, 4)).toBe('card');
	});
});

describe('redaction time', () => {
	const LENGTH = 200_000;
	it.each([
		['1'],
		['1 '],
		['12 '],
		['4242 '],
		['a'],
		['a.'],
		['a@'],
		['@'],
		['eyJabcdefgh-'],
		['sk-'],
		['SG.aaaaaaaaaaaaaaaaaaaa'],
		['-----BEGIN PRIVATE KEY-----'],
		['password '],
		['password\t\t\t\t'],
		['password is '],
		['password:::'],
		['bearer '],
		['DE89'],
		['DE89 37'],
		['://a:'],
		['phone - '],
		['bsn '],
		['+1(('],
		['0 0 0 '],
		['密码 是 '],
		['pin is '],
		['２'],
	])('does not explode on %p repeated', (piece) => {
		const text = piece.repeat(Math.ceil(LENGTH / piece.length));
		const start = ownTime();
		redactText(text, REDACTIONS);
		expect(ownTime() - start).toBeLessThan(2_000);
	});

	it('does not explode on a word that is followed by nothing but spaces', () => {
		const start = ownTime();
		redactText(`password is${' '.repeat(LENGTH)}x`, REDACTIONS);
		expect(ownTime() - start).toBeLessThan(2_000);
	});
});
