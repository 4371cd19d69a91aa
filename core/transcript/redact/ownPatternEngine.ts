/** RE2 in JavaScript: a file of its own, since it is large and only loaded where a builder has set a pattern. */
export { RE2JS } from 're2js';
