import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { ShapeMark } from '~/ui/status'
import type { Flag } from '~/admission/rubrics/flags'
import { rankingWords } from './ranking-words'

/** What wants looking at on a file, in words with a shape; each opens what it rests on, on the file's page. */
export function FlagMarks({ flags, to }: { flags: readonly Flag[]; to: string }) {
  const w = useWords(rankingWords)
  if (flags.length === 0) return null
  return (
    <span className="flex flex-wrap gap-x-3 text-12 font-normal">
      {flags.map((flag) => (
        <Link key={flag} to={`${to}#flag-${flag}`} className="state plain">
          <ShapeMark shape={flag === 'unscored' || flag === 'few' ? 'unknown' : 'soon'} size={9} />
          <span>{w.flags[flag]}</span>
        </Link>
      ))}
    </span>
  )
}
