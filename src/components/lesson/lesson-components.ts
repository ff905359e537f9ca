import Check from './Check.astro';
import Compare from './Compare.astro';
import Dialogue from './Dialogue.astro';
import Figure from './Figure.astro';
import Framework from './Framework.astro';
import Limits from './Limits.astro';
import Reflection from './Reflect.astro';
import RolePlay from './RolePlay.astro';
import Summary from './Summary.astro';
import Term from './Term.astro';

/** What authors may write in a lesson without importing it. */
export const LESSON_COMPONENTS = { Check, Compare, Dialogue, Figure, Framework, Limits, Reflect: Reflection, RolePlay, Summary, Term };
