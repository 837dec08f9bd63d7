import type { Difficulty } from "../../schemas/index.ts";
import type { Theme } from "./themes.ts";

/** Advice on saying what one would do, where a theme's own advice is on telling what was done. */
export const PLANS: Record<Theme, Record<Difficulty, string>> = {
  skill: {
    Easy: "Say what you would do with your own hands first, and what you would look up.",
    Medium: "Go through it in order: the first step, the check after it, the point where you would ask someone.",
    Hard: "Name the two ways you would weigh, and what would make you change from one to the other.",
  },
  achievement: {
    Easy: "Name the result you would aim for, and how anyone could see it.",
    Medium: "Name the starting point, the end point, and the first step between them.",
    Hard: "Say what you would count as success, what would be left out for it, and who would have to agree.",
  },
  problem: {
    Easy: "Say what you would look at first, and what you would leave untouched until you know more.",
    Medium: "Give the order: limit the damage, find the cause, fix it, check that it stays fixed.",
    Hard: "Name the two likeliest causes, and the one test that would tell them apart.",
  },
  process: {
    Easy: "Name the first thing you would do, the thing after it, and how you would know that both went well.",
    Medium: "Go through it in order, and name the step where it could go wrong and what you would do then.",
    Hard: "Name the step you would keep whatever happens, and the one you would give up first.",
  },
  quality: {
    Easy: "Name the first thing you would look at, and the mistake it would show.",
    Medium: "Name what you would check, in which order, and whom you would tell what you find.",
    Hard: "Name the standard that you would not go below, and what you would offer in place of it.",
  },
  teamwork: {
    Easy: "Say what you would ask before you help, and how you would check that it helped.",
    Medium: "Say whom you would talk to first and in private, and what you would propose.",
    Hard: "Say what you would accept for the sake of the team, and where you would not give way.",
  },
  leadership: {
    Easy: "Say what you would ask before you decide anything.",
    Medium: "Give the first sentence of the talk, the agreement you would aim for, and the date of the next talk.",
    Hard: "Name what you would not tolerate, what you would offer, and what follows if nothing changes.",
  },
  conflict: {
    Easy: "Say what you would ask each side before you judge.",
    Medium: "Name what both sides want, then the smallest step that both could accept.",
    Hard: "Say where you would give way, where you would not, and whom you would bring in if talking fails.",
  },
  failure: {
    Easy: "Say whom you would tell, and how soon.",
    Medium: "Give the order: keep it from getting worse, tell the people affected, correct it, prevent it.",
    Hard: "Say what you would admit at once, what you would first make sure of, and why.",
  },
  learning: {
    Easy: "Name one person to ask, one source to read, and one thing to try at once.",
    Medium: "Set a date, a small task that would prove it, and a person who would check it.",
    Hard: "Say what you would learn first, what you would leave to others meanwhile, and until when.",
  },
  deadline: {
    Easy: "Name the part that must be ready, and start there.",
    Medium: "Say what you would cut, what you would keep, and whom you would tell today.",
    Hard: "Say which promise you would keep and which you would renegotiate, with whom, and when.",
  },
  customer: {
    Easy: "Give the first question you would ask, word for word.",
    Medium:
      "Give your first sentence word for word, then what you would offer, then what you would do if it is refused.",
    Hard: "Say what you could give, what you could not, and how you would say no and keep the person.",
  },
  communication: {
    Easy: "Give your first sentence or question word for word.",
    Medium: "Say whom you would tell first, what exactly, and what you would leave out.",
    Hard: "Say the uncomfortable part first, then what you can offer; name who must hear it and by when.",
  },
  motivation: {
    Easy: "Tie the reason to something done already, not to a wish.",
    Medium: "Name what you would want to have learned after a year.",
    Hard: "Name the point at which you would leave, and what you would try before it.",
  },
  change: {
    Easy: "Say what you would watch before you change anything.",
    Medium: "Start small: name the first trial, who takes part, and what would show that it works.",
    Hard: "Say what must not stop, in which order the rest would move, and how you would go back if it fails.",
  },
  priority: {
    Easy: "Name the one thing that would suffer most from waiting, and begin there.",
    Medium: "Name your rule: what is dangerous first, what blocks others next, what can wait last.",
    Hard: "Say what you would leave out, who would bear it, and what you would do for them.",
  },
  decision: {
    Easy: "Name the options before you choose one.",
    Medium: "Name the fact you would want first, how to get it, and what you would do without it.",
    Hard: "Name what each choice would cost, the fact that would decide between them, and who would have to agree.",
  },
  safety: {
    Easy: "Name the danger before the task.",
    Medium: "Name the danger, the step against it, and whom you would tell.",
    Hard: "Say no plainly, give the reason in one sentence, offer another way, and name whom you would call.",
  },
  data: {
    Easy: "Name the figure you would look at first, and its source.",
    Medium: "Check the measurement before the cause: say how you would tell a real change from a faulty count.",
    Hard: "Say what each figure leaves out, and which one you would decide by.",
  },
  introduction: {
    Easy: "Keep it under a minute, and end with a question to the listener.",
    Medium: "Choose two stations that matter to this listener.",
    Hard: "Leave out what does not serve this job, and be ready to say why.",
  },
  education: {
    Easy: "Pick one thing learned there and say where you would use it first.",
    Medium: "Name a task of this job, and the part of the studies that would help with it.",
    Hard: "Say which rule from your studies you would set aside in practice, and when.",
  },
};
