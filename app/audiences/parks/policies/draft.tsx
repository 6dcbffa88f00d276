import { policyAct } from '~/landing/policies/policy-act.server'
import { headFields } from '~/landing/policies/policy-fields'
import { DraftForm } from '~/landing/policies/policy.form'
import { changeDraft } from '~/landing/policies/save.server'

/** Changes what stands over a draft. */
const { loader, action, meta, Page } = policyAct({
  may: 'keep',
  form: DraftForm,
  command: changeDraft,
  name: (w) => w.draft,
  closed: (w, { draft }) => (draft ? null : w.refusals.no_draft),
  fields: (w, { draft }) => headFields(w, draft ?? undefined),
  send: (w) => w.draftAct,
})

export { loader, action, meta, Page as default }
