import { Link } from './link'

/** One line of the list: where it leads, its picture, and the language where it is not the reader's own. */
export type StoryLine = {
  to: string
  title: string
  /** The address of a picture. */
  picture?: string | undefined
  /** What stands small under the title: a day, a name. */
  note: string
  beginning: string
  lang?: string | undefined
}

/** Stories one under the other, each with its picture, its day and how it begins. */
export function StoryList({ lines }: { lines: readonly StoryLine[] }) {
  return (
    <ul className="story-list">
      {lines.map(({ to, title, picture, note, beginning, lang }) => (
        <li key={to}>
          {picture ? <img src={picture} alt="" loading="lazy" /> : null}
          <div>
            <h2 className="text-16 font-semibold" lang={lang}>
              <Link to={to}>{title}</Link>
            </h2>
            <p className="mt-1 text-13 text-ink-3">{note}</p>
            <p className="mt-2 text-ink-2" lang={lang}>
              {beginning}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
