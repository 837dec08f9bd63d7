import { toStem } from "../text/words.ts";

/** Words that speak of one thing in interviews, so that an answer need not repeat the question's own. */
const THEMES: readonly string[] = [
  "conflict disagree disagreed disagreement argue argued argument dispute tension difficult clash complaint complained angry upset",
  "deadline deadlines late schedule overdue pressure urgent rush due hours minutes behind",
  "mistake mistakes error errors fail failed failure failures wrong missed regret fault setback",
  "lead led leader leadership team teams manage managed manager supervise supervised delegate delegated mentor mentored crew",
  "customer customers client clients guest guests patient patients user users buyer shopper passenger resident residents family",
  "student students pupil pupils class classroom learner learners lesson lessons boy girl child children",
  "parent parents mother father family guardian",
  "behind struggle struggled struggling below catch weak slow difficulty difficulties",
  "lost lose cancel cancelled canceled left churn win won back regain recover renew renewed renewal retain return returned save saved",
  "colleague colleagues coworker coworkers teammate teammates team peer peers partner",
  "prioritise prioritize priority priorities urgent important order first rank triage backlog",
  "learn learned learnt learning course study studied taught training trained read practised practiced picked",
  "teach taught train trained training mentor mentored coach coached explain explained show showed showed guide guided onboard",
  "improve improved improvement better faster reduce reduced increase increased cut grew saved optimise optimize efficient",
  "feedback criticism criticise review reviewed comment comments praise",
  "problem problems issue issues trouble fault defect bug bugs incident outage broken broke challenge challenges obstacle",
  "find found investigate investigated diagnose diagnosed cause root trace traced debug check checked log logs inspect",
  "decide decided decision decisions choose chose chosen choice option options weigh weighed judgement",
  "change changed changes adapt adapted switch switched move moved transition new",
  "plan planned planning organise organised organize organized schedule prepare prepared steps",
  "achieve achieved achievement proud success successful accomplish accomplished result best won award",
  "weakness weaknesses improve struggle struggled difficult habit working",
  "strength strengths good best skill strong",
  "motivate motivated motivation want wanted interest interested enjoy enjoyed care why join joined attracted leave left",
  "safety safe risk risks hazard accident injury protect protective protocol compliance regulation rules",
  "quality test tests tested testing check checked review standard standards accurate accuracy verify verified inspect",
  "sell sold sale sales revenue quota deal deals target prospect prospects close closed negotiate negotiated buyer",
  "budget cost costs money spend spent price save saved dollars funds expense expenses",
  "communicate communicated communication explain explained tell told talk talked meeting meetings present presented report email call called",
  "data numbers figures metrics measure measured report analysis analyse analyze dashboard query",
  "persuade persuaded convince convinced agree agreed influence buy-in propose proposed argued",
  "handover hand handed shift note notes pass passed report charge",
  "goal goals target targets objective future years next grow career plan",
  "release released deploy deployed deployment ship shipped production rollout pipeline",
  "slow performance latency speed fast faster seconds optimise optimize load",
  "install installed repair repaired fix fixed replace replaced maintain maintained maintenance wire wired service serviced",
  "hire hired interview recruit recruited candidate candidates staff",
  "workload busy overload tasks several many juggle juggled stress stressful",
];

const THEMES_OF = new Map<string, number[]>();
for (const [theme, words] of THEMES.entries()) {
  for (const stem of new Set(words.split(" ").map(toStem))) {
    THEMES_OF.set(stem, [...(THEMES_OF.get(stem) ?? []), theme]);
  }
}

/** Whether two stems are of one word, or speak of one thing. */
export function isAkin(a: string, b: string): boolean {
  if (a === b || isVariant(a, b)) return true;
  const themes = THEMES_OF.get(a);
  return themes !== undefined && (THEMES_OF.get(b) ?? []).some((theme) => themes.includes(theme));
}

/** "priority" and "prioritis", "analys" and "analyst": what the stemmer leaves apart. */
function isVariant(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 5) return false;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common === shorter || (common >= 6 && common === shorter - 1);
}
