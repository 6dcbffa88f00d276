import { agreementOf } from '~/admission/agreements/queries.server'
import { SendBackForm } from '~/admission/agreements/sign.form'
import { sendScanBack } from '~/admission/agreements/sign.server'
import { deskWords } from '~/admission/applications/desk-words'
import { agreementAct } from '~/admission/case-file/file-act.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'

/** The scan is not good: the firm is asked for another. */
const { loader, action, meta, Page } = agreementAct({
  act: 'sign_agreement',
  form: SendBackForm,
  command: sendScanBack,
  words: deskWords,
  more: async ({ id }, actor) => {
    const agreement = await agreementOf(actor, id)
    const open = Boolean(agreement?.returnedFile && !agreement.signedOn)
    return { open, back: paths.deskAgreementSigning(actor.enclaveSlug, id) }
  },
  to: '',
  name: (w) => w.sendBackTitle,
  lead: (w, { open }) => (open ? w.sendBackLead : null),
  closed: (w, { open }) => !open && w.nothingBack,
  fields: (w) => <TextArea name="note" label={w.sendBackNote} rows={3} max={500} />,
  send: (w) => w.sendBackSend,
})

export { loader, action, meta, Page as default }
