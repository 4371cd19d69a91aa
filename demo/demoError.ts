/** A failure the user can do something about: its message says what, and is printed without a stack. */
export class DemoError extends Error {
	override name = 'DemoError';
}
