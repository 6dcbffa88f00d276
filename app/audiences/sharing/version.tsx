import { requireSharer } from '~/landing/sharing/act-on-sharing.server'
import { proposeVersion } from '~/landing/sharing/propose.server'
import { agreementPage } from '~/landing/sharing/queries.server'
import { sharingAct } from '~/landing/sharing/sharing-act.server'
import { labelsOf, versionFields } from '~/landing/sharing/sharing-fields'
import { VersionForm } from '~/landing/sharing/sharing.form'
import { ownAgreement } from '~/landing/sharing/visible.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** The bureau of the home city proposes what holds from a later day on. */
const { loader, action, meta, Page } = sharingAct({
  guard: (asked) => requireSharer(asked, 'propose'),
  show: async (actor, { params }) => {
    const { agreement, cities, versions } = await agreementPage(actor, params.agreementId, 1, today())
    const before = versions.find(({ state }) => state === 'agreed') ?? versions[0] ?? null
    const waits = versions.some(({ state }) => state === 'proposed')
    return { slug: actor.enclaveSlug, area: 'bureau' as const, agreement, cities, before, waits }
  },
  form: VersionForm,
  find: (actor, { params }) => ownAgreement(actor, params.agreementId),
  run: (actor, { params }, input, now) => proposeVersion(actor, idOr404(params.agreementId), input, now),
  at: {
    not_first_day: 'fromOn',
    before_newest: 'fromOn',
    already_settled: 'fromOn',
    not_last_day: 'untilOn',
    overlaps: 'fromOn',
  },
  to: ({ enclaveSlug }, _, { agreementId }) => paths.sharingAgreement('bureau', enclaveSlug, agreementId),
  name: (w) => w.newVersion,
  lead: (w, { agreement }) => w.newVersionLead(w.everies[agreement.every]),
  closed: (w, { waits }) => (waits ? w.refusals.waits : null),
  fields: (w, { cities, before }, locale) => versionFields(w, cities, locale, before ?? undefined),
  labels: (w, { cities }, locale) => labelsOf(w, cities, locale),
  send: (w) => w.proposeAct,
})

export { loader, action, meta, Page as default }
