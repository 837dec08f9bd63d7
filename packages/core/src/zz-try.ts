import { buildDocument, buildProfile, DEVELOPER_RESUME, NURSE_RESUME } from "./testing/index.ts";
import { createLocalEmbedder } from "./node/local-embedder.ts";
import { createBuiltinEngine } from "./engine/builtin/builtin-engine.ts";
import { generateQuestions } from "./questions/generate-questions.ts";
const engine = createBuiltinEngine({ embedder: await createLocalEmbedder() });
await engine.embedder.embed(["warm"]);
for (const r of [NURSE_RESUME, DEVELOPER_RESUME]) {
  const base = { profile: buildProfile(r), document: buildDocument(r), jobTitle: null, level: null, company: null, jobDescription: null, categories: ["Technical","Behavioral","Situational","Problem-Solving"] as const, difficulties: ["Easy","Medium","Hard"] as const, count: 24, existing: [] };
  const t = performance.now();
  const qs = await generateQuestions(engine, base);
  console.log(qs.length, performance.now()-t);
  for (const q of qs) { console.log(`\n[${q.category}/${q.difficulty}] ${q.question}  #${q.tags.join(",")}`); for (const s of q.answer.sentences) console.log(`   ${s.advice?"ADV ":"EV  "}${s.text}`); console.log("   gaps:", q.answer.gaps.join(" | ")); }
  for (const c of base.categories) for (const d of base.difficulties) { const n=(await generateQuestions(engine,{...base,categories:[c],difficulties:[d],count:50})).length; process.stdout.write(`${c}/${d}=${n} `);} 
  console.log((await generateQuestions(engine,{...base,count:50})).length);
}
