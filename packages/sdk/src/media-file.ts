/** Bytes as programs have them: a Blob or File, a Buffer, or a stream that is read to its end. */
export type MediaSource = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The service decides by content what kind it is: name and type say nothing. */
export async function toBlob(source: MediaSource): Promise<Blob> {
  if (source instanceof Blob) return source;
  if (source instanceof Uint8Array || source instanceof ArrayBuffer) return new Blob([source as BlobPart]);
  const pieces: BlobPart[] = [];
  for await (const piece of source) pieces.push(piece as BlobPart);
  return new Blob(pieces);
}
