import { BUILTIN_ENGINE_ID } from "@groundwork/core";
import { engineInUseSchema } from "@groundwork/core/schemas";
import { userProcedure } from "../../trpc.ts";

export const engineProcedures = {
  /** The models by name, without the service they are at: that is the operator's. */
  engine: userProcedure.output(engineInUseSchema).query(({ ctx: { engine } }) => ({
    model: engine.id === BUILTIN_ENGINE_ID ? null : toModelName(engine.id),
    transcriptionModel: engine.transcriber === null ? null : toModelName(engine.transcriber.id),
  })),
};

/** "openai:gpt-5" -> "gpt-5". */
const toModelName = (id: string) => id.slice(id.indexOf(":") + 1);
