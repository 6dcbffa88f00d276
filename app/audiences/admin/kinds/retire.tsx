import { z } from 'zod'
import { kindActs } from './kind-acts'
import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { retireKind } from '~/setup/record-kinds/define.server'
import { kindEdit } from '~/setup/record-kinds/view.server'
import { kindWords } from '~/setup/record-kinds/words'
import { line } from '~/shared/form-text'
import { TextField } from '~/ui/form'

const { loader, action } = act({
  guard: inRole(...ABILITIES.define_indicators),
  show: async (actor, { params }) => ({ edit: await kindEdit(actor, params.code, today()) }),
  form: z.object({ reason: line(200, 'required') }),
  find: (actor, { params }) => kindEdit(actor, params.code, today()),
  run: (actor, { params }, input, now) => retireKind(actor, params.code ?? '', input, now),
  words: kindWords,
  to: ({ enclaveSlug }) => `${paths.adminKinds(enclaveSlug)}?saved=1`,
})

/** Retires a kind of record: nothing further of it is put on record. */
const { meta, Page } = kindActs<typeof loader>({
  name: (w) => w.retire,
  title: (w, { edit }, locale) => w.retireOf(edit.name?.[locale] ?? ''),
  lead: (w) => w.retireLead,
  closed: (w, { edit }) => (edit.state === 'published' ? undefined : w.notInUse),
  fields: (w) => <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} />,
  send: (w) => w.retireAct,
  danger: true,
})

export { loader, action, meta, Page as default }
