import { deskWords } from '~/admission/applications/desk-words'
import { AssignmentForm } from '~/admission/assignment/assign.form'
import { assign } from '~/admission/assignment/assign.server'
import { chooseExperts } from '~/admission/reviews/choose-experts'
import { expertsToChoose } from '~/admission/assignment/experts.server'
import { fileAct } from '~/admission/case-file/file-act.server'
import { Note } from '~/ui/page'

/** Asks further experts about a file that is in review. */
const { loader, action, meta, Page } = fileAct({
  act: 'reviewers',
  form: AssignmentForm,
  command: assign,
  words: deskWords,
  more: expertsToChoose,
  to: '',
  name: (w) => w.referral.moreTitle,
  lead: (w) => w.referral.lead,
  above: (w, { experts }) => (experts.length === 0 ? <Note title={w.referral.noExperts} /> : null),
  fields: (_, data, locale) => chooseExperts(data, locale),
  send: (w) => w.referral.send,
})

export { loader, action, meta, Page as default }
