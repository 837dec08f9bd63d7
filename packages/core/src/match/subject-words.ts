/** Things asked for in one set of words and told in another, which no skill's name stands for. Plain text. */
export const SUBJECTS: readonly { name: string; asks: RegExp; shows: RegExp }[] = [
  {
    name: "work with special needs",
    asks: /\b(?:special (?:educational )?needs|send\b|sen\b|inclusion|sonderpadagog\w*)/,
    shows:
      /\b(?:senco|special (?:educational )?needs|individual (?:support|education) plans?|ieps?|additional (?:needs|language)|inklusion|sonderpadagog\w*)\b/,
  },
  {
    name: "stock control",
    asks: /\b(?:inventory|stock (?:control|management|counts?)|bestandsfuhrung|inventur|gestion des stocks)\b/,
    shows: /\b(?:inventory|count(?:ed|s)? stock|stock ?tak\w*|stock counts?|cycle counts?|inventur|bestand\w*)\b/,
  },
  {
    name: "finding new customers",
    asks: /\b(?:prospecting|outbound|cold[- ]call\w*|lead generation|new business|kaltakquise|neukunden\w*)\b/,
    shows:
      /\b(?:prospect\w*|outbound|cold[- ]call\w*|calls a day|booked \d+ meetings|new (?:customers|accounts|business|annual revenue)|neukunden\w*|akquis\w*)\b/,
  },
  {
    name: "meeting sales targets",
    asks: /\b(?:quotas?|sales targets?|umsatzziele?)\b/,
    shows: /\b(?:quotas?|\d+ ?% of (?:target|quota|plan)|sales targets?|revenue)\b/,
  },
  {
    name: "settling conflicts and complaints",
    asks: /\b(?:conflict (?:resolution|management)|complaints?|de-?escalat\w*|konflikt\w*|beschwerde\w*)\b/,
    shows: /\b(?:complaints?|conflicts?|disputes?|de-?escalat\w*|beschwerde\w*|reklamation\w*)\b/,
  },
  {
    name: "scheduling",
    asks: /\b(?:schedul\w*|rosters?|rotas?|dienstplan\w*|einsatzplan\w*)\b/,
    shows: /\b(?:schedul\w*|rosters?|rotas?|dienstplan\w*|einsatzplan\w*)\b/,
  },
  {
    name: "hiring",
    asks: /\b(?:hiring|recruit(?:ing|ment)|interviewing candidates)\b/,
    shows: /\b(?:hire|hired|hiring|recruit\w*|interviewed (?:candidates|applicants)|new hires)\b/,
  },
  {
    name: "teaching",
    asks: /\b(?:teach\w*|instruct(?:ing|ion) of|educat(?:e|ing) (?:patients|staff|adults|customers|others))\b/,
    shows: /\b(?:teach\w*|taught|precept\w*|tutor\w*|instructed|lectured|educat(?:e|ed|ing)|unterricht\w*)\b/,
  },
  {
    name: "keeping costs in line",
    asks: /\b(?:cost control|budget (?:responsibility|management)|p&l|kostenkontrolle|budgetverantwortung)\b/,
    shows: /\b(?:budget\w*|costs?|margins?|p&l|kosten)\b/,
  },
];
