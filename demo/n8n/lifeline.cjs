// Loaded into n8n before its own code: n8n ends when its standard input does. The demo closes it to stop
// n8n in good order, on every platform; and when the demo is killed, the system closes it.
const { isMainThread } = require('node:worker_threads');

const GRACE_MS = 8_000;

// n8n's worker threads load this file too; they end with the process.
if (isMainThread) {
	process.stdin.on('end', () => {
		setTimeout(() => process.exit(1), GRACE_MS).unref();
		// n8n answers SIGTERM once it is up; before, there is nothing to bring in order.
		if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(0);
	});
	process.stdin.on('error', () => process.exit(1));
	process.stdin.resume();
	process.stdin.unref();
}
