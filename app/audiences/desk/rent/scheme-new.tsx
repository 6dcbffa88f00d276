import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { rentRoles } from '~/residence/rent/abilities'
import { monthOf } from '~/residence/rent/months'
import { schemeVersions } from '~/residence/rent/queries.server'
import { firstTerms } from '~/residence/rent/schemes-elsewhere.server'
import { schemeAct } from '~/residence/rent/scheme-act.server'
import { SchemeFields, schemeLabels } from '~/residence/rent/scheme-fields'
import { SchemeForm } from '~/residence/rent/scheme.form'
import { setScheme } from '~/residence/rent/set-scheme.server'
import { PLAIN_TERMS } from '~/residence/rent/terms'
import { addMonths } from '~/shared/days'

/** Publishes a version of the scheme; it begins from the one before. */
const { loader, action, meta, Page } = schemeAct({
  guard: inRole(...rentRoles('set_scheme')),
  show: async (actor, { request }) => {
    const versions = await schemeVersions(actor, today())
    const from = new URL(request.url).searchParams.get('from')
    const first = from && versions.length === 0 ? await firstTerms(actor, from, today()) : null
    return {
      slug: actor.enclaveSlug,
      terms: versions[0]?.terms ?? first ?? PLAIN_TERMS,
      effectiveFrom: addMonths(monthOf(today()), 1),
      formKey: newId(),
    }
  },
  form: SchemeForm,
  run: (actor, _, input, now) => setScheme(actor, input, now),
  at: 'effectiveFrom',
  to: ({ enclaveSlug }) => paths.deskSchemes(enclaveSlug),
  name: (w) => w.newScheme,
  lead: (w) => w.newSchemeLead,
  fields: (_, { terms, effectiveFrom }) => <SchemeFields terms={terms} effectiveFrom={effectiveFrom} />,
  labels: schemeLabels,
  send: (w) => w.publish,
})

export { loader, action, meta, Page as default }
