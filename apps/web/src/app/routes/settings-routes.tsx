import { Outlet } from "@tanstack/react-router";
import { SettingsPage } from "../../features/settings/settings-page.tsx";

export { ActivitySection as ActivitySettingsRoute } from "../../features/settings/activity-section.tsx";
export { AppearanceSection as AppearanceSettingsRoute } from "../../features/settings/appearance-section.tsx";
export { EngineSection as EngineSettingsRoute } from "../../features/settings/engine-section.tsx";
export { PrivacySection as PrivacySettingsRoute } from "../../features/settings/privacy-section.tsx";
export { ProfileSection as ProfileSettingsRoute } from "../../features/settings/profile-section.tsx";
export { SecuritySection as SecuritySettingsRoute } from "../../features/settings/security-section.tsx";

export function SettingsRoute() {
  return (
    <SettingsPage>
      <Outlet />
    </SettingsPage>
  );
}
