import { paths } from '~/platform/paths'
import { Taken } from '~/ui/kept-form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { KeyValues, Note, PageHead, SectionHead } from '~/ui/page'
import type { OwnObjection } from './own-objection.server'
import { objectionWords } from './words'

type Props = { slug: string; place: string | null; objection: OwnObjection }

/** What somebody objected, to keep or print, and what became of it. */
export function OwnObjectionPage({ slug, place, objection }: Props) {
  const w = useWords(objectionWords)
  const { number, firmName, name, contact, text, file, state, raisedOn, answer, answeredOn } = objection
  return (
    <div className="max-w-160">
      <PageHead title={w.own.title(number)} sub={firmName} />
      {place === null ? null : (
        <div className="mb-6">
          <Taken place={place} />
          <Note tone="wei" role="status" title={w.form.done}>
            {w.form.doneNumber(number)}
          </Note>
        </div>
      )}
      <KeyValues
        items={[
          { label: w.number, value: number },
          { label: w.state, value: w.states[state] },
          { label: w.raisedOn, value: raisedOn },
          { label: w.by, value: name },
          { label: w.contact, value: contact },
          ...(file === null ? [] : [{ label: w.evidence, value: file }]),
        ]}
      />
      <section className="mt-8">
        <SectionHead title={w.text} />
        <p className="whitespace-pre-line break-words">{text}</p>
      </section>
      <section className="mt-8">
        <SectionHead title={w.answer} aside={answeredOn ? w.answeredOn(answeredOn) : undefined} />
        <p className="whitespace-pre-line break-words">{answer ?? w.own.waits}</p>
      </section>
      <p className="mt-8 text-ink-3">{w.own.keep}</p>
      <p className="mt-4">
        <Link to={paths.publicNotices(slug)}>{w.form.back}</Link>
      </p>
    </div>
  )
}
