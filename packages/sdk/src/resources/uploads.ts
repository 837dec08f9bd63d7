import type { Page, Upload } from "@groundwork/core/schemas";
import type { Transport } from "../transport.ts";
import { type CallOptions, type PageInput, call } from "./call.ts";

export const createUploads = (api: Transport) => ({
  /** A PDF or DOCX of 1 byte to 10,485,760 bytes. `fileName` is for a Blob without a name of its own. */
  create: (file: Blob, options: CallOptions & { fileName?: string; linkedinUrl?: string } = {}): Promise<Upload> => {
    const form = new FormData();
    const ownName = "name" in file && typeof file.name === "string" ? file.name : "resume";
    form.set("file", file, options.fileName ?? ownName);
    if (options.linkedinUrl !== undefined) form.set("linkedinUrl", options.linkedinUrl);
    return call(api.uploads.create.mutate(form, options));
  },
  list: (input: PageInput = {}, options?: CallOptions): Promise<Page<Upload>> =>
    call(api.uploads.list.query(input, options)),
  get: (uploadId: number, options?: CallOptions): Promise<Upload> => call(api.uploads.get.query({ uploadId }, options)),
  /** With its jobs and all they made. Saved questions stay. */
  delete: (uploadId: number, options?: CallOptions): Promise<null> =>
    call(api.uploads.delete.mutate({ uploadId }, options)),
});
