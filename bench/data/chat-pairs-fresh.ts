import type { ChatPair, PairKind, SavedSample } from "./chat-pairs.ts";

/** Saved beside all the others: a third set of professions. */
export const FRESH_SAMPLES: readonly SavedSample[] = [
  {
    id: "hiring",
    question: "How do you find out in an interview whether a candidate can really do the job?",
    phrasings: ["How do you assess applicants?", "What do you ask to see if somebody is able to do the work?"],
  },
  {
    id: "wiring",
    question: "How do you track down a short circuit in an old building?",
    phrasings: ["How do you look for an electrical fault?", "Where do you start when a circuit keeps failing?"],
  },
  {
    id: "source",
    question: "How do you protect a source who could lose their job?",
    phrasings: ["What do you do to keep a source safe?", "How do you deal with confidential sources?"],
  },
  {
    id: "interaction",
    question: "Two prescriptions of one customer do not go together. What do you do?",
    phrasings: ["How do you handle a drug interaction?", "How do you react to a dangerous combination of medicines?"],
  },
  {
    id: "overfitting",
    question: "How do you notice that a model overfits, and what do you do about it?",
    phrasings: [
      "How do you prevent overfitting?",
      "What do you do when a model is much better in training than in testing?",
    ],
  },
  {
    id: "route",
    question: "You will be two hours late with a delivery. Whom do you call first?",
    phrasings: ["How do you handle a late delivery?", "What do you do when you can't make a delivery window?"],
  },
  {
    id: "airflow",
    question: "What did you build with Airflow at Brightline?",
    phrasings: ["How did you use Airflow?", "Tell me about your Airflow pipelines."],
  },
  {
    id: "weakness",
    question: "What is your greatest weakness?",
    phrasings: ["Where do you still have to improve?", "What are you not so good at?"],
  },
  {
    id: "remote",
    question: "How do you work with colleagues in other time zones?",
    phrasings: ["What is your experience with distributed teams?", "How do you organise work across time zones?"],
  },
  {
    id: "tenant",
    question: "A tenant has not paid for three months. How do you proceed?",
    phrasings: ["How do you deal with rent arrears?", "What are your steps when somebody stops paying rent?"],
  },
  {
    id: "budget",
    question: "Tell me about a budget you had to cut, and how you decided where.",
    phrasings: ["How did you save money in your department?", "Describe how you reduced costs."],
  },
  {
    id: "leadership",
    question: "How would your team describe your leadership style?",
    phrasings: ["What kind of leader are you?", "How do you lead people?"],
  },
];

const pair = (kind: PairKind, expected: string | null, asked: string): ChatPair => ({ asked, expected, kind });

/** Written after the matcher had been changed for chat-pairs-unseen.ts; nothing was changed after these were measured. */
export const FRESH_PAIRS: readonly ChatPair[] = [
  pair("paraphrase", "hiring", "How do you judge whether an applicant is any good?"),
  pair("paraphrase", "hiring", "what do you ask candidates in interviews"),
  pair("paraphrase", "hiring", "How do you assess a candidate?"),
  pair("paraphrase", "wiring", "How do you find a short circuit?"),
  pair("paraphrase", "wiring", "where do you begin with an electrical fault in an old house?"),
  pair("paraphrase", "source", "How do you keep your sources confidential?"),
  pair("paraphrase", "source", "What do you do to protect sources?"),
  pair("paraphrase", "interaction", "What do you do if two medicines interact?"),
  pair("paraphrase", "interaction", "How do you deal with drug interactions?"),
  pair("paraphrase", "overfitting", "What do you do against overfitting?"),
  pair("paraphrase", "overfitting", "how can you tell that your model is overfitting"),
  pair("paraphrase", "route", "What do you do when a delivery is going to be late?"),
  pair("paraphrase", "route", "How do you handle delays in deliveries?"),
  pair("paraphrase", "airflow", "Have you used Airflow?"),
  pair("paraphrase", "airflow", "what have you done with airflow"),
  pair("paraphrase", "airflow", "Tell me about the pipelines you built with Airflow at Brightline"),
  pair("paraphrase", "weakness", "What are your weaknesses?"),
  pair("paraphrase", "weakness", "what do you need to get better at"),
  pair("paraphrase", "weakness", "Tell me your biggest weakness"),
  pair("paraphrase", "remote", "How do you work across time zones?"),
  pair("paraphrase", "remote", "Have you worked in a distributed team?"),
  pair("paraphrase", "tenant", "What do you do if a tenant does not pay the rent?"),
  pair("paraphrase", "tenant", "how do you handle unpaid rent"),
  pair("paraphrase", "budget", "Tell me how you cut costs"),
  pair("paraphrase", "budget", "Have you ever had to reduce a budget?"),
  pair("paraphrase", "leadership", "What is your leadership style?"),
  pair("paraphrase", "leadership", "how do you lead a team"),
  pair("paraphrase", "medication", "How do you make sure a patient gets the right drug?"),
  pair("paraphrase", "kubernetes", "Tell me what you did with Kubernetes"),
  pair("paraphrase", "salary", "What are your salary expectations for this role?"),

  pair("other_skill", null, "What did you build with Spark at Brightline?"),
  pair("other_skill", null, "Tell me about your Jenkins pipelines."),
  pair("other_skill", null, "What did you build with Airflow at Initech?"),
  pair("other_skill", null, "How do you track down a water leak in an old building?"),
  pair("other_skill", null, "How do you protect a witness?"),
  pair("other_skill", null, "How do you notice that a server is overloaded, and what do you do about it?"),
  pair("other_skill", null, "How do you deal with noise complaints of tenants?"),
  pair("other_skill", null, "How do you find out whether a customer can really pay?"),
  pair("other_skill", null, "What kind of teacher are you?"),
  pair("other_skill", null, "How do you handle a late payment?"),

  pair("opposite", null, "What do you do when a delivery arrives early?"),
  pair("opposite", null, "Tell me about a budget you were able to raise."),
  pair("opposite", null, "What do you do when a model underfits?"),
  pair("opposite", null, "How do you find out that a candidate can't do the job?"),
  pair("opposite", null, "How do you work with colleagues in the same office?"),
  pair("opposite", null, "A tenant has paid three months in advance. How do you proceed?"),
  pair("opposite", null, "When have you failed to protect a source?"),

  pair("unrelated", null, "Do you rent or own your home?"),
  pair("unrelated", null, "What is your blood type?"),
  pair("unrelated", null, "How many sources did your last article have?"),
  pair("unrelated", null, "Who is your favourite leader?"),
  pair("unrelated", null, "What did the candidate say?"),
  pair("unrelated", null, "When is your birthday?"),
  pair("unrelated", null, "Which car do you drive?"),
  pair("unrelated", null, "What would your team say about your cooking?"),
  pair("unrelated", null, "Tell me about the weather at Brightline."),
  pair("unrelated", null, "How big was the budget of your department?"),
  pair("unrelated", null, "Which time zone are you in?"),
  pair("unrelated", null, "Have you ever been sued?"),
  pair("unrelated", null, "How do you train for a marathon?"),
];
