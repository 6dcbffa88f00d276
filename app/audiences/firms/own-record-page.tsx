import { useActionData, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { recordWords } from '~/ground/firms/record-words'
import { kindName } from '~/ground/firms/kind-name'
import { firmWords } from '~/ground/firms/words'
import type { RecordKind } from '~/ground/records/records'
import { paths } from '~/platform/paths'
import type { FieldSize, Reply } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'

type Shown = {
  record: { kind: RecordKind; own: { zh: string; en: string } | null; title: string; number: string }
  evidence: number
  day: string
  place: string
}
type Form = Omit<Shown, 'record'> & { kind: RecordKind; back: string; reply: Reply; size: FieldSize }
type Props = {
  title: (w: (typeof recordWords)['zh'], name: string) => string
  /** The form of the act, the same at the desk. */
  form: (props: Form) => ReactNode
}

/** The page of a founder's act on a record of their own firm. */
export function OwnRecordPage({ title, form }: Props) {
  const { record, ...shown } = useLoaderData() as Shown
  const reply = useActionData<Reply>()
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const locale = useLocale()
  const name = record.title || `${kindName(record.kind, record.own, locale)} ${record.number}`
  return (
    <>
      <PageHead crumbs={[{ label: w.myFirm, to: paths.myFirm }]} title={title(r, name)} />
      {form({ ...shown, kind: record.kind, back: paths.myFirm, reply, size: 'l' })}
    </>
  )
}
