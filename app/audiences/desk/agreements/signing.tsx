import { AgreementFacts } from '~/admission/agreements/agreement-facts'
import { agreementOf } from '~/admission/agreements/queries.server'
import { SigningForm } from '~/admission/agreements/sign.form'
import { recordSigning } from '~/admission/agreements/sign.server'
import { deskWords } from '~/admission/applications/desk-words'
import { agreementAct } from '~/admission/case-file/file-act.server'
import { withNote } from '~/ground/calendar/unpublished'
import { acceptOf, SCAN } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { DateField, FileField } from '~/ui/form'
import { Link } from '~/ui/link'

export const handle = { files: 'own' }

/** Records the day of signing and the scan of the agreement. */
const { loader, action, meta, Page } = agreementAct({
  act: 'sign_agreement',
  form: SigningForm,
  command: recordSigning,
  words: deskWords,
  file: { field: 'scan', refusals: { zh: fileWords.zh.refusal, en: fileWords.en.refusal } },
  more: async ({ id }, actor) => {
    const issued = await agreementOf(actor, id)
    return { agreement: issued && { ...issued, paper: undefined }, today: today() }
  },
  to: '',
  name: (w) => w.signing,
  lead: (w, { agreement }, locale) =>
    agreement ? withNote(w.signingLead(agreement.dueOn), agreement.dueOn, null, locale) : null,
  above: (w, { agreement, slug, file }) => (
    <>
      {agreement ? <AgreementFacts agreement={agreement} /> : null}
      <p className="my-4 flex flex-wrap gap-x-6 text-13">
        <Link to={paths.deskAgreement(slug, file.id)}>{w.founder.read}</Link>
        {agreement?.returnedFile ? (
          <Link to={paths.deskAgreementSendBack(slug, file.id)}>{w.sendBack}</Link>
        ) : null}
      </p>
    </>
  ),
  files: true,
  fields: (w, { agreement, today }, locale) => {
    const has = Boolean(agreement?.returnedFile)
    const scan = { label: w.scan, hint: w.scanHint(has), note: fileWords[locale].accepted(SCAN) }
    return (
      <>
        <DateField name="signedOn" label={w.signedOn} defaultValue={today} max={today} />
        <FileField name="scan" {...scan} accept={acceptOf(SCAN)} optional={has} />
      </>
    )
  },
  send: (w) => w.signingSend,
})

export { loader, action, meta, Page as default }
