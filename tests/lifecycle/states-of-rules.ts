import { addDays, dateOfDay } from '~/shared/days'
import { criteriaDraft, formDraft, rubricDraft } from '../support/scenes/all'
import type { Maker } from '../support/scenes/scene'
import type { World } from '../support/world'
import { put } from './standing'

/** What is drafted, published and retired: criteria, rubrics and forms. */
export const STATES_OF_RULES: Record<string, Record<string, Maker>> = {
  CriteriaSet: {
    draft: criteriaDraft,
    ...Object.fromEntries(
      ['published', 'retired'].map((state) => [
        state,
        async (world: World) => {
          const made = await criteriaDraft(world)
          const effectiveFrom = dateOfDay(addDays(world.today, state === 'published' ? 400 : 500))
          return put('CriteriaSet', made, 'setId', { state, effectiveFrom })
        },
      ]),
    ),
  },
  Rubric: {
    draft: rubricDraft,
    ...Object.fromEntries(
      ['published', 'retired'].map((state) => [
        state,
        async (world: World) => {
          const made = await rubricDraft(world)
          const effectiveFrom = dateOfDay(addDays(world.today, state === 'published' ? 400 : 500))
          return put('Rubric', made, 'rubricId', { state, effectiveFrom })
        },
      ]),
    ),
  },
  ApplicationForm: {
    draft: formDraft,
    published: async (world) =>
      put('ApplicationForm', await formDraft(world), 'formId', {
        state: 'published',
        publishedAt: world.now,
      }),
  },
}
