const unit = require('../../jest.config.js');

/** The tests against a real n8n: one instance for all suites, so they run one after the other. */
/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: unit.testEnvironment,
	transform: unit.transform,
	transformIgnorePatterns: unit.transformIgnorePatterns,
	rootDir: '../..',
	roots: ['<rootDir>/test'],
	testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
	globalSetup: '<rootDir>/test/e2e/setup.ts',
	globalTeardown: '<rootDir>/test/e2e/teardown.ts',
	maxWorkers: 1,
	testTimeout: 120_000,
};
