import { z } from 'zod'
import { kindAct } from '~/setup/record-kinds/kind-act.server'
import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { AskedTable } from '~/setup/record-kinds/asked-table'
import { publishKind } from '~/setup/record-kinds/define.server'
import { kindEdit } from '~/setup/record-kinds/view.server'

/** Puts a kind of record to use: firms are asked for it from its day on. */
const { loader, action, meta, Page } = kindAct({
  guard: inRole(...ABILITIES.define_indicators),
  show: async (actor, { params }) => ({ edit: await kindEdit(actor, params.code, today()) }),
  form: z.object({}),
  find: (actor, { params }) => kindEdit(actor, params.code, today()),
  run: (actor, { params }, _, now) => publishKind(actor, params.code ?? '', now),
  to: ({ enclaveSlug }) => `${paths.adminKinds(enclaveSlug)}?saved=1`,
  name: (w) => w.publish,
  title: (w, { edit }, locale) => w.publishOf(edit.name?.[locale] ?? ''),
  lead: (w) => w.publishLead,
  above: (_, { edit }) => <AskedTable edit={edit} />,
  closed: (w, { edit }) => (edit.state === 'draft' ? undefined : w.inUse),
  send: (w) => w.publishAct,
})

export { loader, action, meta, Page as default }
