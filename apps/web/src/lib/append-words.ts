/** What was said goes behind what is there, with one space between. */
export function appendWords(text: string, said: string): string {
  const words = said.trim();
  if (words === "") return text;
  return text === "" || /\s$/.test(text) ? text + words : `${text} ${words}`;
}
