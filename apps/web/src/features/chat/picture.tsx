import { Dialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { words } from "../../lib/messages/index.ts";
import { Button } from "../../ui/button.tsx";
import { type Size, fitSize } from "./fit-size.ts";

const MOST: Size = { width: 448, height: 320 };

interface PictureProps {
  url: string;
  alt: string | undefined;
  /** In pixels, where it is known. */
  size: Partial<Size>;
  onError: () => void;
}

/** As large as a message may be; larger in a dialog. Its place is reserved before it is there. */
export function Picture({ url, alt, size, onError }: PictureProps) {
  const say = words.media.message;
  const name = alt ?? say.pictureWithoutAlt;
  return (
    <Dialog.Root>
      <Dialog.Trigger
        aria-label={say.pictureOf(name)}
        className="block max-w-full cursor-zoom-in overflow-hidden rounded-md border border-line"
      >
        <img src={url} alt={name} {...fitSize(size, MOST)} loading="lazy" onError={onError} />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/60 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0 dark:bg-ground/85" />
        <Dialog.Popup className="fixed inset-0 z-50 m-auto flex size-fit max-h-[calc(100dvh-2rem)] max-w-[calc(100vw-2rem)] flex-col gap-2 rounded-lg border border-line bg-surface p-2 transition-opacity duration-100 data-ending-style:opacity-0 data-starting-style:opacity-0">
          <div className="flex items-start gap-3">
            <Dialog.Title className="max-w-prose min-w-0 flex-1 px-1.5 py-1.5 text-sm">{name}</Dialog.Title>
            <Dialog.Close
              render={
                <Button
                  look="quiet"
                  size="icon"
                  aria-label={words.common.close}
                  icon={<X aria-hidden className="size-4" />}
                />
              }
            />
          </div>
          <img src={url} alt={name} {...size} className="h-auto min-h-0 w-auto max-w-full object-contain" />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
