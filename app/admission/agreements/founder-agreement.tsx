import { Form } from '@remix-run/react'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { withNote } from '~/ground/calendar/unpublished'
import { acceptOf, SCAN } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FileField, FormScope, Submit, type Reply } from '~/ui/form'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import type { FounderAgreement } from './sheet.server'
import { agreementWords } from './words'
import { sentenceFor } from '~/mechanism/sentences'

type Props = { data: FounderAgreement; reply: Reply }

/** The agreement as its firm reads it, and, while it is asked for, the way to hand in the signed one. */
export function AgreementForFounder({ data, reply }: Props) {
  const { ref, sheet, open, dueOn, signedOn, returnedOn, returned, sentBackNote } = data
  const w = useWords(agreementWords)
  const locale = useLocale()
  const files = useWords(fileWords)
  return (
    <>
      <PageHead
        crumbs={[{ label: ref, to: paths.myApplication(ref) }]}
        title={w.title}
        sub={
          signedOn
            ? w.founder.done(signedOn)
            : open
              ? withNote(w.founder.lead(dueOn), dueOn, null, locale)
              : null
        }
        actions={
          <LinkButton plain to={paths.myAgreementDocx(ref)}>
            {w.word}
          </LinkButton>
        }
      />
      {open ? (
        <FormScope reply={reply} errorText={(code) => sentenceFor(w.errors, code)} size="l">
          <div className="mb-8 max-w-160 print:hidden">
            {sentBackNote ? <Note tone="sha" title={w.founder.sentBack(sentBackNote)} /> : null}
            {returned && returnedOn ? <Note tone="wei" title={w.founder.got(returnedOn, returned)} /> : null}
            <p className="my-3 text-ink-2">{w.founder.steps}</p>
            <ErrorSummary labels={{ scan: w.founder.scan }} />
            <Form method="post" encType="multipart/form-data" noValidate>
              <FileField
                name="scan"
                label={w.founder.scan}
                note={files.accepted(SCAN)}
                accept={acceptOf(SCAN)}
              />
              <Submit variant={returned ? 'secondary' : 'primary'}>{w.founder.send}</Submit>
            </Form>
          </div>
        </FormScope>
      ) : null}
      <SheetPaper sheet={sheet} />
      <p className="mt-6 print:hidden">
        <Link to={paths.myApplication(ref)}>{w.back}</Link>
      </p>
    </>
  )
}
