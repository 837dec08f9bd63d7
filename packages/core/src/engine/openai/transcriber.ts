import type { Transcriber } from "../engine.ts";
import { type Client, callServer } from "./model-client.ts";

/** Servers go by the name's ending. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/ogg": "ogg",
  "audio/wav": "wav",
  "audio/webm": "webm",
  "video/mp4": "mp4",
  "video/ogg": "ogg",
  "video/quicktime": "mp4",
  "video/webm": "webm",
};

export function createTranscriber(client: Client, model: string): Transcriber {
  return {
    id: `openai:${model}`,
    transcribe: async ({ bytes, mimeType }, options) => {
      const file = new File([bytes as BlobPart], `speech.${EXTENSIONS[mimeType] ?? "bin"}`, { type: mimeType });
      const { text } = await callServer(
        async () => (await client()).audio.transcriptions.create({ file, model }, { signal: options?.signal }),
        options,
      );
      return typeof text === "string" ? text.trim() : "";
    },
  };
}
