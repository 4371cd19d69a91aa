/** 7,500 English words and emoticons, and how good or bad people feel each is; see NOTICE.md. */
export { lexicon as RATED_WORDS } from 'vader-sentiment/src/vader_lexicon';
