import { contentDir } from '../../authoring/files/content-files.ts';
import { nearest } from '../../authoring/text/nearest.ts';
import { sayTells } from '../../authoring/text/quiz/tells/say-tells.ts';
import { isLocale, LOCALES } from '../../domain/locale.ts';
import { namedQuizzes } from './named-quizzes.ts';

/**
 * `tells [--brief] [WORD…]`: what gives the answers of quizzes away to somebody who has not read the lesson, a language at a time; with words,
 * only of quizzes whose path contains one. A word that is a language (zh, en) leaves the other one out. Exit code 1 where nothing could be read.
 */
const given = process.argv.slice(2);
const flags = given.filter((word) => word.startsWith('--'));
const languages = given.filter(isLocale);
const words = given.filter((word) => !word.startsWith('--') && !isLocale(word));
const { quizzes, complaints } = namedQuizzes(contentDir(), words);
const unknown = flags.filter((flag) => flag !== '--brief');
for (const flag of unknown) console.error(`There is no ${flag}; ${nearest(flag, ['--brief']) ?? '--brief'} is meant?`);
for (const complaint of complaints) console.error(complaint);
const reports = (languages.length > 0 ? languages : LOCALES).map((locale) => sayTells(quizzes, locale, flags.includes('--brief')));
const told = reports.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
if (told.length > 0) console.log(told.join('\n\n'));
process.exitCode = told.length === 0 || unknown.length > 0 ? 1 : 0;
