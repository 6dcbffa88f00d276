import { cityNames } from '~/ground/enclaves/cities.server'
import { parkNames } from '~/landing/parks/queries.server'
import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { proposeAgreement } from '~/landing/sharing/propose.server'
import { sharingAct } from '~/landing/sharing/sharing-act'
import { labelsOf, scopeFields, versionFields } from '~/landing/sharing/sharing-fields'
import { AgreementForm } from '~/landing/sharing/sharing.form'
import { sharingWords } from '~/landing/sharing/words'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

const pages = act({
  guard: (asked) => requireSharer(asked, 'propose'),
  show: async (actor) => ({
    slug: actor.enclaveSlug,
    area: 'bureau' as const,
    formKey: newId(),
    cities: await cityNames(actor.enclaveId),
    parks: await parkNames(actor, today()),
  }),
  form: AgreementForm,
  run: (actor, _, input, now) => proposeAgreement(actor, input, now),
  words: sharingWords,
  at: {
    park_missing: 'parkId',
    project_missing: 'project',
    not_first_day: 'fromOn',
    not_last_day: 'untilOn',
    overlaps: 'scope',
  },
  to: ({ enclaveSlug }, _, { agreementId }) => paths.sharingAgreement('bureau', enclaveSlug, agreementId),
})
export const loader = pages.loader
export const action = pages.action

/** The bureau of the home city proposes an agreement. */
const look = sharingAct<typeof loader>({
  name: (w) => w.propose,
  lead: (w) => w.proposeLead,
  fields: (w, { parks, cities }, locale) => (
    <>
      {scopeFields(w, parks, locale)}
      {versionFields(w, cities, locale)}
    </>
  ),
  labels: (w, { cities }, locale) => labelsOf(w, cities, locale),
  send: (w) => w.proposeAct,
})
export const meta = look.meta
export default look.Page
