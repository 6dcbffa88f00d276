import { actOnPolicy } from '~/landing/policies/act-on-policy.server'
import { policyAct } from '~/landing/policies/policy-act'
import { headFields } from '~/landing/policies/policy-fields'
import { DraftForm } from '~/landing/policies/policy.form'
import { changeDraft } from '~/landing/policies/save.server'

const { loader, action } = actOnPolicy({ may: 'keep', form: DraftForm, command: changeDraft })

/** Changes what stands over a draft. */
const { meta, Page } = policyAct<typeof loader>({
  name: (w) => w.draft,
  closed: (w, { draft }) => (draft ? null : w.refusals.no_draft),
  fields: (w, { draft }) => headFields(w, draft ?? undefined),
  send: (w) => w.draftAct,
})

export { loader, action, meta, Page as default }
