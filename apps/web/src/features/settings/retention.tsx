import { accountWords } from "../../lib/messages/account-words.ts";
import { Setting } from "./setting.tsx";

const { retention: say } = accountWords.settings.privacy;

export function Retention() {
  return (
    <Setting title={say.title} lead={say.lead}>
      <table className="w-full text-left">
        <thead className="text-xs text-muted">
          <tr>
            <th scope="col" className="border-b border-line py-2 pr-4 font-normal">
              {say.what}
            </th>
            <th scope="col" className="border-b border-line py-2 font-normal">
              {say.howLong}
            </th>
          </tr>
        </thead>
        <tbody>
          {say.rows.map(([what, howLong]) => (
            <tr key={what}>
              <td className="border-b border-line py-2 pr-4 align-top">{what}</td>
              <td className="border-b border-line py-2 align-top">{howLong}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="max-w-prose text-muted">{say.backups}</p>
    </Setting>
  );
}
