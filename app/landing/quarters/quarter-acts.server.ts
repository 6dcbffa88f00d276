import { act, type Asked } from '~/mechanism/act.server'
import { now } from '~/platform/clock.server'
import { answerQuarter } from './answer.server'
import { QuarterForm } from './quarter.form'
import { questionOf } from './question.server'
import { askOf, type Bearer } from './visible.server'
import { quarterWords } from './words'

type Way<Who> = {
  guard: (asked: Asked) => Promise<Who>
  bearer: (who: Who, asked: Asked) => Bearer
  /** Where the page is, and where consent is withdrawn. */
  at: (asked: Asked) => { page: string; consent: string }
}

/** Answering a quarter, by a letter's link or signed in. */
export function actOnQuarter<Who>({ guard, bearer, at }: Way<Who>) {
  return act({
    guard,
    show: async (who, asked) => ({
      question: await questionOf(bearer(who, asked), now()),
      done: new URL(asked.request.url).searchParams.has('done'),
      consentAt: at(asked).consent,
    }),
    form: QuarterForm,
    find: (who, asked) => askOf(bearer(who, asked)),
    run: (who, asked, input, moment) => answerQuarter(bearer(who, asked), input, moment),
    words: quarterWords,
    at: {
      consent_needed: 'consent',
      slip: ({ figure }) => String(figure),
      doubt_needed: 'doubt',
      reason_needed: 'reason',
      unchanged: 'output',
    },
    to: (_, asked) => `${at(asked).page}?done`,
  })
}
