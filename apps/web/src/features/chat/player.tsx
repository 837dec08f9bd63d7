import type { ComponentProps, SyntheticEvent } from "react";

interface PlayerProps extends ComponentProps<"video"> {
  kind: "audio" | "video";
}

/** The browser's own controls. Without captions: a transcript has no times, so it stands beside the player. */
export function Player({ kind, ...rest }: PlayerProps) {
  // Both take what is given here.
  const Element = kind as "video";
  return <Element controls preload="metadata" onLoadedMetadata={learnLength} {...rest} />;
}

/**
 * Recorders write a file front to back and leave its length open, so a player can't say how long it is, nor seek. Going
 * to the end once teaches it.
 */
function learnLength({ currentTarget: player }: SyntheticEvent<HTMLMediaElement>): void {
  if (player.duration !== Infinity) return;
  player.addEventListener("durationchange", () => (player.currentTime = 0), { once: true });
  player.currentTime = Number.MAX_SAFE_INTEGER;
}
