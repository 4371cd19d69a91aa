const split = (words: string): string[] => words.split(' ');

/** What the words of each row mean, in this order. One is left out: most languages use it as an article. */
const VALUES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1000];
const ROWS: readonly string[][] = [
	split(
		'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
	),
	split(
		'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend',
	),
	split(
		'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil',
	),
	split(
		'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante soixante septante huitante nonante cent mille',
	),
	split(
		'due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille',
	),
	split(
		'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend',
	),
	split(
		'dois três quatro cinco seis sete oito nove dez onze doze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem mil',
	),
];
const MORE: ReadonlyArray<readonly [word: string, value: number]> = [
	['twice', 2],
	['thrice', 3],
	['zweimal', 2],
	['dreimal', 3],
	['duas', 2],
	['tweemaal', 2],
	['driemaal', 3],
];

/** Numbers that are written as words, in the languages of the brief and in German, by their value. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	...ROWS.flatMap((row) => row.map((word, index) => [word, VALUES[index] ?? 0] as const)),
	...MORE,
]);
