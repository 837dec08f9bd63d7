const MAX_CHARACTERS = 80;

/** What employers put before the thing they ask for. */
const LEAD =
  /^(?:(?:you(?:'ll)?|candidates?|applicants?|we|the ideal candidate)\s+(?:must|should|will|need to|are expected to|would)?\s*(?:have|has|hold|holds|bring|brings|possess|ask for|require|need|want)|(?:must|should) (?:have|hold|possess)|must[- ]haves?|nice[- ]to[- ]haves?|required?|requirements?|preferred|essential|desirable|minimum|ideally)\b:?\s*/i;
const TAIL =
  /\s*(?:[,(]?\s*(?:is |are )?(?:strongly )?(?:required|preferred|essential|desirable|desired|wanted|needed|mandatory|a (?:big |strong )?plus|an advantage)\)?)?[\s.;:,!]*$/i;
/** A thing one has; a duty ("Manage the team") is none. */
const HEAD =
  /\b(?:degrees?|diplomas?|bachelor\S*|master\S*|phd|doctorate|certificat\w*|certified|licen[cs]\w*|years?|experience|knowledge|skills?|fluen\w+|proficien\w+|command|qualifications?|training|background|understanding)\b/i;
/** Words that are capitals only because they come first: German, Registered Nurse and PMP stay as they are. */
const PLAIN_FIRST =
  /^(?:A|An|The|At|Any|Some|Several|Strong|Solid|Good|Great|Excellent|Proven|Previous|Prior|Relevant|Demonstrated|Hands-on|Basic|Advanced|Deep|Valid|Fluent|Fluency|Experience|Knowledge|Proficiency|Familiarity|Understanding|Training|Command|Two|Three|Four|Five|Six|Eight|Ten)\b/;
const SENTENCE = /[.;:]|\b(?:you|your|we|our|will|must|should|is|are)\b/i;

/** A requirement's own words as a short noun phrase ("a driving licence"), or null where they are none. */
export function toGapPhrase(requirement: string): string | null {
  const bare = requirement
    .replace(/\s+/g, " ")
    .replace(/^[\s•*·–-]+/, "")
    .replace(LEAD, "")
    .replace(TAIL, "")
    .trim();
  const phrase = bare.replace(/^fluent (?:in|at) /i, "fluent ");
  const named = phrase.replace(PLAIN_FIRST, (word) => word.toLowerCase());
  const usable = HEAD.test(named) && !SENTENCE.test(named) && named.length <= MAX_CHARACTERS && !/[{}“”]/.test(named);
  return usable ? named : null;
}
