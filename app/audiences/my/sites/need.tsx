import { inRole } from '~/ground/people/guard.server'
import { divisionChoices } from '~/ground/national-rules/industries'
import { needFields } from '~/landing/matching/need-fields'
import { NeedForm } from '~/landing/matching/need.form'
import { needOf } from '~/landing/matching/matches.server'
import { sayNeed } from '~/landing/matching/say-need.server'
import { matchingWords } from '~/landing/matching/words'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

const act = acts(matchingWords, (w) => ({
  crumbs: [
    { label: w.myFirm, to: paths.myFirm },
    { label: w.title, to: paths.mySites },
    { label: w.needTitle },
  ],
  back: paths.mySites,
  keep: w.title,
  size: 'l' as const,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** What the founder's firm needs of a site. */
const { loader, action, meta, Page } = act({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async ({ enclaveId, firmId }) => ({
    need: await needOf(enclaveId, firmId ?? notFound()),
    today: today(),
  }),
  form: NeedForm,
  run: (actor, _, input, now) => sayNeed(actor, input, now),
  to: () => `${paths.mySites}?saved=1`,
  name: (w) => w.needTitle,
  lead: (w) => w.needLead,
  fields: (w, { need, today: day }, locale) =>
    needFields({ w, need, today: day, divisions: divisionChoices(locale) }),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
