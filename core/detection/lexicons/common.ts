import type { Concept, Terms } from './concept';

/** What means the same in every language. `:)` and `:(` stand for all smiling and frowning emoticons. */
export const COMMON: Readonly<Partial<Record<Concept, Terms>>> = {
	yes: '👍, ✅, 👌, ok, okay',
	no: '👎',
	filler: '🙏, ok, okay',
	great: '😍, 🥰, ❤, 💯, 🎉, 😁, 🤩, 😘, 💕, 💖',
	good: ':), 😊, 🙂, 😀, 😃, 😄, 👍, 👏, 😎, 🙏, 😉, ☺, 😂, 🤣, 💪, 🎂, ✨',
	bad: ':(, 😞, 😔, 😕, 🙁, ☹, 😟, 😢, 😓, 😥, 👎, 😑, 🤦, 💔, 😰, 😨, 😖, 😣, 😩',
	awful: '😡, 😠, 🤬, 😤, 😭, 🖕, 💩, 🤮, 👿, 😒, 🙄, 😫',
	closing: '👋',
};
