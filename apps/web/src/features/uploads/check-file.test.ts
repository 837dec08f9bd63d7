import { MAX_FILE_BYTES } from "@groundwork/core/schemas";
import { expect, test } from "vitest";
import { checkFile } from "./check-file.ts";

test("one byte and exactly 10 MiB may go, zero and one more may not", () => {
  expect(checkFile({ name: "cv.pdf", size: 1 })).toBeUndefined();
  expect(checkFile({ name: "cv.pdf", size: MAX_FILE_BYTES })).toBeUndefined();
  expect(checkFile({ name: "cv.pdf", size: 0 })).toBe("upload_empty");
  expect(checkFile({ name: "cv.pdf", size: MAX_FILE_BYTES + 1 })).toBe("upload_too_large");
});

test("a name in capitals is still a PDF or a Word file; an old Word file is not read", () => {
  expect(checkFile({ name: "CV.PDF", size: 9 })).toBeUndefined();
  expect(checkFile({ name: "My CV.Docx", size: 9 })).toBeUndefined();
  expect(checkFile({ name: "cv.doc", size: 9 })).toBe("upload_unsupported");
  expect(checkFile({ name: "pdf", size: 9 })).toBe("upload_unsupported");
});
