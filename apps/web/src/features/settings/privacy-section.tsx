import { ConsentSetting } from "./consent-setting.tsx";
import { DeleteAccount } from "./delete-account.tsx";
import { ExportAccount } from "./export-account.tsx";
import { Retention } from "./retention.tsx";

export function PrivacySection() {
  return (
    <>
      <ConsentSetting />
      <Retention />
      <ExportAccount />
      <DeleteAccount />
    </>
  );
}
