/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: 'node',
	roots: ['<rootDir>/test'],
	testMatch: ['**/*.test.ts'],
	// These need a running n8n: npm run test:e2e.
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
	// The lexicon of vader-sentiment is an ES module in a package that does not say so.
	transformIgnorePatterns: ['/node_modules/(?!vader-sentiment/)'],
	transform: {
		'(\\.ts|/vader-sentiment/.+\\.js)$': [
			'@swc/jest',
			{
				jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
				module: { type: 'commonjs' },
			},
		],
	},
};
