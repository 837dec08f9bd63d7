import { DomainError } from "@groundwork/core";
import { type Message, replyMetadataSchema } from "@groundwork/core/schemas";
import {
  deleteWrongMatch,
  findAsked,
  getMessage,
  insertWrongMatch,
  listKnownContacts,
  markWrongMatch,
} from "@groundwork/db";
import { type ReplyTools, embedPhrasings } from "./answer-message.ts";

/**
 * That the saved question a reply is from does not fit what was asked, or that it does after all.
 * @throws DomainError `message_not_found`; `input_invalid` when the reply is from no saved question
 */
export async function giveFeedback(
  tools: ReplyTools,
  { messageId, wrongMatch }: { messageId: string; wrongMatch: boolean },
): Promise<Message> {
  const { asUser } = tools;
  const { savedId, asked, contacts } = await asUser(async (scope) => {
    const metadata = replyMetadataSchema.safeParse((await getMessage(scope, messageId)).metadata).data;
    const text = (await findAsked(scope, messageId))?.text;
    if (!metadata?.from_qa || !text) throw new DomainError("input_invalid", "the message is not from a saved question");
    return { savedId: metadata.saved_id, asked: text, contacts: await listKnownContacts(scope) };
  });
  if (!wrongMatch) {
    return asUser(async (scope) => {
      await deleteWrongMatch(scope, messageId);
      return markWrongMatch(scope, { replyId: messageId, wrong: false });
    });
  }
  const { embedderId, phrasings } = await embedPhrasings({ ...tools, contacts }, [asked]);
  return asUser(async (scope) => {
    await insertWrongMatch(scope, { replyId: messageId, savedId, asked, vector: phrasings[0]!.vector, embedderId });
    return markWrongMatch(scope, { replyId: messageId, wrong: true });
  });
}
