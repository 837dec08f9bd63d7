import type {
  ChatAbilities,
  ChatEvent,
  ChatExchange,
  ChatHistory,
  ChatSession,
  MediaExchange,
  Message,
  Page,
} from "@groundwork/core/schemas";
import { ApiError } from "../api-error.ts";
import type { Download, DownloadFile } from "../download.ts";
import { follow } from "../follow.ts";
import { type MediaSource, toBlob } from "../media-file.ts";
import { type Paged, toPaged } from "../paged.ts";
import type { Transport } from "../transport.ts";
import { type CallOptions, type PageInput, call } from "./call.ts";

export interface SendMessageInput {
  text: string;
  /** Without one, a new session begins. */
  sessionId?: string;
  /** Whose resume is asked; default: the session's, else the one understood last. */
  jobId?: string;
  /** A UUID of your own: sent again under the same key, a message is neither stored nor answered twice. */
  messageKey?: string;
}

export interface SendMediaInput extends Partial<SendMessageInput> {
  /** Who wrote `text` down from what is spoken; default "typed". */
  transcriptSource?: "browser" | "typed";
  /** What an image or video shows, for who can't see it. */
  altText?: string;
}

export interface HistoryInput extends PageInput {
  sessionId?: string;
  /** "backward", with a page's `previousCursor`: what came after it. */
  direction?: "forward" | "backward";
}

export const createChat = (api: Transport, download: DownloadFile) => ({
  send: (input: SendMessageInput, options?: CallOptions): Promise<ChatExchange> =>
    call(api.chat.send.mutate(input, options)),

  /**
   * The reply as it is written: the stored message, pieces to be joined, the whole. Aborting stops the model; what it had
   * said stays as a partial reply. Throws an ApiError when the engine fails.
   */
  async *stream(input: SendMessageInput, options: CallOptions = {}): AsyncGenerator<ChatEvent, void, undefined> {
    const sent = { ...input, messageKey: input.messageKey ?? globalThis.crypto.randomUUID() };
    const events = follow<{ data: ChatEvent }>((listener) => api.chat.stream.subscribe(sent, listener), options);
    for await (const { data } of events) {
      if (data.type === "failed") {
        throw new ApiError("The reply could not be written.", { reason: data.reason, status: 503, requestId: null });
      }
      yield data;
    }
  },

  /** An image, audio or video of at most 10,485,760 bytes. Spoken words are answered; without words the reply is null. */
  sendMedia: async (file: MediaSource, input: SendMediaInput = {}, options?: CallOptions): Promise<MediaExchange> => {
    const form = new FormData();
    form.set("file", await toBlob(file), "media");
    for (const [name, value] of Object.entries(input)) if (value !== undefined) form.set(name, value);
    return call(api.chat.sendMedia.mutate(form, options));
  },

  /** The bytes of a message with a `mediaUrl`. */
  media: (messageId: string, options?: CallOptions): Promise<Download> =>
    download(`/messages/${encodeURIComponent(messageId)}/media`, options),

  /** New words for what was spoken; they are answered in place of the old ones. */
  editTranscript: (messageId: string, text: string, options?: CallOptions): Promise<ChatExchange> =>
    call(api.chat.editTranscript.mutate({ messageId, text }, options)),

  /** That a reply's saved question does not fit what was asked: it never answers that again. */
  feedback: (messageId: string, wrongMatch: boolean, options?: CallOptions): Promise<Message> =>
    call(api.chat.feedback.mutate({ messageId, wrongMatch }, options)),

  /** Newest first. Await it for a page, iterate it for all of them. */
  history: (input: HistoryInput = {}, options?: CallOptions): Paged<Message, ChatHistory> =>
    toPaged((cursor = input.cursor) => call(api.chat.history.query({ ...input, cursor }, options))),

  sessions: (input: PageInput = {}, options?: CallOptions): Paged<ChatSession> =>
    toPaged<ChatSession, Page<ChatSession>>((cursor = input.cursor) =>
      call(api.chat.sessions.query({ ...input, cursor }, options)),
    ),

  updateSession: (
    sessionId: string,
    changes: { title?: string; jobId?: string | null },
    options?: CallOptions,
  ): Promise<ChatSession> => call(api.chat.updateSession.mutate({ sessionId, ...changes }, options)),

  markRead: (sessionId: string, options?: CallOptions): Promise<null> =>
    call(api.chat.markRead.mutate({ sessionId }, options)),

  deleteSession: (sessionId: string, options?: CallOptions): Promise<null> =>
    call(api.chat.deleteSession.mutate({ sessionId }, options)),

  /** Only these saved questions, up to 20, answer in the session from now on. */
  loadQuestions: (sessionId: string, savedIds: string[], options?: CallOptions): Promise<ChatSession> =>
    call(api.chat.loadQuestions.mutate({ sessionId, savedIds }, options)),

  /** Those named, or all: with none left, all saved questions answer in the session again. */
  unloadQuestions: (sessionId: string, savedIds?: string[], options?: CallOptions): Promise<ChatSession> =>
    call(api.chat.unloadQuestions.mutate({ sessionId, savedIds }, options)),

  abilities: (options?: CallOptions): Promise<ChatAbilities> => call(api.chat.abilities.query(undefined, options)),
});
