import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useLocale, useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { caseWords } from './words'

type Props = {
  cases: readonly { id: string; title: string; titleEn: string; waits: boolean; isShown: boolean }[]
}

/** On a founder's own page: the case that waits for an answer, and the way to those that were agreed to. */
export function CasesOfFirm({ cases }: Props) {
  const w = useWords(caseWords)
  const locale = useLocale()
  return cases.map(({ id, title, titleEn, waits, isShown }) =>
    waits ? (
      <div key={id} className="mt-6">
        <Note title={w.my.offer}>
          <p className="mb-2">{w.my.offerText}</p>
          <LinkButton to={paths.myCase(id)}>{w.my.read}</LinkButton>
        </Note>
      </div>
    ) : (
      <p key={id} className="mt-4 text-13 text-ink-2">
        {isShown ? w.my.shown : w.my.agreedLine}{' '}
        <Link to={paths.myCase(id)}>{locale === 'zh' ? title : titleEn}</Link>
      </p>
    ),
  )
}
