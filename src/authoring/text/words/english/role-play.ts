import { said } from '../said.ts';
import { shortened, some, writeOr } from './phrases.ts';

const FIX = 'npm run check -- --fix mends this';
const FULL_WIDTH = `use the half-width sign; ${FIX}`;
const TECHNIQUE = 'write a technique of content/techniques.yaml';
const NAME_TECHNIQUE = 'write at least one in the braces, e.g. {listen}';

interface Id {
  readonly id: string;
}
interface Found {
  readonly found: string;
}
interface Guess {
  readonly guess: string | undefined;
}
interface Fact {
  readonly source: string;
}
interface Row {
  readonly row: number;
}
interface Known {
  readonly known: readonly string[];
}

/** What is wrong in a role-play or in objections. */
export const rolePlayWords = {
  'line/choice-start': ({ words }: { readonly words: string }) =>
    said('a choice begins with a hyphen and a space', `write "- ${shortened(words)}"`),
  'line/arrow-item': ({ arrow }: { readonly arrow: string }) =>
    said('an arrow is no item of a list', `write "${arrow}", without the hyphen`),
  'line/why-item': ({ why }: { readonly why: string }) =>
    said('a why is no item of a list', `write "${shortened(why)}", without the hyphen`),
  'line/other-way-item': ({ other }: { readonly other: string }) =>
    said('another way of saying a choice is no item of a list', `write "${shortened(other)}", without the hyphen`),
  'line/mark-brackets': ({ word }: { readonly word: string }) =>
    said('the brackets around the mood are full-width', `write [${word}]; ${FIX}`),
  'line/mark-open': ({ word }: { readonly word: string }) => said(`a bracket of the mood "${word}" is missing`, `write [${word}]`),
  'line/wide-brackets': () => said('the brackets around the mood are full-width', FULL_WIDTH),
  'line/second-mark': ({ found }: Found) =>
    said(`a second mark [${found}] in one quote`, 'put an empty line between the two quotes: one wording a quote'),
  'line/picture': () => said('a picture in what is said', 'say in words what it shows'),
  'line/day-and-type': ({ day, type }: { readonly day: string; readonly type: string }) =>
    said(`[${day}, ${type}] marks a day and a customer type`, 'keep one of the two, or write two lines'),
  'line/no-days': ({ day, id }: { readonly day: string; readonly id: string }) =>
    said(`in "${id}" a line is marked [${day}]: where several people are met, no day is unlike the others`, 'delete the mark'),
  'line/empty': () => said('this quote says nothing', 'write what is said after the mark, or delete the quote'),
  'line/unknown-mark': ({ found, guess, moods }: Found & Guess & { readonly moods: readonly string[] }) =>
    said(
      `[${found}] is no mood, day, customer type or person of the cast`,
      guess ? `write [${guess}]` : `write one of the moods ${moods.join(', ')}, or none`,
    ),
  'said/html': ({ found }: Found) => said(`HTML (${shortened(found)}) is not shown in a role-play`, 'write plain text'),
  'said/link': ({ found }: Found) => said(`the link ${shortened(found)} leads nowhere in a role-play`, 'write its words alone'),

  'arrow/none': ({ found }: Found) =>
    said(`"${shortened(found)}" is neither an arrow nor a reply`, 'write "→ [beat](#beat)" for where it leads, "> …" for the reply'),
  'arrow/other-sign': ({ found }: Found) => said(`the arrow is written "${found}"`, `write "→"; ${FIX}`),
  'arrow/no-link': ({ found, beat }: Found & { readonly beat: string | undefined }) =>
    said(
      `after the arrow stands "${shortened(found)}"`,
      beat ? `write "→ [${beat}](#${beat})"` : 'write a link to a beat: "→ [beat](#beat)"',
    ),
  'arrow/two-targets': ({ label, to }: { readonly label: string; readonly to: string }) =>
    said(`the arrow says [${label}] but links to #${to}`, `write "→ [${to}](#${to})" or "→ [${label}](#${label})"`),
  'arrow/no-beat': ({ to, others, guess }: { readonly to: string; readonly others: number } & Guess) =>
    said(
      `${others > 0 ? `this arrow and ${others} more lead` : 'the arrow leads'} to "${to}", which is no beat`,
      guess ? `write "→ [${guess}](#${guess})"` : `add a beat "## ${to}"`,
    ),
  'arrow/no-beats': ({ beats }: { readonly beats: readonly string[] }) =>
    said(
      `arrows lead to ${beats.length} beats that are not here: ${some(beats, 4)}`,
      'if a part of this file was deleted, put it back; else add them',
    ),
  'arrow/into-pool': ({ to, pool }: { readonly to: string; readonly pool: string }) =>
    said(
      `the arrow leads to "${to}", which is one of several beats of "${pool}"`,
      `write "→ [${pool}](#${pool})": which of them stands there is drawn`,
    ),
  'arrow/last-has-condition': () => said('the last arrow has a condition', 'add one more without a condition, for when none holds'),
  'arrow/never-later': () => said('the arrows after this one are never taken', 'give this one a condition, or put it last'),
  'arrow/after': ({ found, meant }: Found & { readonly meant: string | undefined }) =>
    said(`"${shortened(found)}" follows the arrow`, meant ? `write "if ${meant}"` : 'write "if rapport >= 6", or nothing'),
  'arrow/apart': () =>
    said('this arrow stands apart from its choice', 'put it directly under the choice, above the reply, without an empty line'),
  'arrow/under-reply': () => said('this arrow stands under the reply', 'put it directly under the choice, above the reply'),

  'condition/or': () =>
    said(`a condition can't say "or"`, 'write a second arrow to the same beat, with the other condition, under this one'),
  'condition/meant': ({ found, meant }: Found & { readonly meant: string }) =>
    said(`the condition "${shortened(found)}" can't be read`, `write "if ${meant}"`),
  'condition/nobody': ({ person, meter, cast }: { readonly person: string; readonly meter: string; readonly cast: readonly string[] }) =>
    said(`"${person}" is nobody of the cast`, `write one of ${cast.map((id) => `${id}.${meter}`).join(', ')}`),
  'condition/never-changes': ({ found }: Found) =>
    said(`the condition "${shortened(found)}" never changes: meters run from 0 to 10`, 'write a number from 0 to 10'),
  'condition/no-meter': ({ name, guess }: { readonly name: string } & Guess) => said(`"${name}" is no meter`, writeOr(guess, CONDITION)),
  'condition/unreadable': ({ found }: Found) => said(`the condition "${shortened(found)}" can't be read`, CONDITION),

  'choice/empty': () => said('this choice says nothing', 'write "- what the learner says {technique}"'),
  'choice/no-words': () => said('this choice says nothing', 'write what the learner says before the braces'),
  'choice/leads-nowhere': () => said('this choice leads nowhere', 'write "→ [beat](#beat)" on the line under it, indented'),
  'choice/strange': ({ found }: Found) =>
    said(`a ${found} can't stand in a choice`, 'write arrows, indented quotes and a why ("! …") only'),
  'choice/no-technique': () => said('this choice names no technique', NAME_TECHNIQUE),
  'choice/same-id': ({ id }: Id) =>
    said(`two choices here would have the id "${id}"`, 'give this one an id of its own in the braces: {…, #some-id}'),

  'why/wide-sign': () => said('the sign that begins this why is full-width', FULL_WIDTH),
  'why/empty': () => said('this why says nothing', 'write after the "!" why this customer takes the line so, or delete it'),
  'why/second': ({ line }: { readonly line: number }) =>
    said(`a second why under one choice; the first stands on line ${line}`, 'make one of the two'),
  'why/loose': () => said('this why is not indented', 'indent it by two spaces, under its choice'),
  'why/nowhere': () => said('a why ("! …") stands under a choice of a role-play, and nowhere else', 'put it there, indented, or delete it'),

  'other-way/wide-sign': () => said('the sign that begins this other way of saying it is full-width', FULL_WIDTH),
  'other-way/empty': () =>
    said('this other way of saying it says nothing', 'write after the "~" what somebody may type who means this choice, or delete it'),
  'other-way/tags': ({ found }: Found) =>
    said(`another way of saying a choice has no braces, and here stands "${found}"`, 'delete them: it uses the techniques of its choice'),
  'other-way/loose': () => said('this other way of saying it is not indented', 'indent it by two spaces, under its choice'),
  'other-way/nowhere': () =>
    said('another way of saying it ("~ …") stands under a choice of a role-play, and nowhere else', 'put it there, indented, or delete it'),

  'own-words/alike': ({ beat, one, other, shared }: AlikeLines) =>
    said(
      `in "${beat}" the lines {${one}} and {${other}} are alike (${shared.map((words) => `“${words}”`).join(', ')} in both), so that a reply in one’s own words can’t be told to mean one of them`,
      'say one of them in other words, or add other ways of saying each under it: "~ …"',
    ),

  'tags/wide-braces': () => said('the braces are full-width', FULL_WIDTH),
  'tags/not-last': ({ found }: Found) => said(`"${found}" follows the braces`, 'the braces end the choice: put it before them'),
  'tags/other-brackets': ({ words }: { readonly words: string }) =>
    said(`the brackets around "${words}" are no braces`, `write {${words}}`),
  'tags/open': ({ words }: { readonly words: string }) => said('the brace that begins the techniques is not closed', `write {${words}}`),
  'tags/none': () => said('this choice ends without its techniques', 'write them in braces at its end, e.g. {listen, open-question}'),
  'tags/no-meter': ({ name, guess, known }: { readonly name: string } & Guess & Known) =>
    said(`"${name}" is no meter`, writeOr(guess, `write one of ${known.join(', ')}`)),
  'tags/no-type': ({ name, guess, known }: { readonly name: string } & Guess & Known) =>
    said(`"${name}" is no customer type`, writeOr(guess, `write one of ${known.join(', ')}`)),
  'tags/no-id': ({ found }: Found) => said(`"${found}" is no id`, 'write # and small letters, digits and hyphens'),
  'tags/twice': ({ technique }: { readonly technique: string }) => said(`the technique "${technique}" stands twice`, 'write it once'),
  'tags/empty': ({ guess }: Guess) => said('an empty tag', writeOr(guess, TECHNIQUE)),
  'tags/unknown-technique': ({ technique, guess }: { readonly technique: string } & Guess) =>
    said(`unknown technique "${technique}"`, writeOr(guess, TECHNIQUE)),

  'beat/loose-reply': () => said('this reply is not indented', 'indent it by two spaces, under its choice'),
  'beat/wide-quote': () => said('the sign that begins this quote is full-width', FULL_WIDTH),
  'beat/strange': ({ found }: Found) =>
    said(
      `${found === 'paragraph' ? 'plain text' : `a ${found}`} can't stand in a beat`,
      'write what the customer says as a quote ("> …"), what the learner says as a list ("- …")',
    ),
  'beat/ending-with-choices': ({ id }: Id) => said(`the ending "${id}" has choices`, 'delete them, or delete the braces under the heading'),
  'beat/silent-ending': ({ id }: Id) => said(`in the ending "${id}" nobody says anything`, 'write the last words as a quote'),
  'beat/unknown-tag': ({ tag, id, guess, known }: { readonly tag: string } & Id & Guess & Known) =>
    said(
      `{${tag}} under "${id}" is no kind of ending and nobody of the cast`,
      guess ? `write {${guess}}` : `write one of ${known.map((word) => `{${word}}`).join(', ')}`,
    ),
  'beat/no-choices': ({ id }: Id) =>
    said(`"${id}" has no choices and no kind of ending`, 'write choices, or {won}, {advanced}, {stalled} or {lost} under the heading'),
  'beat/one-choice': ({ id }: Id) => said(`"${id}" has a single choice`, 'write two to five, or there is nothing to choose'),
  'beat/many-choices': ({ id, count }: Id & { readonly count: number }) => said(`"${id}" has ${count} choices`, 'write two to five'),
  'beat/silent': ({ id }: Id) => said(`in "${id}" nobody says anything`, 'write what the customer says as a quote above the choices'),
  'beat/only-moods': ({ id }: Id) =>
    said(`in "${id}" every line is for some mood or day only`, 'write one without a mark, for all the others'),
  'beat/before-first': () => said('this stands before the first beat', 'put it under a heading: "## opening"'),
  'beat/depth': ({ id, depth }: Id & { readonly depth: number }) =>
    said(`the heading "${id}" has depth ${depth}`, `write "## ${id}": every beat's heading has depth 2`),
  'beat/no-id': ({ id, slug }: Id & { readonly slug: string }) =>
    said(
      `"${id}" is no id`,
      `a heading is the id and nothing else: small letters, digits and hyphens, as in "## ${slug !== '' && slug.length <= 24 ? slug : 'first-offer'}"`,
    ),
  'beat/id-taken': ({ id, line }: Id & { readonly line: number }) =>
    said(`the id "${id}" stands already on line ${line}`, 'give one of the two another id'),

  'memory/unknown': ({ found, guess, known }: Found & Guess & Known) =>
    said(
      `"${found}:" says nothing of other visits`,
      guess ? `write "${guess}:"` : `write one of ${known.map((word) => `${word}:`).join(', ')}`,
    ),
  'memory/no-outcome': ({ found, guess, known }: Found & Guess & Known) =>
    said(
      `"since: ${found}" names no end of the last visit`,
      guess ? `write "since: ${guess}"` : `write "since:" and one of ${known.join(', ')}`,
    ),
  'memory/no-id': ({ kind, found }: { readonly kind: string } & Found) =>
    said(
      `"${kind}: ${found}" names nothing that can be remembered`,
      'write a name of small letters, digits and hyphens, the same wherever it is meant: "promise: truck", "kept: truck"',
    ),
  'memory/no-choice': ({ found }: Found) =>
    said(`[${found}] stands at what the customer says`, `put {${found}} into the braces of the choice that brings it`),
  'memory/in-drill': () => said('a drill remembers no visits', 'delete from the braces what is about other visits'),
  'memory/keep-in-talk': ({ id }: Id) =>
    said(
      `"keep: ${id}" stands in a talk`,
      'a promise is kept between two visits: put it into the braces of an option in the campaign’s file',
    ),

  'fact/none': ({ source }: Fact) =>
    said(`{=${source}} stands for a fact, and this file has none`, 'add rows under "facts:" at its head, or write the words themselves'),
  'fact/unread': ({ source, found }: Fact & Found) =>
    said(
      found === '' ? `{=${source}} ends before it is complete` : `"${found}" in {=${source}} can't be read`,
      'write a fact’s name, or reckon with + - * / and brackets: {=premium * 12}, {=round(premium / 3)}, {=words(premium)}',
    ),
  'fact/unknown': ({ name, guess, known }: { readonly name: string } & Guess & Known) =>
    said(
      `"${name}" is no fact of this file`,
      guess ? `write "${guess}"` : `write one of ${known.join(', ')}; where something is taken away, put spaces around the minus sign`,
    ),
  'fact/text': ({ name, value, row }: Row & { readonly name: string; readonly value: string }) =>
    said(
      `one can't reckon with "${name}", which is "${value}" in row ${row}`,
      'write a number in the row, without quotes and without a unit',
    ),
  'fact/by-zero': ({ source, row }: Fact & Row) => said(`{=${source}} divides by nothing in row ${row}`, 'change the number in the row'),
  'fact/broken-number': ({ source, value, row }: Fact & Row & { readonly value: number }) =>
    said(
      `{=${source}} comes to ${Number(value.toFixed(4))} in row ${row}, which is no whole number`,
      `change the numbers, or write {=round(${source})}; {=round(${source}, 1)} leaves one digit after the point`,
    ),
  'fact/no-words': ({ source, value, row }: Fact & Row & { readonly value: number }) =>
    said(`{=${source}} comes to ${value} in row ${row}, which can't be said in words`, 'leave "words" out, or change the numbers'),
  'fact/missing': ({ name, row }: Row & { readonly name: string }) =>
    said(`row ${row} of the facts has no "${name}", which row 1 has`, `add "${name}: …" to it`),
  'fact/extra': ({ name, row }: Row & { readonly name: string }) =>
    said(`row ${row} of the facts has "${name}", which row 1 has not`, `add it to row 1, or delete it here`),
  'fact/in-title': ({ found }: Found) =>
    said(`${found} stands in the title, by which a talk is found, and which is always the same`, 'write the title without it'),
  'fact/no-equals': ({ found, meant }: Found & { readonly meant: string }) => said(`${found} is a fact without its sign`, `write ${meant}`),
  'fact/wide': ({ found, meant }: Found & { readonly meant: string }) =>
    said(`the signs around the fact ${found} are full-width`, `write ${meant}`),
  'fact/open': ({ found, meant }: Found & { readonly meant: string }) => said(`the brace of "${found}" is not closed`, `write ${meant}`),

  'pool/alone': ({ id, pool, least, most }: Id & { readonly pool: string; readonly least: number; readonly most: number }) =>
    said(
      `"${id}" is the only beat of "${pool}"`,
      `write ${least} to ${most}, of which one is drawn: "## ${pool}/…"; or name this one "## ${pool}"`,
    ),
  'pool/bare': ({ pool }: { readonly pool: string }) =>
    said(
      `"${pool}" is a heading of its own, and other headings begin with "${pool}/"`,
      `give it a name among them: "## ${pool}/…"; or name it otherwise`,
    ),
  'pool/ending': ({ id, slug }: Id & { readonly slug: string }) =>
    said(
      `the ending "${id}" has a name with a slash: only beats are drawn, never endings`,
      `name it "## ${slug}", and lead the arrows there`,
    ),
  'pool/many': ({ pool, count, most }: { readonly pool: string; readonly count: number; readonly most: number }) =>
    said(`"${pool}" has ${count} beats of which one is drawn`, `write ${most} at the most`),
  'pool/speakers': ({ id, pool, first, person }: Id & { readonly pool: string; readonly first: string; readonly person: string }) =>
    said(
      `"${id}" has another speaker than "${first}", though either may stand at "${pool}"`,
      `let the same person speak in both: {${person}} under the heading; or name one of them otherwise`,
    ),

  'role-play/nobody': () =>
    said('neither "persona" nor "cast" says who the customer is', 'add "persona: stubborn", or a cast of several people'),
  'role-play/persona-and-cast': () => said('both "persona" and "cast" say who the customer is', 'keep one of them'),
  'role-play/no-look': ({ of }: { readonly of: string | undefined }) =>
    said(
      `nothing says how ${of === undefined ? 'the customer' : `"${of}"`} is drawn`,
      of === undefined
        ? 'add on a line of its own "look: {sex: her, age: 45, dress: shirt, prop: none}", with what the text says of them'
        : 'add ", look: {sex: her, age: 45, dress: shirt, prop: none}" after the name, with what the text says of them',
    ),
  'role-play/look-and-cast': () => said('"look" says how one customer is drawn, and there is a cast', 'give each of the cast a "look"'),
  'role-play/start': ({ start, meant }: { readonly start: string; readonly meant: string }) =>
    said(`"start" names "${start}", which is no beat`, `write "start: ${meant}"`),

  'objection/no-type': ({ id }: Id) => said(`"${id}" is no customer type`, 'name the file after one of the eight types'),
  'objection/other-type': ({ id, persona }: Id & { readonly persona: string }) =>
    said(`the file of "${id}" says "persona: ${persona}"`, `write "persona: ${id}"`),
  'objection/no-id': ({ id, slug }: Id & { readonly slug: string }) =>
    said(
      `"${id}" is no id`,
      `a heading is the id and nothing else: ${slug ? `write "## ${slug}"` : 'small English letters, digits and hyphens'}`,
    ),
  'objection/id-twice': ({ id }: Id) => said(`the id "${id}" stands twice`, 'give one of the two another id'),
  'objection/loose-reply': () => said('this reply is not indented', 'indent it by two spaces, under its answer'),
  'objection/second': ({ id, found }: Id & Found) =>
    said(`a second ${found} under "${id}"`, 'write one quote and one list; a reply is indented under its answer'),
  'objection/silent': ({ id }: Id) => said(`in "${id}" the customer says nothing`, 'write the objection as a quote'),
  'objection/answers': ({ id, count, least, most }: Id & { readonly count: number; readonly least: number; readonly most: number }) =>
    said(`"${id}" has ${count} answers`, `write ${least} or ${most}`),
  'objection/same-id': ({ id }: Id) =>
    said(`two answers would have the id "${id}"`, 'give one of them an id of its own in the braces: {…, #some-id}'),
  'objection/empty-answer': () => said('this answer says nothing', 'write "- what the learner says {technique}"'),
  'objection/no-reply': () => said('the customer does not reply to this answer', 'write the reply as a quote, indented under the answer'),
  'objection/no-technique': () => said('this answer names no technique', NAME_TECHNIQUE),
} as const;

const CONDITION = 'write a meter, a comparison and a number: "rapport >= 6", joined by "and"';

interface AlikeLines {
  readonly beat: string;
  readonly one: string;
  readonly other: string;
  readonly shared: readonly string[];
}
