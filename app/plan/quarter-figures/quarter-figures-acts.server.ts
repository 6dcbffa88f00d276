import type { Actor } from '~/ground/people/actor'
import { act, type Asked } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { quarterFiguresPage } from './queries.server'
import { QuarterFiguresForm, RestOfQuarterForm } from './quarter-figures.form'
import { reportQuarter } from './report.server'
import { quarterFiguresWords } from './words'

type Way = {
  guard: (asked: Asked) => Promise<Actor>
  firmOf: (actor: Actor, asked: Asked) => string | undefined
  /** Where it leads, and where the page of another quarter is. */
  back: (actor: Actor, asked: Asked) => string
}

/** Reporting a quarter of a firm, by its founder or for it at the desk. */
export function actOnQuarterFigures({ guard, firmOf, back }: Way) {
  return act({
    guard,
    show: async (actor, asked) => ({
      ...(await quarterFiguresPage(actor, firmOf(actor, asked), asked.params.quarter, today())),
      slug: actor.enclaveSlug,
      isFounder: actor.role === 'founder',
    }),
    form: async (actor, asked) => {
      const page = await quarterFiguresPage(actor, firmOf(actor, asked), asked.params.quarter, today())
      return page.asked === null ? QuarterFiguresForm : RestOfQuarterForm
    },
    run: (actor, asked, input, now) =>
      reportQuarter(actor, { firmId: firmOf(actor, asked), quarter: asked.params.quarter }, input, now),
    words: quarterFiguresWords,
    at: {
      rd_staff_over_staff: 'rdStaff',
      slip: ({ figure }) => `${String(figure)}Yuan`,
      doubt_needed: 'doubt',
      reason_needed: 'reason',
      unchanged: 'rdYuan',
    },
    to: back,
  })
}
