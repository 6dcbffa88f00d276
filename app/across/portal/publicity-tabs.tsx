import { caseWords } from '~/plan/cases/words'
import { newsWords } from '~/plan/news/words'
import { questionWords } from '~/plan/questions/words'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { Tabs } from '~/ui/page'

/** What the desk tells everybody, side by side: cases, news, frequent questions. */
export function PublicityTabs({ slug, here }: { slug: string; here: 'cases' | 'news' | 'questions' }) {
  const c = useWords(caseWords)
  const n = useWords(newsWords)
  const q = useWords(questionWords)
  return (
    <Tabs
      label={c.title}
      items={[
        { to: paths.cases(slug), label: c.title, current: here === 'cases' },
        { to: paths.news(slug), label: n.title, current: here === 'news' },
        { to: paths.questions(slug), label: q.title, current: here === 'questions' },
      ]}
    />
  )
}
