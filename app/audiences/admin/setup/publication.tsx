import { z } from 'zod'
import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { MissingList } from '~/setup/path/missing-list'
import { setupView, type SetupView } from '~/setup/path/path-view.server'
import { publishEnclave } from '~/setup/path/publish.server'
import { pathWords } from '~/setup/path/words'

const act = acts(pathWords, (w, { view }: { view: SetupView }) => ({
  crumbs: [{ label: w.title, to: paths.adminSetup(view.slug) }],
  back: paths.adminSetup(view.slug),
  keep: w.title,
  errorText: (code) => code,
}))

/** Opens the enclave to everybody, with a look at what is missing. */
const { loader, action, meta, Page } = act({
  guard: inRole(...ABILITIES.set_up),
  show: async (actor) => ({ view: await setupView(actor, today()) }),
  form: z.object({}),
  run: (actor, _, __, now) => publishEnclave(actor, now),
  to: ({ enclaveSlug }) => `${paths.adminSetup(enclaveSlug)}?published=1`,
  name: (w) => w.publishTitle,
  lead: (w) => w.publishLead,
  closed: (w, { view }) => (view.publishedOn ? w.already(view.publishedOn) : undefined),
  above: (_, { view }) => <MissingList view={view} />,
  disabled: (_, { view }) => view.missing.must.length > 0,
  send: (w) => w.publishAct,
})

export { loader, action, meta, Page as default }
