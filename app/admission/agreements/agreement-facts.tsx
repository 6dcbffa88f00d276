import { agreementWords } from './words'
import { withNote } from '~/ground/calendar/unpublished'
import { useLocale, useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import type { AgreementView } from './queries.server'

/** Where the signature of an agreement stands, for staff. */
export function AgreementFacts({ agreement }: { agreement: Omit<AgreementView, 'paper'> }) {
  const w = useWords(agreementWords)
  const locale = useLocale()
  const { signedOn, returnedOn } = agreement
  const file = agreement.signedFile ?? agreement.returnedFile
  return (
    <KeyValues
      items={[
        {
          label: w.facts.state,
          value: signedOn ? w.state.signed : returnedOn ? w.state.returned : w.state.issued,
        },
        { label: w.facts.issued, value: agreement.issuedOn },
        { label: w.facts.due, value: withNote(agreement.dueOn, agreement.dueOn, null, locale) },
        ...(returnedOn ? [{ label: w.facts.returned, value: returnedOn }] : []),
        ...(signedOn ? [{ label: w.facts.signed, value: signedOn }] : []),
        ...(file
          ? [
              {
                label: w.facts.file,
                value: (
                  <a href={`/files/${file.id}`} className="fn">
                    {file.name}
                  </a>
                ),
              },
            ]
          : []),
        { label: w.facts.hash, value: agreement.intact ? w.intact : w.broken },
      ]}
    />
  )
}
