/** What a builder wrote, as data; else what is wrong with it and what to write instead, in one or two sentences. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; why: string };
