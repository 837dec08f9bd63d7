import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { words } from "../lib/messages/index.ts";

export function OfflineNotice() {
  const online = useSyncExternalStore(
    (onChange) => onlineManager.subscribe(onChange),
    () => onlineManager.isOnline(),
  );
  return (
    <div role="status">
      {!online && (
        <p className="border-b border-line bg-sunken px-4 py-2 text-center text-xs">{words.common.offline}</p>
      )}
    </div>
  );
}
