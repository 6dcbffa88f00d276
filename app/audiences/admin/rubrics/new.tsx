import { redirect } from '@remix-run/node'
import { rubricVersion } from '~/admission/rubrics/versions.server'
import { ABILITIES } from '~/ground/members/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { copyRubric } from '~/setup/rubric-editor/copy.server'
import { rubricAct, titleFields } from '~/setup/rubric-editor/rubric-act'
import { CopyForm } from '~/setup/rubric-editor/rubric.form'
import { rubricWords } from '~/setup/rubric-editor/words'

const { loader, action } = act({
  guard: inRole(...ABILITIES.define_rubrics),
  show: async (actor, { request }) => {
    const asked = new URL(request.url).searchParams.get('from')
    if (!asked) throw redirect(paths.adminRubrics(actor.enclaveSlug))
    const { id, titleZh, titleEn } = await rubricVersion(actor, asked)
    return { slug: actor.enclaveSlug, formKey: newId(), from: { id, titleZh, titleEn } }
  },
  form: CopyForm,
  run: (actor, _, input, now) => copyRubric(actor, input, now),
  words: rubricWords,
  at: { code_taken: 'code' },
  to: ({ enclaveSlug }, _, { rubricId }) => paths.adminRubric(enclaveSlug, rubricId),
})

/** A draft begins as a copy of another version. */
const { meta, Page } = rubricAct<typeof loader>({
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
