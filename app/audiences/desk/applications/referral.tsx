import { deskWords } from '~/admission/applications/desk-words'
import { chooseExperts } from '~/admission/reviews/choose-experts'
import { expertsToChoose } from '~/admission/assignment/experts.server'
import { ReferralForm } from '~/admission/assignment/refer.form'
import { refer } from '~/admission/assignment/refer.server'
import { fileAct } from '~/admission/case-file/file-act.server'
import { Note } from '~/ui/page'

/** Ends the screening: experts are asked for their scores. */
const { loader, action, meta, Page } = fileAct({
  act: 'refer',
  form: ReferralForm,
  command: refer,
  words: ({ reason, detail }, locale) =>
    `${deskWords[locale].refusals[reason]}${detail?.fewest ?? detail?.who ?? ''}`,
  more: expertsToChoose,
  to: '',
  name: (w) => w.referral.title,
  lead: (w) => w.referral.lead,
  above: (w, { experts, file }) => (
    <>
      {experts.length === 0 ? <Note title={w.referral.noExperts} /> : null}
      {file.openFindings.length > 0 ? (
        <div className="mb-4">
          <Note tone="sha" title={w.referral.blocked(file.openFindings.join(', '))} />
        </div>
      ) : null}
    </>
  ),
  fields: (_, data, locale) => chooseExperts(data, locale),
  send: (w) => w.referral.send,
})

export { loader, action, meta, Page as default }
