import { links, table } from './table'

const desk = table(['desk'], {
  deskCriteria: ['criteria', 'desk/criteria/list.tsx'],
  deskNewCriteria: ['criteria/new', 'desk/criteria/new.tsx'],
  deskCriteriaSet: ['criteria/:setId', 'desk/criteria/set.tsx'],
  deskCriteriaTitles: ['criteria/:setId/titles', 'desk/criteria/titles.tsx'],
  deskRule: ['criteria/:setId/rules/:code', 'desk/criteria/rule.tsx'],
  deskRuleShape: ['criteria/:setId/rules/:code/shape', 'desk/criteria/rule-shape.tsx'],
  deskRuleOrder: ['criteria/:setId/rules/:code/order', 'desk/criteria/rule-order.tsx'],
  deskRuleRemoval: ['criteria/:setId/rules/:code/removal', 'desk/criteria/rule-removal.tsx'],
  deskCriteriaTest: ['criteria/:setId/test', 'desk/criteria/test.tsx'],
  deskCriteriaReplay: ['criteria/:setId/replay', 'desk/criteria/replay.tsx'],
  deskCriteriaPublication: ['criteria/:setId/publication', 'desk/criteria/publication.tsx'],
  deskCriteriaRetirement: ['criteria/:setId/retirement', 'desk/criteria/retirement.tsx'],
  deskCriteriaRemoval: ['criteria/:setId/removal', 'desk/criteria/removal.tsx'],
  deskIntakes: ['intakes', 'desk/intakes/list.tsx'],
  deskNewIntake: ['intakes/new', 'desk/intakes/new.tsx'],
  deskIntake: ['intakes/:number', 'desk/intakes/cohort.tsx'],
  deskTimetable: ['intakes/:number/timetable', 'desk/intakes/timetable.tsx'],
  deskPhases: ['intakes/:number/phases', 'desk/intakes/phases/list.tsx'],
  deskNewPhase: ['intakes/:number/phases/new', 'desk/intakes/phases/new.tsx'],
  deskBlindPapers: ['intakes/:number/phases/papers', 'desk/intakes/phases/papers.tsx'],
  deskPhase: ['intakes/:number/phases/:phaseId', 'desk/intakes/phases/phase.tsx'],
  deskPhaseActivation: ['intakes/:number/phases/:phaseId/activation', 'desk/intakes/phases/activation.ts'],
  deskPhaseOrder: ['intakes/:number/phases/:phaseId/order', 'desk/intakes/phases/order.ts'],
  deskPhaseRemoval: ['intakes/:number/phases/:phaseId/removal', 'desk/intakes/phases/removal.ts'],
  deskLateCodes: ['intakes/:number/late-codes', 'desk/intakes/late-codes.tsx'],
  deskLateCodeEnd: ['intakes/:number/late-codes/:codeId/end', 'desk/intakes/late-code-end.ts'],
  deskForms: ['forms', 'desk/forms/list.tsx'],
  deskForm: ['forms/:formId', 'desk/forms/form.tsx'],
  deskFormSection: ['forms/:formId/sections/:section', 'desk/forms/section.tsx'],
  deskFormQuestion: ['forms/:formId/questions/:question', 'desk/forms/question.tsx'],
  deskFormOrder: ['forms/:formId/order', 'desk/forms/order.tsx'],
  deskFormRemoval: ['forms/:formId/removal', 'desk/forms/removal.tsx'],
  deskFormPublication: ['forms/:formId/publication', 'desk/forms/publication.tsx'],
  deskFormDiscarding: ['forms/:formId/discarding', 'desk/forms/discarding.tsx'],
})

export const intakesTables = [desk]

const to = { ...links(desk) }

/** Addresses of intakes and of what they go by: forms and criteria. */
export const intakesPaths = {
  ...to,
  deskNewCriteria: (e: string, from: string) => `${to.deskNewCriteria(e)}?from=${from}`,
}
