import { redirect } from '@remix-run/node'
import { ABILITIES } from '~/ground/criteria/abilities'
import { criteriaSetOf } from '~/ground/criteria/queries.server'
import { inRole } from '~/ground/people/guard.server'
import { setsAct, titleFields } from '~/setup/criteria-rules/set-act.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { copySet } from '~/setup/criteria-rules/copy-set.server'
import { CopyForm } from '~/setup/criteria-rules/rule.form'

/** A draft begins as a copy of another set. */
const { loader, action, meta, Page } = setsAct({
  guard: inRole(...ABILITIES.draft),
  show: async (actor, { request }) => {
    const asked = new URL(request.url).searchParams.get('from')
    if (!asked) throw redirect(paths.deskCriteria(actor.enclaveSlug))
    const { id, titleZh, titleEn } = await criteriaSetOf(actor, asked)
    return { slug: actor.enclaveSlug, formKey: newId(), from: { id, titleZh, titleEn } }
  },
  form: CopyForm,
  run: (actor, _, input, now) => copySet(actor, input, now),
  at: 'code',
  to: ({ enclaveSlug }, _, { setId }) => paths.deskCriteriaSet(enclaveSlug, setId),
  name: (w) => w.newTitle,
  lead: (w, { from }, locale) => w.newSub(locale === 'zh' ? from.titleZh : from.titleEn),
  fields: (w, { from }) => (
    <>
      <input type="hidden" name="from" value={from.id} />
      {titleFields(w, { ...from, code: '' })}
    </>
  ),
  send: (w) => w.create,
})

export { loader, action, meta, Page as default }
