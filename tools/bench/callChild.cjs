// A process of its own for calls that may take too long: its parent can end it, which no call in the parent allows.
// Reads {bundle, settings, warmUp, batches, milliseconds} from stdin: lists of conversations. Passes over each batch
// until the milliseconds are used up, and then writes a line: [median, slowest] microseconds per call of a pass.
const { readFileSync, writeSync } = require('node:fs');

const { bundle, settings, warmUp, batches, milliseconds } = JSON.parse(readFileSync(0, 'utf8'));
const { detectEscalation } = require(bundle);

for (const conversation of warmUp) detectEscalation(conversation, settings);
for (const batch of batches) writeSync(1, `${JSON.stringify(costOf(batch))}\n`);

function costOf(batch) {
	const passes = [];
	const end = performance.now() + milliseconds;
	do {
		const started = performance.now();
		for (const conversation of batch) detectEscalation(conversation, settings);
		passes.push(((performance.now() - started) * 1_000) / batch.length);
	} while (performance.now() < end);
	passes.sort((one, other) => one - other);
	return [passes[passes.length >> 1], passes[passes.length - 1]];
}
