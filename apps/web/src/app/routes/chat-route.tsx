import { getRouteApi } from "@tanstack/react-router";
import { ChatPage } from "../../features/chat/chat-page.tsx";

const chatRoute = getRouteApi("/signed-in/chat");

export function ChatRoute() {
  const navigate = chatRoute.useNavigate();
  return (
    <ChatPage
      place={chatRoute.useSearch()}
      onPlace={(place, how) => void navigate({ search: place, resetScroll: false, ...how })}
    />
  );
}
