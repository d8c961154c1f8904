/** Version of the word lists and patterns as a whole; raise it when one of them comes to mean something else. */
export const lexiconVersion = 'lex-1';
