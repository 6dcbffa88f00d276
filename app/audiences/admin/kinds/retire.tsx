import { z } from 'zod'
import { kindAct } from '~/setup/record-kinds/kind-act.server'
import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { retireKind } from '~/setup/record-kinds/define.server'
import { kindEdit } from '~/setup/record-kinds/view.server'
import { line } from '~/shared/form-text'
import { TextField } from '~/ui/form'

/** Retires a kind of record: nothing further of it is put on record. */
const { loader, action, meta, Page } = kindAct({
  guard: inRole(...ABILITIES.define_indicators),
  show: async (actor, { params }) => ({ edit: await kindEdit(actor, params.code, today()) }),
  form: z.object({ reason: line(200, 'required') }),
  find: (actor, { params }) => kindEdit(actor, params.code, today()),
  run: (actor, { params }, input, now) => retireKind(actor, params.code ?? '', input, now),
  to: ({ enclaveSlug }) => `${paths.adminKinds(enclaveSlug)}?saved=1`,
  name: (w) => w.retire,
  title: (w, { edit }, locale) => w.retireOf(edit.name?.[locale] ?? ''),
  lead: (w) => w.retireLead,
  closed: (w, { edit }) => (edit.state === 'published' ? undefined : w.notInUse),
  fields: (w) => <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />,
  send: (w) => w.retireAct,
  danger: true,
})

export { loader, action, meta, Page as default }
