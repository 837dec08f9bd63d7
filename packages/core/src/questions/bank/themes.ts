import type { Difficulty } from "../../schemas/index.ts";

export interface ThemeContent {
  tag: string;
  /** Words that show a statement of a resume to be about this. */
  cues: string;
  /** One sentence a difficulty, on how to answer well; it states nothing about the person. */
  advice: Record<Difficulty, string>;
  /** What only the person can tell, where the resume says nothing about this. */
  gap: string;
}

/** What a question is after, which decides what of the resume answers it. */
export const THEMES = {
  skill: {
    tag: "skills",
    cues: "use used using develop developed build built implement implemented design designed maintain maintained perform performed operate operated prepare prepared",
    advice: {
      Easy: "Name the last task it was used in, how long that task took, and what came of it.",
      Medium:
        "Take one task and go through it in order: the goal, each step, the choice made at each step, the result.",
      Hard: "Name one thing it does badly, what was weighed against it, and the sign that would change the choice.",
    },
    gap: "Give one task where this skill decided the outcome.",
  },
  achievement: {
    tag: "achievement",
    cues: "increased increase reduced reduce improved improve grew saved achieved exceeded award awarded won delivered launched cut raised percent revenue record",
    advice: {
      Easy: "Lead with the result, then say how it was measured.",
      Medium: "Give the starting point and the end point, so that the change can be judged.",
      Hard: "Say which part of the result was luck or other people's work, and which part would not have happened otherwise.",
    },
    gap: "Say what changed because of this work, with a number if there is one.",
  },
  problem: {
    tag: "problem solving",
    cues: "solved solve resolved resolve fixed fix debug debugged diagnosed troubleshoot troubleshooting investigated identified issue issues problem incident root cause repaired",
    advice: {
      Easy: "State the problem in one sentence, then the cause, then what fixed it.",
      Medium: "Show the order of the steps: what was checked first, and what that ruled out.",
      Hard: "Explain which explanation looked right but was wrong, and how that was found out.",
    },
    gap: "Tell one problem from this work: how it was noticed, its cause, and what fixed it.",
  },
  process: {
    tag: "process",
    cues: "process workflow automated automate streamlined standardized introduced implemented procedure documentation schedule planned organized organised coordinated pipeline",
    advice: {
      Easy: "Tell it in order: what comes first, what follows, and where it usually gets stuck.",
      Medium: "Say what the process was before, what was changed, and who had to agree.",
      Hard: "Name what the change made worse, and why it was still worth it.",
    },
    gap: "Describe how this work was organised, from request to result.",
  },
  quality: {
    tag: "quality",
    cues: "tested testing tests test review reviewed audit audited inspected quality compliance accuracy standards checked monitored reliability inspection",
    advice: {
      Easy: "Name the check that catches most mistakes, and when it is made.",
      Medium: "Tell which mistakes the check missed, and what was added for them.",
      Hard: "Name the mistake that would cost most, check hardest there, and say what is left unchecked on purpose.",
    },
    gap: "Say how the quality of this work was checked, and by whom.",
  },
  teamwork: {
    tag: "teamwork",
    cues: "team collaborated collaborate cross-functional together partnered worked joined stakeholders colleagues departments cooperated liaised",
    advice: {
      Easy: "Say who was in the team and what each person brought.",
      Medium: "Say “we” for the result and “I” for your own part, and keep the two apart.",
      Hard: "Name the part that would not exist without you, and the part that you could not have done alone.",
    },
    gap: "Say how many people were in the team and what your part was.",
  },
  leadership: {
    tag: "leadership",
    cues: "led lead managed supervised mentored mentor trained coached directed headed oversaw coordinated hired delegated onboarding leadership",
    advice: {
      Easy: "Say for whom or what the responsibility was, and for how long.",
      Medium: "Say what you did for whom, how often, and what they could do afterwards that they could not do before.",
      Hard: "Tell what was done about a person who did not deliver, and what it cost.",
    },
    gap: "Say whom you led or guided, and how many people they were.",
  },
  conflict: {
    tag: "conflict",
    cues: "conflict disagreement negotiated mediated resolved complaints complaint difficult dispute stakeholders escalated",
    advice: {
      Easy: "Give the other side's reason as fairly as your own.",
      Medium: "Tell what was said, in which order, and what was agreed.",
      Hard: "Give the other side's best reason first, and end with how you worked together afterwards.",
    },
    gap: "Tell one disagreement: what each side wanted, and how it ended.",
  },
  failure: {
    tag: "failure",
    cues: "failed failure mistake incident outage recovered lesson postmortem delayed missed rework",
    advice: {
      Easy: "Choose a real mistake with a small cost, and name it plainly.",
      Medium: "Spend one sentence on the mistake and the rest on what was changed afterwards.",
      Hard: "Say which warning was overlooked, and what would catch it today.",
    },
    gap: "Tell one thing that went wrong, and what you changed because of it.",
  },
  learning: {
    tag: "learning",
    cues: "learned learn trained training course certification certified studied research researched self-taught workshop completed adopted migrated",
    advice: {
      Easy: "Name the source it was learned from, and the first thing made with it.",
      Medium: "Name the first real task it was tried on, what went wrong there, and what was done next.",
      Hard: "Say what had to be unlearned, and how long that took.",
    },
    gap: "Say what you learned most recently, and where you used it.",
  },
  deadline: {
    tag: "deadlines",
    cues: "deadline deadlines schedule time delivered launch release budget on-time urgent peak pressure fast-paced prioritized prioritised",
    advice: {
      Easy: "Say what the deadline was and whether it was met.",
      Medium: "Tell what was left out to meet the date, and who agreed to that.",
      Hard: "Explain how it was known early that the plan would not hold, and what was said to whom.",
    },
    gap: "Tell one deadline that was at risk: what was cut, and what was kept.",
  },
  customer: {
    tag: "customers",
    cues: "customer customers client clients patient patients student students user users guest guests service support satisfaction families parents",
    advice: {
      Easy: "Say who the person was and what they needed, in their words.",
      Medium: "Tell what was promised, what was delivered, and how the person reacted.",
      Hard: "Show where their wish and the rules were at odds, and how that was explained to them.",
    },
    gap: "Tell one person you served: what they needed, and what they said afterwards.",
  },
  communication: {
    tag: "communication",
    cues: "presented presentation wrote reported reporting documented communicated explained taught published report reports speaking trained",
    advice: {
      Easy: "Say who the audience was and what they had to take away.",
      Medium: "Give the sentence that made the difference, and why it worked for that audience.",
      Hard: "Tell how bad news was brought, and what was decided because of it.",
    },
    gap: "Say to whom you explained your work, and how.",
  },
  motivation: {
    tag: "motivation",
    cues: "volunteer volunteered passion passionate interest founded initiated started created joined promoted",
    advice: {
      Easy: "Tie the reason to something done already, not to a wish.",
      Medium: "Name one thing about the work that others find dull and that is no burden to you.",
      Hard: "Say what would make the job the wrong one, and how you would notice.",
    },
    gap: "Say why this work matters to you, with one moment that shows it.",
  },
  change: {
    tag: "change",
    cues: "migrated migration transition transitioned introduced change changed transformed adopted moved replaced restructured upgraded modernized new",
    advice: {
      Easy: "Say what changed, when, and for whom.",
      Medium: "Tell who was against it, and what they were right about.",
      Hard: "Say what was kept from the old way on purpose, and what the change cost.",
    },
    gap: "Tell one change you went through: what was hard about it, and what helped.",
  },
  priority: {
    tag: "priorities",
    cues: "prioritized prioritised planned managed multiple simultaneously budget scheduled roadmap backlog coordinated caseload triage",
    advice: {
      Easy: "Name the rule by which the order was decided.",
      Medium: "Give two tasks that competed, and say which one waited and why.",
      Hard: "Say who was told no, and what they were offered instead.",
    },
    gap: "Say how many things ran at once, and how you chose between them.",
  },
  decision: {
    tag: "decisions",
    cues: "decided evaluated selected chose designed architected proposed recommended analyzed analysed compared strategy assessed",
    advice: {
      Easy: "Name the options, then the one taken.",
      Medium: "Give the fact that decided it, and where that fact came from.",
      Hard: "Say what would have to be true for the other option to be better.",
    },
    gap: "Tell one decision that was yours: the options, and why the others lost.",
  },
  safety: {
    tag: "safety",
    cues: "safety safe protocol protocols compliance regulations osha risk hazard infection incident security confidentiality privacy inspection",
    advice: {
      Easy: "Name the rule and what it protects against.",
      Medium: "Give the steps in order, what each protects against, and one time when a step was hard to keep.",
      Hard: "Say when work was stopped, or should have been, and who had to be convinced.",
    },
    gap: "Tell one time when safety or privacy changed what you did.",
  },
  data: {
    tag: "measuring",
    cues: "analysis analyzed analysed data metrics report reports dashboard measured statistics forecast research survey kpi tracked",
    advice: {
      Easy: "Name the figure, its source, and how often it was looked at.",
      Medium: "Tell what the figure did not show, and how that was found.",
      Hard: "Say which figure misled, and what was decided because of it.",
    },
    gap: "Say which figures you followed, and what you did when they moved.",
  },
  introduction: {
    tag: "introduction",
    cues: "increased reduced improved grew saved achieved award won delivered launched built designed led founded introduced",
    advice: {
      Easy: "Go from the present back to the beginning, in under two minutes, and end with why this job comes next.",
      Medium: "Choose three stations and say what each added to the next.",
      Hard: "Leave out what does not serve this job, and be ready to say why.",
    },
    gap: "Say in one sentence what ties your stations together.",
  },
  education: {
    tag: "education",
    cues: "studied thesis degree university college course graduated research coursework dissertation school",
    advice: {
      Easy: "Pick one course or project and say what of it is still in use.",
      Medium: "Tie one thing learned there to a task in this job.",
      Hard: "Name what practice taught that the studies had wrong.",
    },
    gap: "Name one course or project of your studies that still shapes your work.",
  },
} satisfies Record<string, ThemeContent>;

export type Theme = keyof typeof THEMES;
