const kept: object[] = [];

/**
 * Keeps one object of a class alive for good. V8 forgets what objects of a class look like when a full garbage
 * collection finds none, and throws away all code compiled for them: the next thousands of messages, for whose short
 * life our objects are made, are then read at a third of the speed until it is compiled anew.
 *
 * @param example an empty one, since it stays in memory
 */
export const keepShape = (example: object): void => {
	kept.push(example);
};
