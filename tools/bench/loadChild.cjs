// A fresh process that requires what it is told: first what is not counted, then what is.
// Its arguments are two lists in JSON; it writes [milliseconds of the second list, bytes of memory at the end].
const [before, wanted] = process.argv.slice(2).map((list) => JSON.parse(list));

for (const path of before) require(path);
const started = performance.now();
for (const path of wanted) require(path);
const milliseconds = performance.now() - started;
process.stdout.write(JSON.stringify([milliseconds, process.memoryUsage.rss()]));
