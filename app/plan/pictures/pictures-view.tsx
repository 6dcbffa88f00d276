import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useLocale } from '~/ui/locale'
import { EmptyState } from '~/ui/page'
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

type Drafted = {
  pictures: readonly (Picture & { id: string })[]
  none: string
  remove: string
  /** Where a picture is taken away; null where it may not be. */
  removal: ((pictureId: string) => string) | null
}

/** The pictures of a draft, each with the way to take it away. */
export function DraftPictures({ pictures, none, remove, removal }: Drafted) {
  const locale = useLocale()
  if (pictures.length === 0) return <EmptyState title={none} />
  return (
    <ul className="grid gap-3">
      {pictures.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center gap-4 border-t border-rule pt-3">
          <img src={paths.fileSmall(one.fileId)} alt="" className="h-16 w-24 object-cover" loading="lazy" />
          <span className="min-w-0 flex-1">{one[locale]}</span>
          {removal ? (
            <Form method="post" action={removal(one.id)}>
              <Button size="s" aria-label={`${remove}: ${one[locale]}`}>
                {remove}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
