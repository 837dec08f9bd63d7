/** What the service takes of a message. Not imported from its schemas, which would bring their library along. */
export const MAX_MESSAGE_CHARACTERS = 4_000;
export const MAX_ALT_CHARACTERS = 500;
export const MAX_TITLE_CHARACTERS = 80;
export const MAX_LOADED_QUESTIONS = 20;
