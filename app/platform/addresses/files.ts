import { links, table } from './table'

const bare = table(['bare'], {
  file: ['files/:fileId', 'files/file.tsx'],
})

export const filesTables = [bare]

const to = { ...links(bare) }

/** Where files lie that people have handed in. */
export const filesPaths = {
  ...to,
  /** The same file shown in place, where it is a PDF or a picture (`isShownInPlace`). */
  fileShown: (id: string) => `${to.file(id)}?show=1`,
  /** A picture made small, for lists and pages that show several. */
  fileSmall: (id: string) => `${to.file(id)}?show=small`,
}
