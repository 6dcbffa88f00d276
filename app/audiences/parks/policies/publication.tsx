import { z } from 'zod'
import { policyAct } from '~/landing/policies/policy-act.server'
import { ItemsTable } from '~/landing/policies/items-table'
import { publishVersion } from '~/landing/policies/publish.server'

/** Publishes the draft of a package as it is shown. */
const { loader, action, meta, Page } = policyAct({
  may: 'publish',
  form: z.object({ version: z.coerce.number().pipe(z.int32().min(1)) }),
  command: (actor, id, { version }, now) => publishVersion(actor, id, version, now),
  name: (w) => w.publish,
  lead: (w, { draft, today }) =>
    w.publishLead(draft ? w.from(draft.validFrom, draft.validUntil) : w.from(today, null)),
  wide: true,
  closed: (w, { draft }) => {
    if (!draft) return w.refusals.no_draft
    if (draft.isOwn) return w.refusals.own_draft
    return draft.items.length === 0 ? w.refusals.no_items : null
  },
  above: (w, { draft }) => (draft ? <ItemsTable label={w.items} items={draft.items} /> : null),
  send: (w) => w.publishAct,
})

export { loader, action, meta, Page as default }
