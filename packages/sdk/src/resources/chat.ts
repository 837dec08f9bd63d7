import type { ChatExchange, Message, Page } from "@groundwork/core/schemas";
import type { Transport } from "../transport.ts";
import { type CallOptions, type PageInput, call } from "./call.ts";

export const createChat = (api: Transport) => ({
  send: (input: { text: string; sessionId?: string; jobId?: string }, options?: CallOptions): Promise<ChatExchange> =>
    call(api.chat.send.mutate(input, options)),
  history: (input: PageInput & { sessionId?: string } = {}, options?: CallOptions): Promise<Page<Message>> =>
    call(api.chat.history.query(input, options)),
  deleteSession: (sessionId: string, options?: CallOptions): Promise<null> =>
    call(api.chat.deleteSession.mutate({ sessionId }, options)),
});
