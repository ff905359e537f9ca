import type { Localised } from '../../domain/locale.ts';
import type { Skill } from '../../domain/persona/technique.ts';

/** What the skills are called, wherever they are: in results, debriefs and the record. */
export const skillNames: Localised<Readonly<Record<Skill, string>>> = {
  zh: {
    listening: '倾听',
    telling: '开场与讲述',
    rapport: '关系',
    steering: '引导',
    objections: '异议处理',
    evidence: '用事实说话',
    composure: '沉住气',
    closing: '成交',
  },
  en: {
    listening: 'Listening',
    telling: 'Opening and telling',
    rapport: 'Rapport',
    steering: 'Steering the talk',
    objections: 'Handling objections',
    evidence: 'Using evidence',
    composure: 'Composure',
    closing: 'Closing',
  },
};
