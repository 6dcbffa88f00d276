import { cityNames } from '~/ground/enclaves/cities.server'
import { parkNames } from '~/landing/parks/queries.server'
import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { proposeAgreement } from '~/landing/sharing/propose.server'
import { sharingAct } from '~/landing/sharing/sharing-act.server'
import { labelsOf, scopeFields, versionFields } from '~/landing/sharing/sharing-fields'
import { AgreementForm } from '~/landing/sharing/sharing.form'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'

/** The bureau of the home city proposes an agreement. */
const { loader, action, meta, Page } = sharingAct({
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
  at: {
    park_missing: 'parkId',
    project_missing: 'project',
    not_first_day: 'fromOn',
    not_last_day: 'untilOn',
    overlaps: 'scope',
  },
  to: ({ enclaveSlug }, _, { agreementId }) => paths.sharingAgreement('bureau', enclaveSlug, agreementId),
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

export { loader, action, meta, Page as default }
