import type { Sheet } from '~/ground/papers/sheet'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead, type Crumb } from '~/ui/page'
import { certificateWords } from './certificate-words'

type Props = {
  title: string
  sub?: string
  crumbs: Crumb[]
  word: string
  /** Where its words are changed, for whoever may. */
  words?: string | undefined
  sheet: Sheet
}

/** A paper about a graduation: to read, to print, and to take along as a Word file. */
export function GraduationPaper({ title, sub, crumbs, word, words, sheet }: Props) {
  const w = useWords(certificateWords)
  return (
    <>
      <div className="mb-4 print:hidden">
        <PageHead
          crumbs={crumbs}
          title={title}
          sub={sub ?? w.print}
          actions={
            <>
              {words ? <LinkButton to={words}>{w.wording}</LinkButton> : null}
              <LinkButton plain to={word}>
                {w.word}
              </LinkButton>
            </>
          }
        />
      </div>
      <SheetPaper sheet={sheet} />
    </>
  )
}
