import { FirmChangeDecision } from '~/admission/register-changes/change-firm.form'
import { decideFirmChange } from '~/admission/register-changes/change-firm.server'
import { ChangeTable } from '~/admission/register-changes/change-table'
import { changeToCheck } from '~/admission/register-changes/changes.server'
import { firmHead } from '~/ground/firms/figures.server'
import { firmFrame, type OnFirm } from '~/ground/firms/firm-frame'
import { identityError, identityWords } from '~/ground/firms/identity-words'
import type { Actor } from '~/ground/people/actor'
import { asStaff } from '~/ground/people/guard.server'
import { type Asked } from '~/mechanism/act.server'
import { wordedActs } from '~/mechanism/acts.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { RadioGroup, TextArea } from '~/ui/form'
import { Note } from '~/ui/page'

async function found(actor: Actor, { request, params }: Asked) {
  const { id } = await firmHead(actor, params.firmId)
  return changeToCheck(actor, id, params.changeId, localeOf(request))
}

const act = wordedActs(identityWords, (w, data: OnFirm, locale) => ({
  ...firmFrame(w, data, locale),
  keep: w.back,
  errorText: identityError(w.errors),
}))

/** An officer accepts or declines what a firm wants changed in its register. */
const { loader, action, meta, Page } = act({
  guard: asStaff,
  show: async (actor, asked) => {
    const change = await found(actor, asked)
    const firm = { id: asked.params.firmId ?? '', name: change.firmName }
    return { slug: actor.enclaveSlug, firm, change }
  },
  form: FirmChangeDecision,
  find: found,
  run: async (actor, asked, input, now) =>
    decideFirmChange(actor, (await found(actor, asked)).id, input, now),
  words: ({ reason }, locale) => identityWords[locale].refused[reason],
  to: ({ enclaveSlug }, { params }) => paths.deskFirm(enclaveSlug, params.firmId ?? ''),
  name: (w) => w.decideTitle,
  lead: (w) => w.decideLead,
  above: (_, { change }) => <ChangeTable change={change} />,
  closed: (w, { change }) =>
    change.state === 'asked' ? null : (
      <>
        <ChangeTable change={change} />
        <Note title={w.decided} />
      </>
    ),
  fields: (w) => {
    const verdicts = (['accept', 'decline'] as const).map((value) => ({ value, label: w[value] }))
    return (
      <>
        <RadioGroup name="verdict" label={w.verdict} options={verdicts} />
        <TextArea name="answer" label={w.answer} hint={w.answerHint} optional rows={3} max={500} />
      </>
    )
  },
  send: (w) => w.decide,
  busy: (w) => w.sending,
})

export { loader, action, meta, Page as default }
