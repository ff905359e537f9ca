/** `docs/own-words.md`, from its two tables. */
export function explained(results: string, byTechnique: string): string {
  return [
    '# How well replies in one’s own words are understood',
    '',
    '`npm run eval-own-words -- --write` writes this page. A model is trained on what authors wrote: lines of role-plays, answers of drills, techniques, `~` lines and',
    '`content/said.<language>.yaml`. For a reply it ranks the lines of the beat; one is marked only from a threshold on. All shares are in per cent.',
    '',
    '- **Lines left out**: each line of each role-play, with a model that has not seen that role-play nor the others of its group (nine groups). Without its',
    '  words, which would find themselves: by techniques alone. Each stands a second time beside the lines that share none of its techniques: then it fits none.',
    '- **Replies it was fitted on** (`tests/own-words/tuning.*.yaml`): one author, one labeller. Weights and threshold were found on these and on the lines left out.',
    '- **Held-out replies** (`tests/own-words/replies.*.yaml`): written from the situation and the customer’s line alone, labelled twice. Nothing is tuned to them.',
    '',
    '‘fit’: replies that mean one of the lines; ‘first’, ‘first 2’: of these, the share in which that line came first, or among the first two; ‘marked’: how many had',
    'a line marked, ‘right’: the share of marks that were right; ‘none’: replies that fit no line, ‘none marked’: the share of them that had a line marked all the',
    'same; ‘kappa’: agreement of the two labellers (Cohen). Aims: first 85 (zh) and 80 (en), first two 95, right 90, none marked at most 10. A star marks what misses.',
    '',
    '```',
    results,
    '```',
    '',
    'By technique, on the lines left out: how many texts it is learnt from, and how often it came first, and among the first five, of all techniques.',
    '',
    '```',
    byTechnique,
    '```',
    '',
  ].join('\n');
}
