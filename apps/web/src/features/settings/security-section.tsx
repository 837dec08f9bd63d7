import { ChangePassword } from "./change-password.tsx";
import { SecondFactor } from "./second-factor.tsx";
import { SessionList } from "./session-list.tsx";

export function SecuritySection() {
  return (
    <>
      <ChangePassword />
      <SecondFactor />
      <SessionList />
    </>
  );
}
