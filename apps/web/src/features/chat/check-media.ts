import { MAX_FILE_BYTES, type MessageType } from "@groundwork/core/schemas";
import type { ClientReason } from "../../lib/failure.ts";

export type MediaKind = Exclude<MessageType, "text">;

const KIND_BY_EXTENSION = new Map<string, MediaKind>(
  Object.entries({
    png: "image",
    jpg: "image",
    jpeg: "image",
    webp: "image",
    gif: "image",
    wav: "audio",
    mp3: "audio",
    m4a: "audio",
    oga: "audio",
    ogg: "audio",
    opus: "audio",
    weba: "audio",
    webm: "video",
    mp4: "video",
    m4v: "video",
  }),
);

/** By type too: phones offer the camera and the voice recorder for these. */
export const ACCEPTED_MEDIA = [
  ...[...KIND_BY_EXTENSION.keys()].map((extension) => `.${extension}`),
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/gif",
  "audio/*",
  "video/mp4",
  "video/webm",
].join(",");

/**
 * As what a file is shown before it is sent. A stated type of sound or film decides over the name, since .webm and .mp4
 * may be either; where there is no type, the name does. The service decides by content.
 */
export function findMediaKind({ name, type }: { name: string; type: string }): MediaKind | undefined {
  const named = KIND_BY_EXTENSION.get(name.toLowerCase().split(".").at(-1)!);
  if (type === "") return named;
  const [stated] = type.split("/", 1);
  if (stated === "audio" || stated === "video") return stated;
  return stated === "image" && ACCEPTED_MEDIA.split(",").includes(type) ? "image" : undefined;
}

/** The same reasons as the service's, before a byte is sent. */
export function checkMedia(file: { name: string; type: string; size: number }): ClientReason | undefined {
  if (findMediaKind(file) === undefined) return "media_unsupported";
  if (file.size === 0) return "upload_empty";
  return file.size > MAX_FILE_BYTES ? "upload_too_large" : undefined;
}

interface Pasted<PastedFile extends { name: string }> {
  files: readonly PastedFile[];
  /** As plain text. */
  text: string;
}

/** Programs that copy text put a picture of it beside it; copied files bring their names as text. */
export function selectPastedFiles<PastedFile extends { name: string }>({
  files,
  text,
}: Pasted<PastedFile>): readonly PastedFile[] {
  const isFileNames = files.some(({ name }) => text.trim().endsWith(name));
  return text.trim() === "" || isFileNames ? files : [];
}
