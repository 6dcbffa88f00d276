import { SheetPaper } from '~/ground/papers/sheet-paper'
import type { Sheet } from '~/ground/papers/sheet'
import { confirmationWords } from '~/residence/payments/confirmation-words'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead, Segments } from '~/ui/page'

type Props = {
  /** The address of the page; its Word file stands beside it. */
  here: string
  back: { label: string; to: string }
  year: number
  years: number[]
  sheet: Sheet
}

/** A yearly confirmation: its year to choose, the paper to print, the Word file to take along. */
export function ConfirmationView({ here, back, year, years, sheet }: Props) {
  const w = useWords(confirmationWords)
  return (
    <>
      <div className="print:hidden">
        <PageHead
          crumbs={[back]}
          title={w.title}
          sub={w.sub}
          actions={
            <LinkButton plain to={`${here}.docx?year=${year}`}>
              {w.word}
            </LinkButton>
          }
        />
        <div className="my-4">
          <Segments
            label={w.years}
            items={years.map((one) => ({
              to: `${here}?year=${one}`,
              label: w.year(one),
              current: one === year,
            }))}
          />
        </div>
      </div>
      <SheetPaper sheet={sheet} />
    </>
  )
}
