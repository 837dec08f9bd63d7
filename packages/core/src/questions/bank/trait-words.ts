/** Words of what a person is. A skill made of these alone can't be used, taught or replaced: nothing is asked with it. */
export const TRAIT_WORDS: ReadonlySet<string> = new Set(
  `hard working hardworking persuasive motivated motivator self starter driven punctual reliable friendly honest loyal
  curious patient flexible adaptable organized organised responsible ambitious dynamic enthusiastic energetic passionate
  dedicated committed team player leader disciplined detail oriented proactive resilient innovative confident positive
  outgoing polite trustworthy dependable efficient independent fast quick learner thinker and a good strong highly very`.split(
    /\s+/,
  ),
);
