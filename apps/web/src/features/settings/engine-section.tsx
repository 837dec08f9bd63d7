import type { EngineInUse } from "@groundwork/core/schemas";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { accountWords } from "../../lib/messages/account-words.ts";
import { words } from "../../lib/messages/index.ts";
import { trpc } from "../../lib/trpc.ts";
import { Loaded } from "./loaded.tsx";
import { Setting } from "./setting.tsx";

const { engine: say } = accountWords.settings;

export function EngineSection() {
  const engine = useQuery(trpc.account.engine.queryOptions(undefined, { staleTime: Infinity }));
  return (
    <Setting title={words.titles.engine} lead={say.lead}>
      <Loaded query={engine} lines={4}>
        {(data) => <Facts engine={data} />}
      </Loaded>
    </Setting>
  );
}

function Facts({ engine: { model, transcriptionModel } }: { engine: EngineInUse }) {
  return (
    <>
      <dl className="grid w-full gap-x-8 gap-y-3 sm:grid-cols-[auto_1fr]">
        <Row label={say.inUse}>
          <span className="font-medium">{model === null ? say.builtin : say.model(model)}</span>
        </Row>
        <Row label={say.leaves}>
          {model === null ? say.leavesNothing : say.leavesText}
          {transcriptionModel !== null && ` ${say.leavesSpeech}`}
        </Row>
        <Row label={say.speech}>
          {transcriptionModel === null ? say.speechNone : say.speechModel(transcriptionModel)}
        </Row>
      </dl>
      <p className="text-muted">{say.choice}</p>
    </>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-w-0 gap-y-0.5 sm:col-span-2 sm:grid-cols-subgrid">
      <dt className="text-muted">{label}</dt>
      <dd className="max-w-prose min-w-0 break-words">{children}</dd>
    </div>
  );
}
