import fc from 'fast-check';
import { loudnessOf } from '../../../../core/detection/sentiment/loudness';

const LOUD: ReadonlyArray<readonly [text: string, capitals: number, marks: number, drawnOut: number]> = [
	['', 0, 0, 0],
	['where is my order', 0, 0, 0],
	['Where Is My Order?', 0, 0, 0],
	['WHERE IS MY ORDER', 1, 0, 0],
	['ГДЕ МОЙ ЗАКАЗ', 1, 0, 0],
	['ΠΟΥ ΕΙΝΑΙ', 1, 0, 0],
	['WHERE IS my', 7 / 9, 0, 0],
	['WHERE is my', 0, 0, 0],
	// Too short to tell.
	['OK', 0, 0, 0],
	['HELLO', 0, 0, 0],
	['HELLO 4711 !', 0, 0, 0],
	['ORDERS 4711', 1, 0, 0],
	// Scripts without capitals.
	['我的订单在哪里', 0, 0, 0],
	['أين طردي الآن', 0, 0, 0],
	['no!', 0, 0, 0],
	['no? why?', 0, 0, 0],
	['no! no! no! no!', 0, 0, 0],
	['no!!', 0, 1 / 3, 0],
	['no!!!', 0, 2 / 3, 0],
	['no!!!!!!!!', 0, 1, 0],
	['what??', 0, 1 / 3, 0],
	['what!?', 0, 1 / 3, 0],
	['what!? why!?', 0, 2 / 3, 0],
	['no！！！', 0, 2 / 3, 0],
	['为什么？？', 0, 1 / 3, 0],
	['well...', 0, 0, 0],
	['sooo slow', 0, 0, 0.5],
	['soooooooooo slow', 0, 0, 0.5],
	['sooo baaad', 0, 0, 1],
	['sooo baaad nowww', 0, 0, 1],
	['too good, committee', 0, 0, 0],
	['ооочень', 0, 0, 0.5],
	['it costs 1000', 0, 0, 0],
	['哈哈哈哈', 0, 0, 0],
	['WHYYYY!!!', 1, 2 / 3, 0.5],
];

describe('how loud a message is', () => {
	it.each(LOUD)('"%s": capitals %d, marks %d, drawn out %d', (text, capitals, marks, drawnOut) => {
		const loudness = loudnessOf(text);
		expect(loudness.capitals).toBeCloseTo(capitals, 9);
		expect(loudness.marks).toBeCloseTo(marks, 9);
		expect(loudness.drawnOut).toBeCloseTo(drawnOut, 9);
	});

	it('lies within 0..1, whatever the message', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.string({ unit: fc.constantFrom(...'aAbB!?！ ß'), maxLength: 200 }),
		);
		fc.assert(
			fc.property(text, (message) => {
				for (const each of Object.values(loudnessOf(message))) {
					expect(each).toBeGreaterThanOrEqual(0);
					expect(each).toBeLessThanOrEqual(1);
				}
			}),
		);
	});

	it('is told from the beginning of a very long message', () => {
		expect(loudnessOf(`${'word '.repeat(1_000)}!!!!!!`)).toEqual({ capitals: 0, marks: 0, drawnOut: 0 });
		expect(loudnessOf(`!!!!!! ${'word '.repeat(1_000)}`).marks).toBe(1);
	});
});
