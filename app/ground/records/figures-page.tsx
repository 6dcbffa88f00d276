import { ACCEPT } from '~/ground/files/formats'
import { Segments } from '~/ui/browse'
import type { FieldSize, Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead, type Crumb } from '~/ui/page'
import { FiguresFormView } from './figures-form'
import type { YearRow } from '~/ground/firms/figures-table'
import { firmWords } from '~/ground/firms/words'

type Props = {
  year: number
  years: number[]
  known: YearRow | null
  idempotencyKey: string
  reply: Reply
  crumbs: Crumb[]
  back: string
  toYear: (year: number) => string
  size?: FieldSize
  place?: string
}

/** One year at a time: choose it, then report or correct it. */
export function FiguresPage(props: Props) {
  const w = useWords(firmWords)
  const { year, years, known, toYear } = props
  return (
    <div className="max-w-160">
      <PageHead crumbs={props.crumbs} title={w.reportYear(year)} sub={w.yearHint} />
      <div className="mb-4">
        <Segments
          label={w.year}
          items={years.map((one) => ({ to: toYear(one), label: String(one), current: one === year }))}
        />
      </div>
      {known ? <Note>{w.alreadyReported(known.version)}</Note> : null}
      <div className="mt-4" key={year}>
        <FiguresFormView
          year={year}
          known={known}
          idempotencyKey={props.idempotencyKey}
          accept={ACCEPT}
          back={props.back}
          reply={props.reply}
          size={props.size}
          place={props.place}
        />
      </div>
    </div>
  )
}
