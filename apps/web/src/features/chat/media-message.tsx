import { type MediaExchange, type MediaMetadata, type Message } from "@groundwork/core/schemas";
import { Download, RotateCcw } from "lucide-react";
import { useState } from "react";
import { formatBytes } from "../../lib/format.ts";
import { words } from "../../lib/messages/index.ts";
import { Button, buttonStyle } from "../../ui/button.tsx";
import type { MediaKind } from "./check-media.ts";
import { fitSize } from "./fit-size.ts";
import { MediaTranscript } from "./media-transcript.tsx";
import { Picture } from "./picture.tsx";
import { Player } from "./player.tsx";
import { toClock } from "./stopwatch.ts";

/** In pixels: wide enough for the controls, low enough to leave the words in sight. */
const MOST_OF_VIDEO = { width: 448, height: 320 };

interface MediaMessageProps {
  message: Message;
  /** Its words were changed, and answered again. */
  onExchange: (exchange: MediaExchange) => void;
}

/** The picture, sound or video of a message with what is said in it or about it. */
export function MediaMessage({ message, onExchange }: MediaMessageProps) {
  const { type, mediaUrl, text } = message;
  if (type === "text" || mediaUrl === null) return <p>{text}</p>;
  const facts = (message.metadata ?? {}) as Partial<MediaMetadata>;
  return (
    <div className="flex max-w-full min-w-0 flex-col gap-2">
      <Shown kind={type} url={mediaUrl} facts={facts} />
      {type === "image" ? (
        text !== null && <p className="leading-relaxed break-words whitespace-pre-line">{text}</p>
      ) : (
        <MediaTranscript message={message} source={facts.transcript_source} onExchange={onExchange} />
      )}
    </div>
  );
}

interface ShownProps {
  kind: MediaKind;
  url: string;
  facts: Partial<MediaMetadata>;
}

function Shown({ kind, url, facts }: ShownProps) {
  const say = words.media.message;
  const [tries, setTries] = useState(0);
  const [isBroken, setBroken] = useState(false);
  const details = [
    words.media.kinds[kind],
    ...(facts.duration_ms === undefined ? [] : [toClock(facts.duration_ms)]),
    ...(facts.size === undefined ? [] : [formatBytes(facts.size)]),
  ];
  return (
    <>
      {isBroken ? (
        <div role="alert" className="flex flex-wrap items-center gap-2 py-1">
          <p>{say.failed[kind]}</p>
          <Button
            size="small"
            icon={<RotateCcw aria-hidden className="size-3.5" />}
            onClick={() => {
              setBroken(false);
              setTries(tries + 1);
            }}
          >
            {words.common.tryAgain}
          </Button>
        </div>
      ) : (
        <Media key={tries} kind={kind} url={url} facts={facts} onError={() => setBroken(true)} />
      )}
      <p className="tabular flex flex-wrap items-center gap-x-2 text-xs text-muted">
        {details.join(" · ")}
        <a
          href={url}
          download
          aria-label={say.downloadOf(words.media.kinds[kind])}
          className={buttonStyle({ look: "quiet", size: "small", className: "-ml-1" })}
        >
          <Download aria-hidden className="size-3.5" />
          {say.download}
        </a>
      </p>
    </>
  );
}

function Media({ kind, url, facts, onError }: ShownProps & { onError: () => void }) {
  const say = words.media.message;
  const { width, height, alt_text: alt } = facts;
  if (kind === "image") return <Picture url={url} alt={alt} size={{ width, height }} onError={onError} />;
  return (
    <Player
      kind={kind}
      src={url}
      {...(kind === "video" && fitSize({ width, height }, MOST_OF_VIDEO))}
      aria-label={kind === "audio" ? say.sound : (alt ?? say.videoWithoutAlt)}
      onError={onError}
      className={kind === "audio" ? "h-10 w-96 max-w-full" : "rounded-md bg-ink/5"}
    />
  );
}
