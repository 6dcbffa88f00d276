import { Form } from '@remix-run/react'
import { paths } from '~/platform/paths'
import { Button } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import type { PhotoLine } from './photos.server'
import { inventoryWords } from './words'

type Props = {
  photos: PhotoLine[]
  /** Where one can be taken off; without it they are only looked at. */
  slug?: string
  unitId?: string
}

/** The photos of a room as small pictures that lead to the whole ones. */
export function PhotoList({ photos, slug, unitId }: Props) {
  const w = useWords(inventoryWords)
  if (photos.length === 0) return slug ? <p className="mb-6 text-ink-2">{w.noPhotos}</p> : null
  return (
    <ul className="mb-6 grid grid-cols-2 gap-3 sm:grid-cols-3" aria-label={w.photos}>
      {photos.map(({ id, fileId, caption, on }) => (
        <li key={id} className="min-w-0">
          <a href={paths.fileShown(fileId)}>
            <img
              src={paths.fileSmall(fileId)}
              alt={caption || w.photoOn(on)}
              loading="lazy"
              className="block aspect-4/3 w-full border border-rule object-cover"
            />
          </a>
          <p className="mt-1 text-12 text-ink-2">{caption || on}</p>
          {slug && unitId ? (
            <Form method="post" action={paths.deskRoomPhotoRemoval(slug, unitId, id)}>
              <Button variant="text" size="s">
                {w.removePhoto}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
