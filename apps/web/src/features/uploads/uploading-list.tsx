import { X } from "lucide-react";
import { formatPercent } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { ProgressBar } from "../../ui/progress-bar.tsx";
import type { Uploading } from "./use-uploading.ts";

export function UploadingList({
  uploading,
  onRemove,
}: {
  uploading: readonly Uploading[];
  onRemove: (key: number) => void;
}) {
  if (uploading.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {uploading.map((one) => (
        <li key={one.key} className="flex items-start gap-3 rounded-md border border-line bg-surface py-2 pr-2 pl-4">
          <div className="min-w-0 flex-1 py-1.5">
            {one.problem === null ? <Progress uploading={one} /> : <Problem uploading={one} />}
          </div>
          <Button
            look="quiet"
            size="icon"
            aria-label={one.problem === null ? words.resumes.cancelUpload : words.resumes.dismiss}
            icon={<X aria-hidden className="size-4" />}
            onClick={() => onRemove(one.key)}
          />
        </li>
      ))}
    </ul>
  );
}

function Progress({ uploading: { fileName, fraction } }: { uploading: Uploading }) {
  const sent = fraction === 1 ? words.resumes.uploaded : words.resumes.uploading(formatPercent(fraction));
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="min-w-0 font-medium break-words">{fileName}</span>
        <span className="tabular text-xs text-muted">{sent}</span>
      </div>
      <ProgressBar label={fileName} fraction={fraction} />
    </>
  );
}

function Problem({ uploading: { fileName, problem } }: { uploading: Uploading }) {
  return (
    <div role="alert">
      <p className="font-medium break-words">{words.resumes.uploadFailed(fileName)}</p>
      <p className="mt-0.5 text-danger">{problem}</p>
    </div>
  );
}
