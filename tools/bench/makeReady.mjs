// The first step of tools/bench.mjs, a process of its own so that its stdout can be led elsewhere.
import { prepare } from '../../demo/prepare.mjs';

try {
	await prepare();
} catch (error) {
	console.error(`\n${error.message}`);
	process.exitCode = 1;
}
