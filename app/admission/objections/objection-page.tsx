import { acceptOf, EVIDENCE } from '~/ground/files/formats'
import { EVIDENCE_FIELD } from '~/ground/files/strangers'
import { objectionWords } from '~/admission/objections/words'
import { withNote } from '~/ground/calendar/unpublished'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import {
  type Reply,
  Checkbox,
  ErrorSummary,
  FileField,
  FormScope,
  Submit,
  TextArea,
  TextField,
} from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { sentenceFor } from '~/mechanism/sentences'

type Props = {
  slug: string
  firmName: string
  until: string
  place: string
  texts: boolean
  reply: Reply
}

/** Anybody may object to a firm on public notice. */
export function ObjectionPage({ slug, firmName, until, place, texts, reply }: Props) {
  const locale = useLocale()
  const w = useWords(objectionWords)
  const labels = {
    name: w.form.name,
    contact: w.form.contact,
    text: w.form.text,
    consent: w.form.consentLabel,
    [EVIDENCE_FIELD]: w.form.evidence,
  }
  return (
    <div className="max-w-160">
      <PageHead
        title={`${w.form.title} · ${firmName}`}
        sub={withNote(w.form.lead(firmName, until), until, null, locale)}
      />
      <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)} size="l">
        <ErrorSummary labels={labels} />
        <KeptForm encType="multipart/form-data" place={place} except={['consent']}>
          <TextField name="name" label={w.form.name} autoComplete="name" maxLength={80} />
          <TextField
            name="contact"
            label={w.form.contact}
            hint={texts ? w.form.contactHint : w.form.contactMailHint}
            maxLength={120}
          />
          <TextArea name="text" label={w.form.text} hint={w.form.textHint} rows={8} max={4000} />
          <FileField
            name={EVIDENCE_FIELD}
            label={w.form.evidence}
            optional
            note={w.form.evidenceNote}
            accept={acceptOf(EVIDENCE)}
          />
          <Checkbox name="consent" label={w.form.consentLabel} text={w.form.consent} />
          <div className="acts">
            <Submit>{w.form.send}</Submit>
            <LinkButton to={paths.publicNotices(slug)}>{w.form.back}</LinkButton>
          </div>
        </KeptForm>
      </FormScope>
    </div>
  )
}
