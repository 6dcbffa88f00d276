import { useLocale } from '~/ui/locale'
import type { Picture } from './pictures'

/** The pictures beside a text, each with what it shows under it. */
export function Pictures({
  pictures,
  src,
}: {
  pictures: readonly Picture[]
  src: (fileId: string) => string
}) {
  const locale = useLocale()
  if (pictures.length === 0) return null
  return (
    <div className="story-pictures">
      {pictures.map((one) => (
        <figure key={one.fileId}>
          <img src={src(one.fileId)} alt={one[locale]} loading="lazy" />
          <figcaption>{one[locale]}</figcaption>
        </figure>
      ))}
    </div>
  )
}
