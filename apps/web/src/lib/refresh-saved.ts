import { queryClient, trpc } from "./trpc.ts";

/** After the library changed: what lists it, counts its tags, marks what is kept, and says what is due. */
export async function refreshSaved(): Promise<void> {
  const { questions, practice } = trpc;
  const keys = [questions.saved, questions.isSaved, questions.tags, practice].map((part) => part.pathKey());
  await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
